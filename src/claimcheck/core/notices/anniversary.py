"""CC111: an anniversary whose number does not fit the year it counts from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.explicit import explicit_days
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOW = words(
    "marks mark marking celebrates celebrate celebrating will today tonight tomorrow upcoming this is are"
)
_FOUNDED = LatePattern(
    r"\b(?:founded|opened|established|launched|formed|built|set up|started|began|commissioned|created|inaugurated"
    r"|incorporated|introduced|published|released|signed|married|ordained|unveiled)(?: in| on)? $"
)
_FAR = 90  # letters between "anniversary" and the date it is of


def anniversaries(reading: Reading) -> Iterator[Remark]:
    """A remark for each "10th anniversary of the 2009 fire" in a year that is not ten years on."""
    if "anniversary" not in reading.low:
        return
    for one in reading.statements:
        if "anniversary" in one.words:
            for value in one.values:
                yield from _judged(reading, one, value)


def _judged(reading: Reading, one: Statement, value: Value) -> Iterator[Remark]:
    behind = reading.low[value.end : value.end + 16]
    number = _number(value)
    if number is None or "anniversary" not in behind:
        return
    place = value.end + behind.index("anniversary") + len("anniversary")
    began = _began(reading, one, place)
    if began is None:
        return
    year, start_raw = began
    held = _held(reading, one, value, place, year)
    if held is None or held[0] - year in (number, *((number - 1, number + 1) if held[1] else ())):
        return
    apart = held[0] - year
    if apart <= 0:
        return  # a date that lies behind the anniversary is not what it counts from
    message = f"{year} + {number} = {year + number}, not {held[0]}: it is {apart} years since “{start_raw}”"
    yield Remark(value.start, place, message)


def _number(value: Value) -> int | None:
    """Ten for "10th", "tenth" and "10-year"."""
    ordinal = value.kind is ValueKind.ORDINAL
    years = value.kind is ValueKind.DURATION and value.unit == "year"
    return int(value.number) if (ordinal or years) and value.number else None


def _began(reading: Reading, one: Statement, place: int) -> tuple[int, str] | None:
    """The year of what is remembered: the first date behind "anniversary of"."""
    value = next((other for other in one.values if other.start >= place and explicit_days(other)), None)
    alone = reading.gap(one.start, one.end).count("anniversary") == 1
    for other in one.values if alone else ():
        days = explicit_days(other)
        founded = _FOUNDED.search(reading.low[max(one.start, other.start - 30) : other.start])
        if days and days.first and founded and days.last and days.first.year == days.last.year:
            return days.first.year, other.raw
    days = explicit_days(value) if value else None
    if value is None or days is None or days.first is None or days.last is None:
        return None
    gap = reading.gap(place, value.start)
    same = days.first.year == days.last.year
    told = gap.lstrip().startswith("of ") and len(gap) < _FAR and not set(gap) & set(";:.")
    told = told and "anniversary" not in gap
    return (days.first.year, value.raw) if same and told else None


def _held(reading: Reading, one: Statement, value: Value, place: int, began: int) -> tuple[int, bool] | None:
    """The year of the anniversary, and True when it is only near; None when the sentence does not say."""
    for other in one.values:
        days = explicit_days(other)
        if (
            days
            and days.first
            and days.last
            and days.first.year == days.last.year
            and days.first.year != began
        ):
            return days.first.year, False
    if reading.published is None or _NOW.isdisjoint(one.words):
        return None
    return reading.published.year, True
