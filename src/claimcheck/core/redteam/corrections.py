"""What a page says that it used to say, and takes back."""

from claimcheck.core.redteam.case import NO_SUPPORT, PARTLY, SUPPORTS, Case

_MILL = "The old mill at Lund opened in 1963 and closed in 1999. It employed 140 people. Ida Holm runs it. "
_NOTE = "Correction: An earlier version of this article said the mill employed 410 people."

CASES = (
    Case(
        "an earlier version",
        NO_SUPPORT,
        "The mill at Lund employed 410 people.",
        _MILL + _NOTE,
        "the page takes the 410 back",
    ),
    Case(
        "said originally",
        NO_SUPPORT,
        "The mill at Lund opened in 1961.",
        _MILL + "This article originally said the mill at Lund opened in 1961.",
        "the page takes 1961 back",
    ),
    Case(
        "wrongly stated",
        NO_SUPPORT,
        "The mill at Lund opened in 1961.",
        _MILL + "This story was corrected on 4 May: it wrongly stated that the mill at Lund opened in 1961.",
        "the page takes 1961 back",
    ),
    Case(
        "amended",
        NO_SUPPORT,
        "The mill at Lund employed 410 people.",
        _MILL + "The article has been amended. It earlier stated that the mill at Lund employed 410 people.",
        "the page takes the 410 back",
    ),
    Case(
        "in an earlier version",
        NO_SUPPORT,
        "The mill at Lund employed 410 people.",
        _MILL + "We said in an earlier version that the mill at Lund employed 410 people.",
        "the page takes the 410 back",
    ),
    Case(
        "all that is left",
        PARTLY,
        "The mill at Lund opened in 1961.",
        "The mill at Lund employed 140 people. An earlier version of this report gave 1961 as its first year.",
        "nothing is said of its first year",
    ),
    Case(
        "another study",
        NO_SUPPORT,
        "The study reported 410 deaths.",
        "An earlier version of the study reported 410 deaths. The new one has 140.",
        "the study has 140 now",
    ),
    Case(
        "misquoted",
        NO_SUPPORT,
        "Ida Holm said on Monday: “We lost the whole harvest.”",
        _MILL
        + "Ida Holm spoke on Monday. An earlier version of this article misquoted Ida Holm as saying “We lost the whole"
        " harvest.”",
        "she never said it",
    ),
    Case(
        "an age put right",
        NO_SUPPORT,
        "Ida Holm is 43.",
        _MILL + "Correction: A prior version of the story listed Ida Holm as being 43.",
        "43 is taken back",
    ),
    Case(
        "what it says now",
        SUPPORTS,
        "The mill employed 140 people.",
        _MILL + _NOTE,
        "140 still stands",
    ),
    Case(
        "quoted still",
        SUPPORTS,
        "Ida Holm said: “We lost the whole harvest.”",
        "“We lost the whole harvest,” said Ida Holm. An earlier version of this article gave the wrong year.",
        "the quotation was never taken back",
    ),
    Case(
        "corrected to say",
        SUPPORTS,
        "The mill at Lund opened in 1963.",
        "This article was amended on 4 May. The mill at Lund opened in 1963.",
        "what it was amended to",
    ),
    Case(
        "told of the version",
        SUPPORTS,
        "An earlier version of the study reported 410 deaths.",
        "An earlier version of the study reported 410 deaths. The new one has 140.",
        "the claim is about that version",
    ),
    Case(
        "an older version of something else",
        SUPPORTS,
        "The first version of the plane carried 410 people.",
        "The first version of the plane carried 410 people in 1963.",
        "a plane takes nothing back",
    ),
    Case(
        "said before",
        SUPPORTS,
        "The firm previously reported 410 deaths.",
        "The firm previously reported 410 deaths.",
        "a firm is no article",
    ),
)
