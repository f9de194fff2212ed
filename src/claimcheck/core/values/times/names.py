"""The calendar's own words: units, months, weekdays, seasons, ordinals, parts of the day."""

from __future__ import annotations

from enum import IntEnum


def words(text: str) -> frozenset[str]:
    """The words of *text*, apart by spaces: a set that reads as one line."""
    return frozenset(text.split())


class Unit(IntEnum):
    """A stretch of the calendar or the clock, from short to long."""

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    DAY = 4
    WEEKEND = 5
    WEEK = 6
    MONTH = 7
    QUARTER = 8
    SEASON = 9
    HALF = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13
    MILLENNIUM = 14


YEARS_IN = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
"""How many years the longest units have."""

UNIT_WORDS = {
    "second": Unit.SECOND,
    "seconds": Unit.SECOND,
    "sec": Unit.SECOND,
    "secs": Unit.SECOND,
    "minute": Unit.MINUTE,
    "minutes": Unit.MINUTE,
    "min": Unit.MINUTE,
    "mins": Unit.MINUTE,
    "hour": Unit.HOUR,
    "hours": Unit.HOUR,
    "hr": Unit.HOUR,
    "hrs": Unit.HOUR,
    "day": Unit.DAY,
    "days": Unit.DAY,
    "night": Unit.DAY,
    "nights": Unit.DAY,
    "weekend": Unit.WEEKEND,
    "weekends": Unit.WEEKEND,
    "week": Unit.WEEK,
    "weeks": Unit.WEEK,
    "wk": Unit.WEEK,
    "wks": Unit.WEEK,
    "fortnight": Unit.WEEK,
    "fortnights": Unit.WEEK,
    "month": Unit.MONTH,
    "months": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "quarters": Unit.QUARTER,
    "year": Unit.YEAR,
    "years": Unit.YEAR,
    "yr": Unit.YEAR,
    "yrs": Unit.YEAR,
    "decade": Unit.DECADE,
    "decades": Unit.DECADE,
    "century": Unit.CENTURY,
    "centuries": Unit.CENTURY,
    "millennium": Unit.MILLENNIUM,
    "millennia": Unit.MILLENNIUM,
}

MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

WEEKDAYS = {
    "monday": 1,
    "tuesday": 2,
    "wednesday": 3,
    "thursday": 4,
    "friday": 5,
    "saturday": 6,
    "sunday": 7,
    "mon": 1,
    "tue": 2,
    "tues": 2,
    "wed": 3,
    "weds": 3,
    "thu": 4,
    "thur": 4,
    "thurs": 4,
    "fri": 5,
    "sat": 6,
    "sun": 7,
}

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

DAY_PARTS = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "overnight": "NI",
    "midday": "MI",
    "dawn": "MO",
    "dusk": "EV",
}

DAY_PART_SETS = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}

_ONES = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"  # noqa: E501
ORDINALS = {word: n for n, word in enumerate(_ONES.split(), 1)} | {"twentieth": 20, "thirtieth": 30}

EARLY = frozenset(("early", "earlier"))
MIDDLE = frozenset(("mid", "middle", "midway"))
LATE = frozenset(("late", "later"))
