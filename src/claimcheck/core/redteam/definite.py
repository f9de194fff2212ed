"""A figure of another definite thing of the same page."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_ROWS = (
    (
        "by its name",
        SUPPORTS,
        "The tug Holm had a crew of 5.",
        "The ferry hit a tug. The tug Holm had a crew of 5.",
    ),
    (
        "named before",
        SUPPORTS,
        "The tug Holm had a crew of 5.",
        "The tug Holm sank in May. The tug had a crew of 5.",
    ),
    (
        "by its kind",
        SUPPORTS,
        "The tug Holm had a crew of 5.",
        "The tug Holm sank in May. The vessel had a crew of 5.",
    ),
    (
        "by what it is",
        SUPPORTS,
        "The company has 400 staff.",
        "The company opened in May. Tessel has 400 staff.",
    ),
    ("it", SUPPORTS, "The ferry had a crew of 5.", "The ferry left at dawn. It had a crew of 5."),
    (
        "the tug's",
        NO_SUPPORT,
        "The ferry had a crew of 5.",
        "The ferry hit a tug. The tug Holm had a crew of 5.",
    ),
    (
        "told apart",
        NO_SUPPORT,
        "The ferry had a crew of 5.",
        "The ferry Varby hit the tug Holm. The tug had a crew of 5.",
    ),
    (
        "another tug",
        NO_SUPPORT,
        "The tug Lund had a crew of 5.",
        "The tug Lund sank in May. The tug Holm had a crew of 5.",
    ),
    (
        "another hotel",
        NO_SUPPORT,
        "Hotel Astra has 60 rooms.",
        "Hotel Astra opened in May. Hotel Norda has 60 rooms.",
    ),
    (
        "the gym's",
        NO_SUPPORT,
        "The pool is 50 metres long.",
        "The pool lies behind the gym. The gym is 50 metres long.",
    ),
)

CASES = tuple(
    Case(
        name,
        expected,
        claim,
        source,
        "the figure is told of the claim's own thing, or of another that has a name",
    )
    for name, expected, claim, source in _ROWS
)
