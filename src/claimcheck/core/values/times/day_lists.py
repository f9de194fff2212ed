"""Days that share a month: "3-5 May 2017", "May 3-5", "3 and 4 May", "the 3rd, 4th and 5th of May", "the 15th"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.months import SUFFIXES, month, year_after
from claimcheck.core.values.times.names import MONTHS, Unit, words
from claimcheck.core.values.times.piece import Calendar, Repeat, Span
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_MEMBERS = 6  # days in one list; bounds the walk ahead
_UP_TO = words("to through until till thru")
_LISTING = words("and or , &")
_PLACED = words("on by until till from since before after")
_BEHIND = words("and or but to until when at in he she it they we the a as with from before after for")


def day_list(t: Tokens, i: int, floor: int) -> Calendar | Span | None:
    """The first day of a list or a range whose month stands behind it, or a day of a month left unsaid."""
    day, at = _day(t, i)
    if not day:
        return None
    before = t.lower[i - 1]
    if before in _LISTING and t.lower[i - 2].isdecimal():
        found = _further(t, i, at, day)
        if found:
            return found
    ranged = t.lower[at] in DASHES or t.lower[at] == "to" or (t.lower[at] == "and" and before == "between")
    if ranged:
        return _range(t, i, at, day, before)
    if t.lower[at] in _LISTING:
        found = _listed(t, i, at, day)
        if found:
            return found
    return _alone(t, i, at, day, floor)


def _day(t: Tokens, i: int) -> tuple[int, int]:
    """The day of a month in figures at *i*, 0 for none, and the token behind it."""
    word = t.lower[i]
    if not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31:
        return 0, i
    return int(word), i + 1 + (t.lower[i + 1] in SUFFIXES and t.glued(i))


def _range(t: Tokens, i: int, link: int, day: int, before: str) -> Span | None:
    """Reads "3-5 May 2017", "3 to 5 May", "between 3 and 12 of May"."""
    other, at = _day(t, link + 1 + (t.lower[link + 1] == "the"))
    at += t.lower[at] == "of"
    if not day < other or t.lower[at] not in MONTHS:
        return None
    high = month(t, at, link + 1)
    if not isinstance(high, Calendar) or high.day != other:
        return None
    return Span(i, high.last, Calendar(i, i + 1, Unit.DAY, high.year, high.month, day), high)


def _listed(t: Tokens, i: int, at: int, day: int) -> Calendar | None:
    """Reads "3" in "3, 4 and 5 May 2017"."""
    last, end = day, at
    for _ in range(_MEMBERS):
        step = at + 1 + (t.lower[at] == "," and t.lower[at + 1] in ("and", "or"))
        step += t.lower[step] == "the"
        found, behind = _day(t, step)
        if found <= last:
            return None
        last, at = found, behind
        if t.lower[at + (t.lower[at] == "of")] in MONTHS:
            named = month(t, at + (t.lower[at] == "of"), step - 1)
            if not isinstance(named, Calendar) or named.day != last:
                return None
            first = i - (t.lower[i - 1] == "the")
            return Calendar(first, end, Unit.DAY, named.year, named.month, day)
        if t.lower[at] not in _LISTING:
            return None
    return None


def _further(t: Tokens, i: int, at: int, day: int) -> Calendar | None:
    """Reads "16" in "Oct. 13 and 16", "5 and 7" in "Sept. 3, 5 and 7"; not "12" in "on May 3, 12 men left"."""
    number = _month_listed(t, i - 1, day)
    if not number or (t.glued(at - 1) and t.lower[at] in DASHES | {"%", ":", "/", "'"}):
        return None
    more, _ = _day(t, at + 1) if t.lower[at] in _LISTING else (0, 0)
    if t.lower[i - 1] == "," and not more:
        return None
    if t.lower[at].isalpha() and t.lower[at] not in _BEHIND and not more:
        return None
    year = year_after(t, at)
    return Calendar(i, year[1] if year else at, Unit.DAY, year[0] if year else None, number, day)


def _month_listed(t: Tokens, link: int, day: int) -> int:
    """The month in front of the days that end with the one before *link*, all of them below *day*; 0 for none."""
    for _ in range(_MEMBERS):
        at = link - 1 - (t.lower[link - 1] in SUFFIXES)
        before, _ = _day(t, at)
        if not before or before >= day or at < 1:
            return 0
        named = at - 1 - (t.lower[at - 1] == "." and at > 1)
        if t.lower[named] in MONTHS and t.capital(named):
            return MONTHS[t.lower[named]]
        if t.lower[at - 1] not in _LISTING:
            return 0
        link, day = at - 1, before
    return 0


def _alone(t: Tokens, i: int, at: int, day: int, floor: int) -> Calendar | None:
    """Reads "on the 15th", where nothing is the fifteenth of its kind."""
    if at == i + 1 or t.lower[i - 1] != "the" or t.lower[i - 2] not in _PLACED or i - 1 < floor:
        return None
    if t.lower[at] == "of" and t.lower[at + 1 : at + 3] in (["the", "month"], ["this", "month"]):
        return Calendar(i - 1, at + 3, Unit.DAY, day=day, shift=0)
    if (
        (t.lower[at].isalpha() and t.lower[at] not in _BEHIND)
        or t.lower[at] in DASHES
        or t.lower[at] in ("'", "/")
    ):
        return None
    return Calendar(i - 1, at, Unit.DAY, day=day)


def month_range(t: Tokens, i: int, floor: int) -> Calendar | Repeat | Span | None:
    """What the month at *i* names, with the day up to which it goes on: "May 3-5, 2017", "May 3 to 5"."""
    found = month(t, i, floor)
    if not isinstance(found, Calendar) or found.day is None or found.year is not None or found.first != i:
        return found
    link = found.last
    if not (t.lower[link] in DASHES or t.lower[link] in _UP_TO):
        return found
    other, last = _day(t, link + 1 + (t.lower[link + 1] == "the"))
    more = t.lower[last] in ("%", ":", "/") or (t.lower[last] in DASHES and t.glued(last - 1))
    if (
        other <= found.day
        or more
        or (t.glued(last - 1) and t.lower[last].isalnum())
        or t.lower[last] in MONTHS
    ):
        return found
    if t.lower[last] in (".", ",") and t.glued(last) and t.lower[last + 1].isdecimal():
        return found
    year = year_after(t, last)
    high = Calendar(
        link + 1, year[1] if year else last, Unit.DAY, year[0] if year else None, found.month, other
    )
    return Span(i, high.last, found, high)


TRIGGERS = dict.fromkeys(MONTHS, month_range)
