"""Lengths of time between two dates that an article names: "for 19 years, from 1971 to 1990"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.notices.counted_time import Counted, between, place_of
from claimcheck.core.notices.explicit import explicit_days
from claimcheck.core.notices.lengths import AROUND, length_in, length_of
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.notices.reading import Reading, Statement

_TO = LatePattern(r"(?: to | until | till | through | and |\s?[-–—]\s?)$")
_INTO_RANGE = LatePattern(r"(?:(?: [a-z-]+){0,2})?,? (?:from |between |\()$")
_FROM_RANGE = LatePattern(
    r",? ?(?:[(–—] ?|, )?(?:for |or )?(?:(?:a|some) (?:period|span|total|run|term) of )?$"
)
_TO_DATE = LatePattern(r",? (?:on |in )?\(?$")
_COMMA = LatePattern(r",? \(?$")


@dataclass(frozen=True, slots=True)
class _Range:
    """A stretch between two dates, as it stands in the prose: ``text[place:end]``."""

    place: int
    end: int
    dated: Value
    first: DayRange
    last: DayRange


def between_two_dates(reading: Reading, one: Statement) -> Iterator[Counted]:
    """Reads "five years between 1990 and 1997", "from 3 to 12 May 2020, ten days"."""
    lengths = [value for value in one.values if value.kind is ValueKind.DURATION]
    for stretch in _ranges(reading, one) if lengths else ():
        for value in lengths:
            into = value.end <= stretch.place and _INTO_RANGE.match(reading.gap(value.end, stretch.place))
            out = value.start >= stretch.end and _FROM_RANGE.match(reading.gap(stretch.end, value.start))
            length = length_of(value) if into or out else None
            if length:
                yield between(value, length, stretch.first, stretch.dated, stretch.last)


def _ranges(reading: Reading, one: Statement) -> Iterator[_Range]:
    """The stretches between two dates of a sentence, in order."""
    for value in one.values:
        days = value.days
        if value.kind is ValueKind.PERIOD and days and days.first and days.last and _has_end(value):
            first, last = DayRange(days.first, days.first), DayRange(days.last, days.last)
            yield _Range(value.start, value.end, value, first, last)
    for before, value in pairwise(one.values):
        begin, end = _dated(before, value), _dated(value, before)
        lead = reading.low[max(0, before.start - 8) : before.start]
        joined = lead.endswith(("from ", "between ", "(")) and _TO.match(reading.gap(before.end, value.start))
        if joined and begin and end and begin.first and end.last and begin.first <= end.last:
            yield _Range(before.start, value.end, before, begin, end)


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


def lasted(reading: Reading, one: Statement) -> Iterator[Counted]:
    """Reads "began on 1 March and ended on 30 April, lasting eight weeks"."""
    dates = [value for value in one.values if value.kind is ValueKind.DATE]
    if len(dates) != 2 or "last" not in reading.gap(one.start, one.end):
        return
    start, end = _dated(dates[0], dates[1]), _dated(dates[1], dates[0])
    for value in one.values:
        length = length_of(value) if value.kind is ValueKind.DURATION else None
        said = reading.low[max(0, value.start - 8) : value.start] in ("lasting ", " lasted ")
        if length and said and start and end and start.first and end.last and start.first < end.last:
            yield between(value, length, start, dates[0], end)


def counted_after(reading: Reading, one: Statement) -> Iterator[Counted]:
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
            yield Counted(value, length, started, start.raw, ended, value.comparator, False, place_of(start))


def counted_later(reading: Reading, one: Statement) -> Iterator[Counted]:
    """Reads "began in 2011 and stopped in 2018, seven years later" and "opened in 1990; five years later, in 1995"."""
    for at in range(len(one.values) - 2):
        start, middle, last = one.values[at : at + 3]
        said = next((value for value in (middle, last) if value.raw.endswith(" later")), None)
        end = last if said is middle else middle
        started, ended = explicit_days(start), explicit_days(end)
        if said is None or started is None or ended is None:
            continue
        found = length_in(said.raw.removesuffix(" later"))
        bound = _TO_DATE if said is middle else _COMMA
        if found and bound.match(reading.gap(middle.end, last.start)):
            around = AROUND.search(reading.low[max(0, said.start - 20) : said.start])
            comparator = Comparator.ABOUT if around else found[1].comparator
            yield Counted(said, found[0], started, start.raw, ended, comparator, False, place_of(start))
