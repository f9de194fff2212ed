"""Restrictions that a claim must not drop."""

from claimcheck.core.redteam.case import PARTLY, SUPPORTS, Case

_MINORS = "The number of cases rose by 40 percent among minors, the institute found."
_EXCEPT = "All ferries were cancelled except the night boat to Ostrel."
_FALLS = "Falls among minors rose 10% last year."
_ALL = "Falls rose 10% last year."

CASES = (
    Case("kept", SUPPORTS, "The number of cases rose by 40 percent among minors.", _MINORS, "kept"),
    Case("dropped", PARTLY, "The number of cases rose by 40 percent.", _MINORS, "only among minors"),
    Case(
        "exception kept",
        SUPPORTS,
        "All ferries were cancelled except the night boat to Ostrel.",
        _EXCEPT,
        "kept",
    ),
    Case("exception dropped", PARTLY, "All ferries were cancelled.", _EXCEPT, "one was not"),
    Case(
        "excluding dropped",
        PARTLY,
        "Exports grew by 6 percent.",
        "Exports grew by 6 percent excluding oil.",
        "without oil",
    ),
    Case(
        "only in",
        PARTLY,
        "The vaccine is available to nurses.",
        "The vaccine is available to nurses only in Lissen.",
        "only in one town",
    ),
    Case("before the verb", SUPPORTS, "Falls among minors rose 10% last year.", _FALLS, "among minors"),
    Case("dropped before the verb", PARTLY, "Falls rose 10% last year.", _FALLS, "only among minors"),
    Case(
        "added before the verb",
        PARTLY,
        "Falls among minors rose 10%.",
        _ALL,
        "the source speaks of all falls",
    ),
)
