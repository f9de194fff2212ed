"""Calendar arithmetic and the TIMEX3 names of its stretches."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.core.values.times.names import Unit

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_YEARS = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.SEASON: 3, Unit.HALF: 6}


def add_months(day: date, months: int) -> date:
    """The same day *months* later (earlier below 0), or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, _month_length(year, month + 1)))


def longest_month(month: int) -> int:
    """The most days month 1 to 12 can have."""
    return _month_length(2000, month)


def _month_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def add(day: date, count: int, unit: Unit) -> date:
    """*day* moved by *count* units; OverflowError or ValueError past the calendar's ends."""
    if unit in _YEARS:
        return add_months(day, count * 12 * _YEARS[unit])
    if unit in _MONTHS:
        return add_months(day, count * _MONTHS[unit])
    return day + timedelta(count * (7 if unit in (Unit.WEEK, Unit.WEEKEND) else 1))


def first_of(day: date, unit: Unit) -> date:
    """The first day of the *unit* that *day* lies in."""
    if unit is Unit.WEEK:
        return day - timedelta(day.weekday())
    if unit is Unit.WEEKEND:
        return day - timedelta(day.weekday()) + timedelta(5)
    if unit in _MONTHS:
        size = _MONTHS[unit]
        return date(day.year, (day.month - 1) // size * size + 1, 1)
    if unit in _YEARS:
        return date(max(1, day.year // _YEARS[unit] * _YEARS[unit]), 1, 1)
    return day


def last_of(first: date, unit: Unit) -> date:
    """The last day of the *unit* that begins on *first*; the calendar's own last day where it ends before."""
    if unit <= Unit.DAY:
        return first
    if unit is Unit.WEEKEND:
        return first + timedelta(1)
    if unit in _YEARS and unit is not Unit.YEAR and first.year == 1:
        return date(_YEARS[unit] - 1, 12, 31)
    try:
        return add(first, 1, unit) - timedelta(1)
    except (ValueError, OverflowError):
        return date.max


def name_of(first: date, unit: Unit) -> str:
    """The TIMEX3 value of the *unit* that begins on *first*."""
    year = f"{first.year:04}"
    if unit in (Unit.WEEK, Unit.WEEKEND):
        iso = first.isocalendar()
        return f"{iso.year:04}-W{iso.week:02}" + ("-WE" if unit is Unit.WEEKEND else "")
    if unit is Unit.MONTH:
        return f"{year}-{first.month:02}"
    if unit is Unit.QUARTER:
        return f"{year}-Q{(first.month + 2) // 3}"
    if unit is Unit.HALF:
        return f"{year}-H{(first.month + 5) // 6}"
    if unit is Unit.SEASON:
        return f"{year}-" + {3: "SP", 6: "SU", 9: "FA", 12: "WI"}.get(first.month, "WI")
    return {Unit.YEAR: year, Unit.DECADE: year[:3], Unit.CENTURY: year[:2], Unit.MILLENNIUM: year[:1]}.get(
        unit, first.isoformat()
    )
