"""Quarters and halves: "Q3 2019", "3Q16", "the third quarter", "the first half"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, Origin, Repeat
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_OF_HALVES = frozenset(("of", "results", "profit", "profits", "sales", "earnings", "revenue"))
_LISTING = frozenset(("and", "or", "&", "to"))
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": -1}


def quarter(t: Tokens, i: int, floor: int) -> Calendar | Repeat | None:
    """Reads "third quarter", "the fiscal second-quarter", "2nd quarter", "the latest quarter"."""
    at = i - 1 - (t.lower[i - 1] in DASHES and t.glued(i - 1))
    number, first = _NTH.get(t.lower[at], 0), at
    if (
        t.lower[at] in ("st", "nd", "rd", "th")
        and t.lower[at - 1] in ("1", "2", "3", "4")
        and t.glued(at - 1)
    ):
        number, first = int(t.lower[at - 1]), at - 1
    if first < floor:
        return None
    unit = Unit.QUARTER if t.lower[i].startswith("quarter") else Unit.HALF
    if t.lower[at] == "fiscal" and t.lower[at - 1] in ("this", "current") and at - 1 >= floor:
        return Calendar(at - 1 - (t.lower[at - 2] == "the" and at - 2 >= floor), i + 1, unit, shift=0)
    if t.lower[at] == "latest" and unit is Unit.QUARTER:
        return Calendar(_led(t, at, floor), i + 1, unit, shift=0, origin=Origin.MENTION)
    if t.lower[i] == "quarters" and number:
        return _quarters(t, first, i + 1, number)
    half = unit is Unit.HALF
    if (
        not number
        or (t.lower[at] == "last" and not half)
        or (half and (number > 2 or t.lower[i + 1] not in _OF_HALVES))
    ):
        return None
    return Calendar(
        _led(t, first, floor),
        i + 1,
        unit,
        number=number,
        strict=unit is Unit.QUARTER or t.lower[i + 1] != "of",
    )


def _quarters(t: Tokens, first: int, last: int, number: int) -> Calendar | Repeat | None:
    """The quarter *number* of every year, or of the one that "of 2019" behind *last* names."""
    if number < 0:
        return None
    if t.lower[last] in ("of", "last", "this") and last - first <= 2:
        return Calendar(first, last, Unit.QUARTER, number=number)
    return Repeat(first, last, f"XXXX-Q{number}")


def listed(t: Tokens, i: int, floor: int) -> Calendar | Repeat | None:
    """Reads "second" in "the second and third quarters of 2019"."""
    quarters = t.lower[i + 1] in _LISTING and t.lower[i + 2] in _NTH and t.lower[i + 3] == "quarters"
    if not quarters:
        return None
    found = _quarters(t, i + 2, i + 4, _NTH[t.lower[i]])
    if found:
        found.first, found.last = _led(t, i, floor), i + 1
    return found


def _led(t: Tokens, first: int, floor: int) -> int:
    """The first token of "the fiscal third quarter" when "third" is at *first*."""
    first -= first - 1 >= floor and t.lower[first - 1] in ("fiscal", "financial")
    return first - (first - 1 >= floor and t.lower[first - 1] in ("the", "its", "their"))


def short_quarter(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "Q3", "H1", with or without a year before or behind."""
    number = t.lower[i + 1]
    unit = Unit.QUARTER if t.lower[i] == "q" else Unit.HALF
    if i > floor and t.glued(i - 1) and t.lower[i - 1] in ("1", "2", "3", "4"):
        return _count_first(t, i, unit)
    if not t.glued(i) or number not in ("1", "2", "3", "4") or (unit is Unit.HALF and number > "2"):
        return None
    if (t.glued(i + 1) and t.lower[i + 2].isalnum()) or (i and t.glued(i - 1) and t.lower[i - 1].isalnum()):
        return None
    last = i + 2
    behind = last + (t.lower[last] in DASHES or t.lower[last] in ("of", ",", "/"))
    if t.lower[behind].isdecimal() and len(t.lower[behind]) == 4:
        return Calendar(i, behind + 1, unit, number=int(number), year=int(t.lower[behind]))
    short = t.lower[last + 1]
    if t.lower[last] == "'" and t.glued(last) and short.isdecimal() and len(short) == 2:
        return Calendar(i, last + 2, unit, number=int(number), year=2000 + int(short))  # "Q4'22"
    return Calendar(i, last, unit, number=int(number), strict=unit is Unit.QUARTER)


def _count_first(t: Tokens, i: int, unit: Unit) -> Calendar | None:
    """Reads "3Q16", "1H 2019", "4Q" where the count stands glued before the letter."""
    number, year = int(t.lower[i - 1]), t.lower[i + 1]
    if (unit is Unit.HALF and number > 2) or t.lower[i - 2] in (".", "$", "/") or not t.capital(i):
        return None
    if year.isdecimal() and (len(year) == 4 or (len(year) == 2 and t.glued(i))):
        full = int(year) if len(year) == 4 else 2000 + int(year)
        return Calendar(i - 1, i + 2, unit, number=number, year=full)
    glued = t.glued(i) and year.isalnum()
    return None if glued or unit is Unit.HALF else Calendar(i - 1, i + 1, unit, number=number)


TRIGGERS = dict.fromkeys(("first", "second", "third"), listed) | {
    "quarter": quarter,
    "quarters": quarter,
    "half": quarter,
    "q": short_quarter,
    "h": short_quarter,
}
