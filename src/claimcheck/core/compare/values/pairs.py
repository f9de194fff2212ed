"""Which date goes with which figure, where a sentence has several of each: "3.4% in May and 3.6% in June"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing_value
from claimcheck.core.compare.once import kept
from claimcheck.core.compare.values.as_of import is_as_of
from claimcheck.core.compare.values.dates import CALENDAR, relate_dates
from claimcheck.core.compare.values.descriptors import is_descriptor
from claimcheck.core.compare.values.numbers import QUANTITIES, relate_numbers
from claimcheck.core.compare.values.relation import Relation

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

# What is left of a kinship where the partners say otherwise: of equal values, and of unequal ones.
_OF_ANOTHER, _APART = 0.1, 0.4
_PRESENT = frozenset(("is", "are", "has", "have", "counts", "numbers", "stands", "employs", "owns", "costs"))


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


def are_of_other_times(side: Side, value: Value, source: Value) -> bool:
    """True where what goes with two unequal values excludes each other too: the 300 of 1950 denies no 412 of 2020."""
    ours = _of_one_clause(side.claim, value)
    if ours is None or is_descriptor(side.claim, ours) or is_descriptor(side.claim, value):
        return False
    if any(date.kind in CALENDAR and is_as_of(side.claim, date) for date in (ours, value)):
        return False  # a tally that grows: :mod:`moments` has its say
    theirs = _of_one_clause(side.passage, source)
    if theirs is None:
        return ours.kind in CALENDAR and _is_of_now(side.passage, source) and _is_past(ours, side.passage)
    if ours.kind in CALENDAR:
        return relate_dates(ours, side.claim.text, theirs, side.passage.text) is Relation.DISJOINT
    return relate_numbers(ours, theirs) is Relation.DISJOINT


def _of_one_clause(reading: Reading, value: Value) -> Value | None:
    """The partner of a value, where both hang on one verb: not the 1950 of "employs 241 and opened in 1950"."""
    other = _partner(reading, value)
    if other is None:
        return None
    mine, theirs = (governing_value(reading, v) for v in (value, other))
    return other if mine is theirs else None


def _is_of_now(passage: Reading, source: Value) -> bool:
    """True for a figure of the present: "has 412 inhabitants today"."""
    if any(value.kind in CALENDAR and any(map(str.isdigit, value.raw)) for value in passage.values):
        return False
    clause = governing_value(passage, source)
    return clause is not None and passage.low[clause.first] in _PRESENT and clause.first == clause.verb


def _is_past(date: Value, passage: Reading) -> bool:
    """True for a date of a year before the one that the passage was written in, as far as that is known."""
    year = (date.timex or "")[:4]
    if not year.isdigit():
        return False
    return passage.reference is None or int(year) < passage.reference.year - 1


def _partner(reading: Reading, value: Value) -> Value | None:
    """The date that goes with a figure, or the figure that goes with a date; None where the order does not tell."""
    for figure, date in couples(reading):
        if value in (figure, date):
            return date if value is figure else figure
    return None


@kept
def couples(reading: Reading) -> tuple[tuple[Value, Value], ...]:
    """The figures and dates of a text two by two, where they stand by turns; the only figure and date are one, too."""
    held = [v for v in reading.values if v.kind in CALENDAR or v.kind in QUANTITIES]
    if [v.kind in CALENDAR for v in held] == [True, False, False, True]:
        held[2:] = held[3], held[2]  # "in 2025 it made 310, down from 402 in 2024"
    dates, figures = held[::2], held[1::2]
    if held and held[0].kind not in CALENDAR:
        dates, figures = figures, dates
    by_turns = all(d.kind in CALENDAR for d in dates) and all(f.kind in QUANTITIES for f in figures)
    alike = len({(figure.kind, figure.unit) for figure in figures}) == 1
    if not by_turns or not alike or len(dates) != len(figures):
        return ()
    return tuple(zip(figures, dates, strict=True))
