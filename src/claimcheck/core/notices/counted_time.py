"""A length of time that an article counts from a date it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.span import Span
from claimcheck.core.notices.lengths import Length, holding, later, tolerated

if TYPE_CHECKING:
    from claimcheck.core.model.value import Comparator, Value


@dataclass(frozen=True, slots=True)
class Counted:
    """A length, the days it may count from, and those it counts to; ``today`` when that is the day of publication.

    ``where`` is the place of the date it counts from.
    """

    value: Value
    length: Length
    start: DayRange
    start_raw: str
    end: DayRange
    comparator: Comparator
    today: bool
    where: Span | None = None

    @property
    def window(self) -> DayRange | None:
        """When the length is true."""
        return holding(self.start, self.length, self.comparator)

    @property
    def fits(self) -> bool:
        """True when the end may lie in the window; one unit named alone may be rounded up."""
        window = tolerated(self.start, self.length, self.comparator)
        return window is None or not window.disjoint(self.end)


def between(value: Value, length: Length, start: DayRange, dated: Value, last: DayRange) -> Counted:
    """A length from the date *dated* to *last*. Both days count, or only one: from 3 to 12 May is nine days and ten."""
    end = DayRange(last.first, later(last.last, 0, 1) if last.last else None)
    return Counted(value, length, start, dated.raw, end, value.comparator, False, place_of(dated))


def until_today(value: Value, length: Length, dated: Value, start: DayRange, today: DayRange) -> Counted:
    """A length from the date *dated* to publication."""
    return Counted(value, length, start, dated.raw, today, value.comparator, True, place_of(dated))


def before_today(value: Value, length: Length, dated: Value, start: DayRange, today: DayRange) -> Counted:
    """A length from the date *dated* to some day up to publication: "it had been closed for six years"."""
    end = DayRange(min(start.first, today.last) if start.first and today.last else None, today.last)
    return Counted(value, length, start, dated.raw, end, value.comparator, False, place_of(dated))


def place_of(value: Value) -> Span:
    """Where *value* stands."""
    return Span(value.start, value.end)
