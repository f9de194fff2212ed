"""Figures that something is measured by: "just short of the record of 187" was not 187."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

_REACH = 6  # words before a figure in which it is told to be a mark
_HINTS = frozenset(("short", "shy", "record"))
_MISSED = frozenset(
    (("short", "of"), ("shy", "of"), ("previous", "record"), ("old", "record"), ("earlier", "record"))
)


def is_mark(reading: Reading, place: tuple[int, int]) -> bool:
    """True for the 187 of "short of the record of 187"."""
    if reading.by_stem.keys().isdisjoint(_HINTS):
        return False
    return not _MISSED.isdisjoint(pairwise(reading.low[max(0, place[0] - _REACH) : place[0]]))
