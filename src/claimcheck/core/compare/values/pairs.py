"""Which date goes with which figure, where a sentence has several of each: "3.4% in May and 3.6% in June"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.dates import CALENDAR, relate_dates
from claimcheck.core.compare.values.numbers import QUANTITIES, relate_numbers
from claimcheck.core.compare.values.relation import Relation

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

# What is left of a kinship where the partners say otherwise: of equal values, and of unequal ones.
_OF_ANOTHER, _APART = 0.1, 0.4


def weigh(side: Side, value: Value, source: Value, found: Relation, kinship: float) -> float:
    """*kinship* of two values that stand as *found*, less where what goes with each excludes the other."""
    ours, theirs = _partner(side.claim, value), None
    if ours is not None:
        theirs = _partner(side.passage, source)
    if ours is None or theirs is None:
        return kinship
    if ours.kind in CALENDAR:
        relation = relate_dates(ours, side.claim.text, theirs, side.passage.text)
    else:
        relation = relate_numbers(ours, theirs)
    if relation is not Relation.DISJOINT:
        return kinship
    return kinship * (_OF_ANOTHER if found is Relation.SAME else _APART)


def _partner(reading: Reading, value: Value) -> Value | None:
    """The date that goes with a figure, or the figure that goes with a date; None where the order does not tell."""
    for figure, date in reading.couples:
        if value in (figure, date):
            return date if value is figure else figure
    return None


def couples(reading: Reading) -> tuple[tuple[Value, Value], ...]:
    """The figures and dates of a text two by two, where they stand by turns; the only figure and date are one, too."""
    held = [v for v in reading.values if v.kind in CALENDAR or v.kind in QUANTITIES]
    dates, figures = held[::2], held[1::2]
    if held and held[0].kind not in CALENDAR:
        dates, figures = figures, dates
    by_turns = all(d.kind in CALENDAR for d in dates) and all(f.kind in QUANTITIES for f in figures)
    alike = len({(figure.kind, figure.unit) for figure in figures}) == 1
    if not by_turns or not alike or len(dates) != len(figures):
        return ()
    return tuple(zip(figures, dates, strict=True))
