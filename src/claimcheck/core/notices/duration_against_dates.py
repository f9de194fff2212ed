"""CC108: a length of time that does not fit the dates it counts between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.notices.lengths import apart_words, window_words
from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.model.interval import DayRange
    from claimcheck.core.notices.counted_time import Counted

_MONTHS_WIDE = 300  # days: what is known no closer than this is known by its year


def durations_against_dates(reading: Reading) -> Iterator[Remark]:
    """A remark for each length that is not true on the day it is said of."""
    for counted in reading.counted:
        if not counted.fits and counted.window is not None:
            yield Remark(counted.value.start, counted.value.end, _message(counted), counted.where)


def _message(counted: Counted) -> str:
    """The two figures, when the one said would be true, and what it is."""
    held = window_words(counted.window) if counted.window else ""
    said = f"“{counted.value.raw}” from “{counted.start_raw}” is true {held}"
    return f"{said}; {_is(counted)}"


def _is(counted: Counted) -> str:
    start, end = counted.start, counted.end
    until = "publication" if counted.today else "its end"
    if not (start.first and start.last and end.first and end.last):
        return f"not at {until}"
    if end.first == start.first:
        return f"at publication it is {apart_words(start.first, end.last)}"
    if max(_width(start), _width(end)) > _MONTHS_WIDE:
        return f"at {until} it is {end.first.year} - {start.first.year} = {end.first.year - start.first.year} years"
    if start.last > end.first:
        return f"{until} is before that date"
    least, most = apart_words(start.first, end.first), apart_words(start.first, end.last)
    return f"at {until} it is {least}" + (
        f", {most} with both days" if most != least and not counted.today else ""
    )


def _width(days: DayRange) -> int:
    return (days.last - days.first).days if days.first and days.last else 0
