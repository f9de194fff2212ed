"""CC107: a weekday that does not match the date it stands beside: "Monday, 3 July 2020"."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.explicit import says_year
from claimcheck.core.notices.lengths import day_words
from claimcheck.core.notices.reading import Reading, Remark
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = LatePattern(r"\(?(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?(?!')")
_LEADS = frozenset([" (", ", ", " "])
_FOLLOWS = frozenset(
    [", a ", " was a ", ", which was a ", " is a ", " (a ", " fell on a ", " falls on a ", " ("]
)
_GREGORIAN = 1924  # the last countries changed their calendar before this
_SURE = 60  # days
_NEAR = 200  # days: a date without a year is of the nearest one, and only a near one is sure to be meant


def weekdays_against_dates(reading: Reading) -> Iterator[Remark]:
    """A remark for each date that fell on another day than the article says."""
    for value in reading.document.values:
        if (
            value.kind is ValueKind.DATE
            and (said := _leading(value.raw)) is not None
            and _is_dated(value.raw)
        ):
            yield from _judged(reading, value, said, value.start, value.end)
    for before, value in pairwise(reading.document.values):
        if value.start - before.end > 20 or ValueKind.DATE is not before.kind is value.kind:
            continue
        yield from _beside(reading, before, value)


def _beside(reading: Reading, before: Value, value: Value) -> Iterator[Remark]:
    """The two as weekday and date, "Tuesday (16 November)", or as date and weekday, "16 November, a Tuesday"."""
    gap = reading.gap(before.end, value.start)
    first, second = _leading(before.raw), _leading(value.raw)
    if first is not None and second is None and gap in _LEADS and not _is_dated(before.raw):
        yield from _judged(reading, value, first, before.start, value.end)
    if first is None and second is not None and gap in _FOLLOWS and not _is_dated(value.raw):
        yield from _judged(reading, before, second, before.start, value.end)


def _judged(reading: Reading, value: Value, said: int, start: int, end: int) -> Iterator[Remark]:
    day = value.days.first if value.days else None
    if day is None or value.days is None or day != value.days.last or day.year < _GREGORIAN:
        return
    if day.weekday() == said or not (_is_dated(value.raw) and _is_sure(reading, value, day, said)):
        return
    meant = min(
        (day + timedelta(days) for days in range(-6, 7)),
        key=lambda one: (one.weekday() != said, abs(one - day)),
    )
    was = "is" if reading.published and day > reading.published else "was"
    fell = f"{day_words(day)} {was} a {_NAMES[day.weekday()]}, not a {_NAMES[said]}"
    message = f"{fell}; the nearest {_NAMES[said]} is {day_words(meant)}"
    yield Remark(start, end, message)


def _is_sure(reading: Reading, value: Value, day: date, said: int) -> bool:
    """True when the year is said, or no other year can be meant.

    The day must be near the article's own; and farther off, the year before or after must not bear the weekday out.
    """
    if says_year(value.raw):
        return True
    if reading.published is None or abs((day - reading.published).days) > _NEAR:
        return False
    beside = abs((day - reading.published).days) <= _SURE
    return beside or all(_in_year(day, year).weekday() != said for year in (day.year - 1, day.year + 1))


def _in_year(day: date, year: int) -> date:
    """*day* in another year; 29 February becomes the 28th."""
    return day.replace(year=year, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _leading(raw: str) -> int | None:
    """The weekday *raw* begins with, 0 for Monday."""
    found = _WEEKDAY.match(raw.lower())
    return _DAYS.index(found[1][:3]) if found else None


def _is_dated(raw: str) -> bool:
    return re.search(r"\d", raw) is not None
