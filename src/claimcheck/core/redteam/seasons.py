"""Figures of this season, the last and the next."""

from claimcheck.core.redteam.case import NO_SUPPORT, PARTLY, SUPPORTS, Case

_ROWS = (
    (
        "last season",
        SUPPORTS,
        "Orlen scored 19 goals last season.",
        "Last season Orlen scored 19 goals; this season he has scored 7.",
    ),
    (
        "this season",
        SUPPORTS,
        "Orlen has scored 19 goals this season.",
        "Orlen, who joined last season, has scored 19 goals this season.",
    ),
    (
        "cup last season",
        SUPPORTS,
        "Lund won the cup last season.",
        "Lund won the cup last season and were relegated this season.",
    ),
    ("of this season", PARTLY, "Orlen scored 19 goals this season.", "Orlen scored 19 goals last season."),
    (
        "of last season",
        NO_SUPPORT,
        "Orlen scored 7 goals last season.",
        "Last season Orlen scored 19 goals; this season he has scored 7.",
    ),
    (
        "joined then",
        PARTLY,
        "Orlen scored 19 goals last season.",
        "Orlen, who joined last season, has scored 19 goals this season.",
    ),
    (
        "cup this season",
        PARTLY,
        "Lund won the cup this season.",
        "Lund won the cup last season and were relegated this season.",
    ),
    ("quarter", NO_SUPPORT, "Sales rose 4 percent last quarter.", "Sales rose 4 percent this quarter."),
    (
        "summer",
        NO_SUPPORT,
        "The festival was cancelled this summer.",
        "The festival was cancelled last summer.",
    ),
)

CASES = tuple(
    Case(name, expected, claim, source, "each season, quarter or summer has its own")
    for name, expected, claim, source in _ROWS
)
