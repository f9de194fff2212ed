"""Figures that stand in the claim's own sentence and are of something else there: of another item, end or rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values import (
    ages_of,
    benchmarks,
    beside,
    left_out,
    listing,
    other_times,
    respective,
)
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_OF_ANOTHER = 0.1  # what is left of a kinship with such a figure

_Placed = tuple["Value", tuple[int, int]]


def fit(side: Side, ours: _Placed, theirs: _Placed) -> float:
    """What is left of the kinship of a figure of the claim and one of the passage, each with its words, 0..1."""
    (value, place), (source, there) = ours, theirs
    if beside.other_end(side.claim, place, side.passage, there):
        return _OF_ANOTHER
    if benchmarks.is_mark(side.passage, there) != benchmarks.is_mark(side.claim, place):
        return _OF_ANOTHER
    if left_out.is_left_out(side.passage, there) != left_out.is_left_out(side.claim, place):
        return _OF_ANOTHER
    if value.kind is source.kind is ValueKind.AGE:
        return ages_of.fit(side, place, there)
    return listing.fit(side, place, there) * respective.fit(side, there) * other_times.fit(side, there)
