"""The typed things a claim asserts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from claimcheck.core.model.interval import DayRange, Interval


class ValueKind(StrEnum):
    """What sort of thing a value is."""

    DATE = "date"  # a calendar expression: day, month, year, decade, season, time of day
    PERIOD = "period"  # a stretch between two dates: "from May to July 2017", "2015-16", "since 2009"
    DURATION = "duration"  # a length of time: "two years and ten months"
    RECURRENCE = "recurrence"  # "every Friday", "twice a week" (TIMEX3 SET)
    COUNT = "count"  # a number of things: "over 100 men"
    MEASURE = "measure"  # a number of units of measure: "12 km"
    MONEY = "money"
    PERCENT = "percent"  # unit "%", or "pp" for percentage points, "bp" for basis points
    RATIO = "ratio"  # "one in five", "three-quarters", "63-5"
    ORDINAL = "ordinal"
    AGE = "age"  # years of a person's life: "58-year-old", "aged 16"
    QUOTATION = "quotation"
    NAME = "name"


class Comparator(StrEnum):
    """How a quantity is bounded in words. The interval says the same in numbers."""

    EQUAL = "="
    ABOUT = "~"  # "about", "some", "nearly", "roughly": the interval is widened
    OVER = ">"
    AT_LEAST = ">="
    UNDER = "<"
    AT_MOST = "<="
    BETWEEN = ".."


@dataclass(frozen=True, slots=True)
class Value:
    """One typed value where it stands: ``text[start:end] == raw``.

    Times (date, period, duration, recurrence, and an age's length) carry ``timex``, a TIMEX3 value such as
    "2017-04", "P2Y10M", "2013-W12"; it is None where nothing says what a relative date counts from, and
    ``note`` then says "needs date". ``days`` is what a date covers on the calendar.
    Quantities carry ``number`` (as printed: "1.5 million" is 1500000) and ``amount``, the interval it
    asserts.
    """

    kind: ValueKind
    start: int
    end: int
    raw: str
    timex: str | None = None
    days: DayRange | None = None
    number: Decimal | None = None
    amount: Interval | None = None
    comparator: Comparator = Comparator.EQUAL
    unit: str | None = None  # ISO 4217 code, "%", "pp", "bp", a measure's symbol ("km"), "year" for an age
    counted: str | None = None  # the noun a count counts, as printed: "men", "countries"
    vague: bool = False  # "dozens", "several", "recently": a wide interval, no precise claim
    note: str = ""
    speaker: str | None = None  # of a quotation: whom the sentence credits, as printed

    def moved(self, by: int) -> Value:
        """The same value *by* letters further on. Faster than ``dataclasses.replace``: pages have thousands."""
        return Value(
            self.kind, self.start + by, self.end + by, self.raw, self.timex, self.days, self.number, self.amount,
            self.comparator, self.unit, self.counted, self.vague, self.note, self.speaker,
        )  # fmt: skip

    @property
    def low(self) -> Decimal | None:
        """The least number this allows, or None when unbounded or no quantity."""
        return self.amount.low if self.amount else None

    @property
    def high(self) -> Decimal | None:
        """The greatest number this allows, or None when unbounded or no quantity."""
        return self.amount.high if self.amount else None
