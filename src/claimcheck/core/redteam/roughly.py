"""Numbers that are about so: how near the source must come."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_ROWS = (
    ("about and exact", SUPPORTS, "About 30 people were hurt.", "31 people were hurt."),
    ("about and about", SUPPORTS, "About 300 people came.", "An average of 302 people came."),
    ("about and nearly", SUPPORTS, "About 60 houses burned.", "Almost 60 houses burned."),
    ("nearly and below", SUPPORTS, "Almost 60 houses burned.", "59 houses burned."),
    (
        "almost half",
        SUPPORTS,
        "Almost half of voters stayed at home.",
        "47 percent of voters stayed at home.",
    ),
    (
        "about a third",
        SUPPORTS,
        "About a third of voters stayed at home.",
        "33 percent of voters stayed at home.",
    ),
    ("about 30, about 33", PARTLY, "About 30 people were hurt.", "About 33 people were hurt."),
    ("about 33, about 30", PARTLY, "About 33 people were hurt.", "About 30 people were hurt."),
    ("about 30, 33", PARTLY, "About 30 people were hurt.", "33 people were hurt."),
    ("about 500, 530", PARTLY, "Around 500 people came.", "530 people came."),
    ("33, about 30", PARTLY, "33 people were hurt.", "About 30 people were hurt."),
    ("exact for nearly", PARTLY, "1,000 people came.", "Nearly 1,000 people came."),
    ("nearly for exact", PARTLY, "Nearly 1,000 people came.", "1,000 people came."),
    ("nearly, and above", NO_SUPPORT, "Almost 60 houses burned.", "63 houses burned."),
    ("far off", CONTRADICTS, "About 30 people were hurt.", "45 people were hurt."),
)

CASES = tuple(
    Case(name, expected, claim, source, "a rough number lets so much stray, and no more")
    for name, expected, claim, source in _ROWS
)
