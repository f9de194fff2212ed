"""Lengths of time that an article counts from a date it names: "missing for two years since August 2017"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.notices.explicit import explicit_days, says_year
from claimcheck.core.notices.lengths import Length, holding, later, length_of, tolerated
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.notices.reading import Reading, Statement

_TO = LatePattern(r"(?: to | until | till | through | and |\s?[-–—]\s?)$")
_INTO_RANGE = LatePattern(r"(?:(?: [a-z-]+){0,2})? (?:from |between |\()$")
_FROM_RANGE = LatePattern(
    r",? ?(?:[(–—] ?|, )?(?:for |or )?(?:(?:a|some) (?:period|span|total|run|term) of )?$"
)
_TO_DATE = LatePattern(r",? (?:on |in )?\(?$|,? (?:in|on) $")
_TO_AGO = LatePattern(r",? \(?$")
_SINCE = LatePattern(r",? since(?: [^,.;:()“”\"]{0,60})? $")
_FOR = LatePattern(r",? (?:for |that is |which is )?$")
_AROUND = LatePattern(
    r"\b(?:nearly|almost|about|around|some|roughly|over|more than|at least|up to|under)\s*$"
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A length, the days it may count from, and those it counts to; ``today`` when that is the day of publication."""

    value: Value
    length: Length
    start: DayRange
    start_raw: str
    end: DayRange
    comparator: Comparator
    today: bool

    @property
    def window(self) -> DayRange | None:
        """When the length is true."""
        return holding(self.start, self.length, self.comparator)

    @property
    def fits(self) -> bool:
        """True when the end may lie in the window; one unit named alone may be rounded up."""
        window = tolerated(self.start, self.length, self.comparator)
        return window is None or not window.disjoint(self.end)


def counted_times(reading: Reading) -> Iterator[Counted]:
    """Every length of *reading* whose start and end the article says, by sentence."""
    today = DayRange(reading.published, reading.published) if reading.published else None
    for one in reading.statements:
        if len(one.values) < 2:
            continue
        if any(value.kind is ValueKind.DURATION for value in one.values):
            yield from _between_two_dates(reading, one)
            yield from _since(reading, one, today) if today else ()
            yield from _after(reading, one)
            yield from _lasted(reading, one)
        if today and any(value.raw.endswith("ago") for value in one.values):
            yield from _ago(reading, one, today)


@dataclass(frozen=True, slots=True)
class _Range:
    """A stretch between two dates, as it stands in the prose: ``text[place:end]``."""

    place: int
    end: int
    raw: str
    first: DayRange
    last: DayRange


def _between_two_dates(reading: Reading, one: Statement) -> Iterator[Counted]:
    """Reads "five years between 1990 and 1997", "from 3 to 12 May 2020, ten days"."""
    lengths = [value for value in one.values if value.kind is ValueKind.DURATION]
    for stretch in _ranges(reading, one) if lengths else ():
        for value in lengths:
            into = value.end <= stretch.place and _INTO_RANGE.match(reading.gap(value.end, stretch.place))
            out = value.start >= stretch.end and _FROM_RANGE.match(reading.gap(stretch.end, value.start))
            length = length_of(value) if into or out else None
            if length:
                yield _counted(value, length, stretch.first, stretch.raw, stretch.last)


def _counted(value: Value, length: Length, start: DayRange, raw: str, last: DayRange) -> Counted:
    """A length between two dates. Both days count, or only one: from 3 to 12 May is nine days and ten."""
    end = DayRange(last.first, later(last.last, 0, 1) if last.last else None)
    return Counted(value, length, start, raw, end, value.comparator, today=False)


def _ranges(reading: Reading, one: Statement) -> Iterator[_Range]:
    """The stretches between two dates of a sentence, in order."""
    for value in one.values:
        days = value.days
        if value.kind is ValueKind.PERIOD and days and days.first and days.last and _has_end(value):
            first, last = DayRange(days.first, days.first), DayRange(days.last, days.last)
            yield _Range(value.start, value.end, value.raw, first, last)
    for before, value in pairwise(one.values):
        begin, end = _dated(before, value), _dated(value, before)
        lead = reading.low[max(0, before.start - 8) : before.start]
        joined = lead.endswith(("from ", "between ", "(")) and _TO.match(reading.gap(before.end, value.start))
        if joined and begin and end and begin.first and end.last and begin.first <= end.last:
            yield _Range(before.start, value.end, before.raw, begin, end)


