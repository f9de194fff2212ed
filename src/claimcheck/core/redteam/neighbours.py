"""Figures of the sentence next door, which deny nothing that stands elsewhere on the page."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_GRAIN = (
    "Wheat climbed 3.1 percent in Lund on Monday, while rye slipped 0.8 percent.\n\n"
    "Prices have nevertheless fallen by more than a third since their peak, traders in Varby said."
)
_QUAKE = (
    "VARBY - At least 212 people were killed when an earthquake struck the province of Sarvan, officials said.\n\n"
    "The worst hit was the town of Brod, where 140 died. In Mirna, 51 people were killed by a landslide.\n\n"
    "Schools will stay shut for two weeks."
)
_GIFTS = (
    "The court in Lund heard that Ida Holm began diverting gifts in May 2016, two years after she joined the hospice, "
    "and carried on until May 2022.\n\nHer lawyer spoke of an illness. The hospice has 84 beds."
)
_BILL = (
    "Senators voted 48 to 45 for the bill, with seven abstentions.\n\n"
    "It returns to the lower house, which passed an earlier version by 210 votes to 166.\n\nThe debate lasted a day."
)
_HALL = (
    "The town hall of Lund is expected to fetch £5.5 million.\n\nRefitting a store will cost £3.2 million and the "
    "difference will go towards repairing libraries.\n\nThe vote was on Monday."
)
_KEEPER = "Nina Sandor worked at the Museum of Varby from 1956 until 1996, for the last 12 years as keeper of plants."
_SOLO = "Born in Orlen, the youngest of five children of a miller, Sandor gave her first recital at nine."
_CENTS = (
    "Analysts had expected Tessel to earn 57 cents a share. It earned 61 cents a share in the third quarter."
)

CASES = (
    Case("a third of all", SUPPORTS, "Rye fell 0.8 percent in Lund.", _GRAIN, "slipped 0.8 percent"),
    Case("rye, denied", NO_SUPPORT, "Rye fell 3.1 percent in Lund.", _GRAIN, "wheat climbed so much"),
    Case("a town of the province", SUPPORTS, "51 people were killed in Mirna.", _QUAKE, "51 there"),
    Case("another town", NO_SUPPORT, "140 people were killed in Mirna.", _QUAKE, "51 there"),
    Case("in all", SUPPORTS, "At least 212 people were killed in Sarvan.", _QUAKE, "212"),
    Case(
        "after she joined",
        (*SUPPORTS, *NO_SUPPORT[1:]),
        "The gifts were diverted for about six years.",
        _GIFTS,
        "two years is how long before",
    ),
    Case("votes of one house", SUPPORTS, "The Senate passed the bill by 48 votes to 45.", _BILL, "48 to 45"),
    Case("votes turned", CONTRADICTS, "Senators voted 45 to 48 for the bill.", _BILL, "48 to 45"),
    Case(
        "what is left over",
        NO_SUPPORT[1:],
        "The sale of the town hall would leave £2.3 million for libraries.",
        _HALL,
        "worked out, not printed",
    ),
    Case(
        "another sum", CONTRADICTS, "The town hall is expected to fetch £5.9 million.", _HALL, "£5.5 million"
    ),
    Case(
        "how long she worked",
        SUPPORTS,
        "Sandor worked at the Museum of Varby for 40 years.",
        _KEEPER,
        "1956 to 1996",
    ),
    Case(
        "too long", NO_SUPPORT, "Sandor worked at the Museum of Varby for 45 years.", _KEEPER, "1956 to 1996"
    ),
    Case("an age is no count", NO_SUPPORT[1:], "Sandor had four older siblings.", _SOLO, "nine is her age"),
    Case(
        "above what was expected",
        (*SUPPORTS, *NO_SUPPORT[1:]),
        "Tessel earned 61 cents a share, above the 57 cents analysts had expected.",
        _CENTS,
        "57 were expected",
    ),
)
