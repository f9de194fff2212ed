"""Days counted in a number that is no exact one: "more than 20 years ago", "nearly a decade later"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import Comparator
from claimcheck.core.values.times.calendar import add

if TYPE_CHECKING:
    from claimcheck.core.values.times.frame import Frame, Stretch
    from claimcheck.core.values.times.piece import Calendar

_MORE = frozenset((Comparator.OVER, Comparator.AT_LEAST))
_LESS = frozenset((Comparator.UNDER, Comparator.AT_MOST))


def hedged(piece: Calendar, found: Stretch, frame: Frame) -> DayRange | None:
    """The days that the count of *piece* allows; "about" is a tenth either way, and never less than *found*."""
    base, first, last = frame.base(piece), found.first, found.last
    if base is None or first is None or last is None or piece.shift is None:
        return None
    try:
        day = add(base, piece.shift, piece.step or piece.unit)
    except (ValueError, OverflowError):
        return None
    back = piece.shift < 0
    if piece.hedge in _MORE:
        return DayRange(None, day) if back else DayRange(day, None)
    if piece.hedge in _LESS:
        return DayRange(day, base) if back else DayRange(base, day)
    return _about(first, last, day, base)


def _about(first: date, last: date, day: date, base: date) -> DayRange:
    tenth = abs((base - day).days) // 10
    low, high = max(1, day.toordinal() - tenth), min(date.max.toordinal(), day.toordinal() + tenth)
    return DayRange(min(first, date.fromordinal(low)), max(last, date.fromordinal(high)))
