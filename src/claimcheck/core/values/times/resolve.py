"""Which days a calendar expression means: counted from the reference, the last mention, or the year it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times import days, stretches
from claimcheck.core.values.times.frame import UNKNOWN, Frame, Stretch
from claimcheck.core.values.times.names import Unit

if TYPE_CHECKING:
    from claimcheck.core.values.times.piece import Calendar

_RULES = {
    Unit.SECOND: stretches.clock,
    Unit.MINUTE: stretches.clock,
    Unit.HOUR: stretches.clock,
    Unit.DAY: days.day,
    Unit.WEEKEND: stretches.weekend,
    Unit.WEEK: stretches.week,
    Unit.MONTH: stretches.month,
    Unit.QUARTER: stretches.part_of_year,
    Unit.SEASON: stretches.season,
    Unit.HALF: stretches.part_of_year,
    Unit.YEAR: stretches.year,
    Unit.DECADE: stretches.long,
    Unit.CENTURY: stretches.long,
    Unit.MILLENNIUM: stretches.shifted,
}


def resolve(piece: Calendar, frame: Frame) -> Stretch:
    """The stretch *piece* means; UNKNOWN where nothing says, or where no calendar has it."""
    container = piece.inside or piece.counts_from
    inside = resolve(container, frame) if container else None
    unknown = None if container else frame.unknown(piece)
    if unknown:
        return Stretch(piece.unit, None, unknown)
    try:
        return _RULES[piece.unit](piece, frame, inside)
    except (ValueError, OverflowError):
        return UNKNOWN
