"""One expression within another: "January last year", "the first Monday of May", "the week ending 7 May"."""

from __future__ import annotations

from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, widen

_OF = frozenset(("", ",", "of", "in", "of the", "in the"))
WEEKLY = frozenset(
    ("of", "beginning", "starting", "commencing", "ending", "ended", "beginning on", "ending on")
)


def contained(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "January last year", "next year's first quarter", "Tuesday of last week", "the first Monday of May"."""
    if left.unit is Unit.QUARTER and right.keep_unit and not link:
        return widen(right, left, right)
    if turned(left, right, link):
        right.inside = left
        return widen(right, left, right)
    if (
        left.unit in (Unit.WEEK, Unit.WEEKEND)
        and left.shift == 0
        and link in WEEKLY
        and right.unit is Unit.DAY
    ):
        left.inside = right  # "the week of May 3", "the week ending 7 May"
        return widen(left, left, right)
    if Unit.DAY <= left.unit < right.unit and not left.year and link in _OF:
        holder = _holder(left, right, link)
        if holder:
            holder.inside = right
            return widen(left, left, right)
    return None


def _holder(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """What of *left* lies in *right*: itself, or the holiday it counts from ("the third Tuesday after Easter 2014")."""
    festive = left.inside is not None and left.inside.holiday  # "Easter weekend 2016"
    anchor = left.counts_from or (left.inside if left.step or festive else None)
    if anchor and anchor.year is None and anchor.inside is None and right.unit is Unit.YEAR and not link:
        return anchor
    if left.inside:
        return None
    if (
        right.unit is Unit.YEAR
        and left.shift is None
        and (left.month or left.holiday or left.season or left.number)
    ):
        apart = link == "in" and left.unit is Unit.DAY and not left.number  # "on 5 May in 2017" is two dates
        return None if apart else left
    weekly = left.weekday and left.number is None and left.shift is None and right.unit is Unit.WEEK
    return left if weekly or (left.number is not None and link not in ("", ",")) else None


def turned(left: Calendar, right: Calendar, link: str) -> bool:
    """True when the container comes first: "the 1988 third quarter", "next week on Tuesday", "last year's spring"."""
    if right.inside or right.year or right.shift is not None:
        return False
    if left.unit is Unit.YEAR and right.unit in (Unit.QUARTER, Unit.HALF):
        return link in ("", "' s", "-")
    if left.unit is Unit.YEAR and ((right.month and not right.day) or right.season):
        return link == "' s" or (link in ("in", ", in") and left.shift is not None)
    return left.unit is Unit.WEEK and bool(right.weekday) and right.number is None and link in ("", "on")
