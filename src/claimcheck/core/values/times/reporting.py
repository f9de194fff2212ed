"""The times company reports tell of: "the year-earlier period", "last fiscal year", "year-end", "the latest period"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator
from claimcheck.core.values.times.lengths import LAST, NEXT
from claimcheck.core.values.times.names import MONTHS, Unit
from claimcheck.core.values.times.piece import Calendar, Length, Origin, Part, Piece
from claimcheck.core.values.times.years import year_at
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_REPORTED = frozenset(("quarter", "period", "month", "year"))
_ENDS = frozenset(("ended", "ending"))
_SHIFTS = dict.fromkeys(LAST, -1) | dict.fromkeys(NEXT, 1) | dict.fromkeys(("this", "current", "the"), 0)


def the_year(t: Tokens, i: int) -> Piece | None:
    """Reads "the year", "the year-earlier quarter", "the year ended (in March)"; not "the year 2000"."""
    if year_at(t, i + 1):
        return None
    to_month = t.lower[i + 1] in ("to", "through") and (t.lower[i + 2] in MONTHS or t.lower[i + 3] in MONTHS)
    if t.lower[i + 1 : i + 5] == ["-", "to", "-", "date"]:
        return None
    if t.lower[i + 1] in _ENDS or t.lower[i + 1] == "ahead" or to_month:
        return Length(i - 1, i + 1, ((Decimal(1), Unit.YEAR),), Comparator.EQUAL)
    compound = year_compound(t, i)
    if compound is None:
        return Calendar(i - 1, i + 1, Unit.YEAR, shift=0)
    compound.first = i - 1
    return compound


def year_compound(t: Tokens, i: int) -> Piece | None:
    """Reads "year-earlier quarter", "year-ago period", "year-end", "year's end"."""
    if t.lower[i + 1] in DASHES and t.lower[i + 2] in ("earlier", "ago"):
        return _year_back(i, i + 3, t.lower[i + 3])
    if t.lower[i + 1] in DASHES and t.lower[i + 2] == "end":
        back = -1 if t.lower[i - 1] in ("since", "from") else 0
        return Calendar(
            i, i + 3, Unit.DAY, month=12, day=31, inside=Calendar(i, i + 1, Unit.YEAR, shift=back)
        )
    if t.lower[i + 1 : i + 4] == ["'", "s", "end"]:
        return Calendar(i, i + 4, Unit.YEAR, shift=0)
    return None


def prior_year(t: Tokens, i: int) -> Calendar | None:
    """Reads "prior-year quarter" at its year."""
    return _year_back(i - 2, i + 1, t.lower[i + 1]) if t.lower[i + 1] in _REPORTED else None


def _year_back(first: int, last: int, noun: str) -> Calendar:
    """The stretch a year before the one spoken of, with its *noun* at *last* where there is one."""
    last += noun in _REPORTED
    if noun == "quarter":
        found = Calendar(first, last, Unit.QUARTER, shift=-1, origin=Origin.MENTION, keep_unit=True)
        found.step = Unit.YEAR
        return found
    return Calendar(first, last, Unit.YEAR, shift=-1, origin=Origin.MENTION, keep_unit=True)


def fiscal_year(t: Tokens, i: int, floor: int) -> Calendar | Length | None:
    """Reads "the fiscal year", "last financial year", "the fiscal year ended June 30"; not "fiscal year 2019"."""
    first = i - 1
    if year_at(t, i + 1) or year_at(t, first - 1):
        return None
    shift = _SHIFTS.get(t.lower[first - 1]) if first - 1 >= floor else None
    first -= shift is not None
    if shift and t.lower[first - 1] == "the" and first - 1 >= floor:
        first -= 1
    if t.lower[i + 1] in _ENDS:
        return Length(first, i + 1, ((Decimal(1), Unit.YEAR),), Comparator.EQUAL)
    return None if shift is None else Calendar(first, i + 1, Unit.YEAR, shift=shift)


def period(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "the latest period", the quarter last spoken of."""
    if t.lower[i - 2 : i] != ["the", "latest"] or i - 2 < floor:
        return None
    return Calendar(i - 2, i + 1, Unit.QUARTER, shift=0, origin=Origin.MENTION)


def end(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "year end", "month's end", "quarter-end" at "end"."""
    at = i - 2 if t.lower[i - 2 : i] == ["'", "s"] else i - (t.lower[i - 1] in DASHES)
    unit = {"year": Unit.YEAR, "month": Unit.MONTH, "quarter": Unit.QUARTER, "week": Unit.WEEK}.get(
        t.lower[at - 1]
    )
    if unit is None or at - 1 < floor or (at == i and t.lower[i - 2] not in _BY):
        return None
    return Calendar(at - 1, i + 1, unit, shift=0, part=Part.LATE)


_BY = frozenset(("by", "at", "until", "before", "since", "near", "through", "fiscal", "calendar", "after"))
TRIGGERS = {"period": period, "end": end}