def _dated(value: Value, other: Value) -> DayRange | None:
    """The days of *value*; one that leaves its year out ("3 May to 10 May 2020") has that of *other* beside it."""
    found = explicit_days(value)
    if found is not None or value.kind is not ValueKind.DATE or not any(map(str.isdigit, value.raw)):
        return found
    first = value.days.first if value.days else None
    beside = other.days.first if other.days else None
    return value.days if first and beside and first.year == beside.year else None


def _has_end(value: Value) -> bool:
    return value.timex is not None and "/" in value.timex and any(map(str.isdigit, value.raw))


def _lasted(reading: Reading, one: Statement) -> Iterator[Counted]:
    """Reads "began on 1 March and ended on 30 April, lasting eight weeks"."""
    dates = [value for value in one.values if value.kind is ValueKind.DATE]
    if len(dates) != 2 or "last" not in reading.gap(one.start, one.end):
        return
    start, end = _dated(dates[0], dates[1]), _dated(dates[1], dates[0])
    for value in one.values:
        length = length_of(value) if value.kind is ValueKind.DURATION else None
        said = reading.low[max(0, value.start - 8) : value.start] in ("lasting ", " lasted ")
        if length and said and start and end and start.first and end.last and start.first < end.last:
            yield _counted(value, length, start, dates[0].raw, end)


def _ago(reading: Reading, one: Statement, today: DayRange) -> Iterator[Counted]:
    """Reads "25 years ago, in 1990" and "in 1990, 25 years ago"."""
    for first, second in pairwise(one.values):
        for ago, dated, pattern in ((first, second, _TO_DATE), (second, first, _TO_AGO)):
            start = explicit_days(dated)
            if not ago.raw.lower().endswith(" ago") or start is None:
                continue
            if not pattern.match(reading.gap(first.end, second.start)):
                continue
            found = _length_in(ago.raw)
            if found:
                around = _AROUND.search(reading.low[max(0, ago.start - 20) : ago.start])
                comparator = Comparator.ABOUT if around else found[1].comparator
                yield Counted(ago, found[0], start, dated.raw, today, comparator, today=True)


def _length_in(raw: str) -> tuple[Length, Value] | None:
    """The length in front of the "ago" of *raw*."""
    from claimcheck.core.values import find_values

    for value in find_values(re.sub(r"\s+ago$", "", raw, flags=re.IGNORECASE)):
        if value.kind is ValueKind.DURATION and (length := length_of(value)):
            return length, value
    return None


def _since(reading: Reading, one: Statement, today: DayRange) -> Iterator[Counted]:
    """Reads "for five years since May 2015", "since 2015, for five years", "two years since he left in May 2018"."""
    for first, second in pairwise(one.values):
        if first.kind is ValueKind.DURATION and _SINCE.match(reading.gap(first.end, second.start)):
            length, dated = first, second
        elif (
            second.kind is ValueKind.DURATION
            and reading.low[max(0, first.start - 6) : first.start] == "since "
            and _FOR.match(reading.gap(first.end, second.start))
        ):
            length, dated = second, first
        else:
            continue
        found, start = length_of(length), _since_days(dated)
        if found and start and start.first:
            yield Counted(length, found, start, dated.raw, today, length.comparator, today=True)


def _since_days(value: Value) -> DayRange | None:
    """The days an open stretch may have begun on: all of "2015", of "May 2015", the day itself."""
    if value.kind is ValueKind.DATE:
        return explicit_days(value)
    if value.kind is not ValueKind.PERIOD or not value.days or not value.days.first or not value.timex:
        return None
    first = value.days.first
    if not says_year(value.raw) or "/" in value.timex:
        return None
    months = {4: 12, 7: 1}.get(len(value.timex), 0)
    return DayRange(first, later(first, months, -1) if months else first)


def _after(reading: Reading, one: Statement) -> Iterator[Counted]:
    """Reads "in 1990, five years after the 1985 fire"."""
    for at in range(len(one.values) - 2):
        end, value, start = one.values[at : at + 3]
        length = length_of(value) if value.kind is ValueKind.DURATION else None
        ended, started = explicit_days(end), explicit_days(start)
        if length is None or ended is None or started is None:
            continue
        if reading.gap(end.end, value.start).strip(" ") not in (",", ", just", ", only", ", exactly"):
            continue
        lead = reading.gap(value.end, start.start)
        if lead.startswith(" after ") and len(lead) < 60 and not re.search(r"[,.;:()“”\"]", lead):
            yield Counted(value, length, started, start.raw, ended, value.comparator, today=False)
