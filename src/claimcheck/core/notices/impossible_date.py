"""CC106: a date the calendar does not have: 31 June, 29 February 2019."""

from __future__ import annotations

from calendar import isleap
from typing import TYPE_CHECKING

from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)


def impossible_dates(reading: Reading) -> Iterator[Remark]:
    """A remark for each date that never was."""
    for value in reading.document.values:
        if value.note == "no such day":
            yield Remark(
                value.start, value.end, f"“{value.raw}” is no day: {why_impossible(value.timex or '')}"
            )


def why_impossible(timex: str) -> str:
    """What the calendar has against "2019-02-29"."""
    year, month, day = [*timex.split("-"), "", ""][:3]
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return "a year has twelve months"
    name = _MONTHS[int(month) - 1]
    if month == "02":
        if day == "29" and year.isdigit() and not isleap(int(year)):
            return f"{int(year)} was no leap year"
        return f"{name} has at most 29 days"
    return f"{name} has {30 if month in ('04', '06', '09', '11') else 31} days"
