"""What is denied of one, of a day or of a figure, is denied of that alone; and whom a pronoun points to."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, NOT_FOUND, SUPPORTS, Case

_ROWS = (
    ("did in May", SUPPORTS, "Lund voted in May.", "Holm did not vote in April, but Lund did in May."),
    (
        "was in May",
        SUPPORTS,
        "Lund was charged in May.",
        "Voss was not charged in April, but Lund was in May.",
    ),
    ("the other was", SUPPORTS, "Tor Lund was charged.", "Ida Voss was not charged; Tor Lund was."),
    ("the other was not", SUPPORTS, "Ida Voss was not charged.", "Tor Lund was charged; Ida Voss was not."),
    (
        "a profit",
        SUPPORTS,
        "Norda made a profit in 2019.",
        "Tessel did not make a profit in 2018, but Norda did in 2019.",
    ),
    ("pleaded guilty", SUPPORTS, "Lund pleaded guilty.", "Voss denied the charge, but Lund pleaded guilty."),
    (
        "pleaded guilty, and",
        SUPPORTS,
        "Lund pleaded guilty.",
        "Voss denied the charges and Lund pleaded guilty.",
    ),
    (
        "while the other denied",
        SUPPORTS,
        "Lund pleaded guilty to fraud.",
        "While Voss denied fraud, Lund pleaded guilty to it.",
    ),
    (
        "in that month",
        CONTRADICTS,
        "Holm voted in April.",
        "Holm did not vote in April, but Lund did in May.",
    ),
    (
        "in that year",
        CONTRADICTS,
        "Tessel made a profit in 2018.",
        "Tessel did not make a profit in 2018, but Norda did in 2019.",
    ),
    ("in no month", CONTRADICTS, "Holm voted in April.", "Holm did not vote in April or May."),
    ("never", CONTRADICTS, "Holm voted in April.", "Holm never voted."),
    (
        "by the other's month",
        NOT_FOUND,
        "Holm voted in May.",
        "Holm did not vote in April, but Lund did in May.",
    ),
    (
        "in the other's month",
        NO_SUPPORT,
        "Lund voted in April.",
        "Holm did not vote in April, but Lund did in May.",
    ),
    ("another month", NOT_FOUND, "Holm voted in May.", "Holm did not vote in April."),
    ("denied of another month", NOT_FOUND, "Holm did not vote in May.", "Holm voted in April."),
    ("another year", NOT_FOUND, "The mill opened in 1963.", "The mill did not open in 1961."),
    ("another number", NOT_FOUND, "Tessel sold 21 boats.", "Tessel did not sell 12 boats."),
    ("he denied it", NO_SUPPORT, "Voss pleaded guilty.", "Voss denied the charge, but Lund pleaded guilty."),
    ("he denied doing it", NO_SUPPORT, "Voss hit Lund.", "Voss denied hitting Lund, but Koll admitted it."),
    (
        "a ferry replaced",
        NOT_FOUND,
        "The ferry opened in 1899.",
        "The bridge replaced the ferry. It opened in 1963.",
    ),
    (
        "a mill beside it",
        NOT_FOUND,
        "The mill opened in 1899.",
        "The museum stands beside the old mill. It opened in 1963.",
    ),
    ("whom he met", NOT_FOUND, "Holm was born in 1950.", "Koll met Holm in Varby. He was born in 1963."),
    ("itself", CONTRADICTS, "The museum opened in 1950.", "The museum in Varby is small. It opened in 1963."),
    ("himself", CONTRADICTS, "Koll was born in 1950.", "Koll grew up in Varby. He was born in 1963."),
    (
        "whom the council hired",
        CONTRADICTS,
        "Koll was born in 1950.",
        "The council hired Koll. He was born in 1963.",
    ),
)

CASES = tuple(
    Case(name, expected, claim, source, "a denial reaches no further than its own one, day and figure")
    for name, expected, claim, source in _ROWS
)
