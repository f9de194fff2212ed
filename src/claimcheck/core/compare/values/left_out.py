"""What is counted by what is left out: "all but three of the 19 bridges" are sixteen, and three are not."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.value import Value

_WHOLE = ("all", "every", "everyone", "everybody")
_LESS = ("but", "except", "bar")


def is_left_out(reading: Reading, place: tuple[int, int]) -> bool:
    """True for the three of "all but three": what is said is said of all the others."""
    at, low = place[0] - 1, reading.low
    if at > 0 and low[at] == "for":
        at -= 1
    return at > 0 and low[at] in _LESS and low[at - 1] in _WHOLE


def remaining(claim: Value, passage: Reading) -> Value | None:
    """The whole of *passage* of which the claim's count is all but so many, or None: 16 of "all but three of 19"."""
    if claim.kind is not ValueKind.COUNT or claim.number is None or "all" not in passage.by_stem:
        return None
    counts = [
        (v, at)
        for v, at in zip(passage.values, passage.places, strict=True)
        if v.kind is ValueKind.COUNT and v.number is not None
    ]
    for (less, place), (whole, _) in pairwise(counts):
        if is_left_out(passage, place) and whole.number and less.number:
            return whole if whole.number - less.number == claim.number else None
    return None
