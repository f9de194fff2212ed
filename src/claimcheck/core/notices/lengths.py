"""Lengths of time, and the days on which they hold: never one computed day, always a window."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.text.late_pattern import LatePattern

_TIMEX = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
AROUND = LatePattern(r"\b(?:nearly|almost|about|around|some|roughly|over|more than|at least|up to|under)\s*$")
"""What stands before a length and makes it rough."""

_ROUGHLY = 0.3  # how far off "nearly" and "about" may be


@dataclass(frozen=True, slots=True)
class Length:
    """A length in calendar months and days. What the next unit up to ``step`` adds is still called the same."""

    months: int
    days: int
    step_months: int
    step_days: int
    single: bool  # one unit only, as in "two years": people round those up

    def behind(self, day: date) -> date:
        """The first day on which the length has passed since *day*."""
        return later(day, self.months, self.days)

    def over(self, day: date) -> date:
        """The first day on which a longer length has passed since *day*."""
        return later(day, self.months + self.step_months, self.days + self.step_days)


def later(day: date, months: int, days: int = 0) -> date:
    """*day* moved by whole months, then days; the calendar's ends hold it back."""
    from claimcheck.core.values.times.calendar import add_months

    try:
        return add_months(day, months) + timedelta(days)
    except (ValueError, OverflowError):
        return date.max if months >= 0 and days >= 0 else date.min


def length_of(value: Value) -> Length | None:
    """The length *value* states in years, months, weeks or days; None for hours, "decades" and parts."""
    found = _TIMEX.fullmatch(value.timex or "")
    if found is None or value.vague or not any(found.groups()):
        return None
    years, months, weeks, days = (int(part or 0) for part in found.groups())
    if years > 5000:
        return None
    smallest = max(at for at, part in enumerate(found.groups()) if part)
    step_months, step_days = ((12, 0), (1, 0), (0, 7), (0, 1))[smallest]
    single = sum(part is not None for part in found.groups()) == 1
    return Length(years * 12 + months, weeks * 7 + days, step_months, step_days, single)


def length_in(raw: str) -> tuple[Length, Value] | None:
    """The length that *raw* begins with, such as the "25 years" of "25 years ago", and its value."""
    from claimcheck.core.values import find_values

    for value in find_values(raw):
        if value.kind is ValueKind.DURATION and (length := length_of(value)):
            return length, value
    return None


def holding(start: DayRange, length: Length, comparator: Comparator = Comparator.EQUAL) -> DayRange | None:
    """The days on which *length* since *start* is true; a start of a month or year widens it. None without a start."""
    if start.first is None or start.last is None:
        return None
    first, last = length.behind(start.first), length.over(start.last)
    if comparator in (Comparator.OVER, Comparator.AT_LEAST):
        return DayRange(first, None)
    if comparator in (Comparator.UNDER, Comparator.AT_MOST):
        return DayRange(start.first, last)
    if comparator is Comparator.ABOUT:
        slack = max(1, round(_ROUGHLY * (length.months * 30.5 + length.days)))
        return DayRange(later(first, 0, -slack), later(last, 0, slack))
    return DayRange(first, last - timedelta(1))


def tolerated(start: DayRange, length: Length, comparator: Comparator = Comparator.EQUAL) -> DayRange | None:
    """As ``holding``, from half a unit earlier where one unit was named: "two years" is said of 20 months too."""
    window = holding(start, length, comparator)
    if window is None or window.first is None or not length.single or comparator is not Comparator.EQUAL:
        return window
    half = (length.step_months * 30 + length.step_days) // 2
    return DayRange(later(window.first, 0, -half), window.last)


def day_words(day: date) -> str:
    """*day* as a person writes it: "8 June 2020"."""
    return f"{day.day} {day:%B} {day.year}"


def apart_words(start: date, end: date) -> str:
    """How long it is from *start* to *end*: "2 years and 10 months", "9 days"."""
    days = (end - start).days
    if days < 62:
        return _many(days, "day")
    months = (end.year - start.year) * 12 + end.month - start.month
    months -= later(start, months) > end
    parts = [_many(n, unit) for n, unit in ((months // 12, "year"), (months % 12, "month")) if n]
    return " and ".join(parts)


def _many(number: int, unit: str) -> str:
    return f"{number} {unit}" + ("" if number == 1 else "s")


def window_words(window: DayRange) -> str:
    """*window* as a person says it."""
    if window.first is None or window.last is None:
        return f"from {day_words(window.first)} on" if window.first else "at any time"
    if window.first == window.last:
        return f"on {day_words(window.first)}"
    return f"from {day_words(window.first)} to {day_words(window.last)}"
