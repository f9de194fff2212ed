"""What a date or a number asserts: never a point, always an interval."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers a quantity allows. ``None`` is unbounded; an open end is not itself allowed.

    "over 100" is (100, inf): ``Interval(Decimal(100), None, low_open=True)``.
    "1.5 million" is what rounds to it: ``Interval(Decimal(1450000), Decimal(1550000), high_open=True)``.
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"reversed interval {self.low}..{self.high}")

    @classmethod
    def exactly(cls, number: Decimal) -> Interval:
        """The interval that allows *number* alone."""
        return cls(number, number)

    def contains(self, number: Decimal) -> bool:
        """True when *number* is allowed."""
        above = self.low is None or number > self.low or (number == self.low and not self.low_open)
        below = self.high is None or number < self.high or (number == self.high and not self.high_open)
        return above and below

    def within(self, other: Interval) -> bool:
        """True when every number this allows, *other* allows too."""
        return self._low_within(other) and self._high_within(other)

    def disjoint(self, other: Interval) -> bool:
        """True when no number is allowed by both."""
        return self._wholly_below(other) or other._wholly_below(self)

    def _low_within(self, other: Interval) -> bool:
        if other.low is None:
            return True
        if self.low is None or self.low < other.low:
            return False
        return self.low > other.low or self.low_open or not other.low_open

    def _high_within(self, other: Interval) -> bool:
        if other.high is None:
            return True
        if self.high is None or self.high > other.high:
            return False
        return self.high < other.high or self.high_open or not other.high_open

    def _wholly_below(self, other: Interval) -> bool:
        if self.high is None or other.low is None:
            return False
        touching_open = self.high_open or other.low_open
        return self.high < other.low or (self.high == other.low and touching_open)


@dataclass(frozen=True, slots=True)
class DayRange:
    """The calendar days a date or period covers, both ends included; ``None`` is an end nobody stated."""

    first: date | None
    last: date | None

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.first > self.last:
            raise ValueError(f"reversed days {self.first}..{self.last}")

    def within(self, other: DayRange) -> bool:
        """True when every day of this lies in *other*."""
        starts = other.first is None or (self.first is not None and self.first >= other.first)
        ends = other.last is None or (self.last is not None and self.last <= other.last)
        return starts and ends

    def disjoint(self, other: DayRange) -> bool:
        """True when the two share no day."""
        before = self.last is not None and other.first is not None and self.last < other.first
        after = other.last is not None and self.first is not None and other.last < self.first
        return before or after
