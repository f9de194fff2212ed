"""Figures that measure something else: how deep for how long, so much a day for all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.rates import rates
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

# What stands behind a length says which one it is: each line is one.
_LENGTHS_LISTED = """
long
wide broad
high tall
deep
thick
below beneath under underground
above
from away off offshore inland
"""
_LENGTHS = tuple(map(words, _LENGTHS_LISTED.strip().split("\n")))


def is_another(side: Side, value: Value, source: Value) -> bool:
    """True where *value*, the claim's, and *source*, the passage's, are told to measure unlike things."""
    if (_rated(side.claim, value)) != (_rated(side.passage, source)):
        return True
    ours, theirs = _length(side.claim, value), _length(side.passage, source)
    return None not in (ours, theirs) and ours != theirs


def _rated(reading: Reading, value: Value) -> bool:
    return any(match.start() <= value.start < match.end() for match in rates(reading))


def _length(reading: Reading, value: Value) -> int | None:
    """Which length *value* is, by the word behind it; None where that says nothing."""
    behind = reading.range_of(value.start, value.end)[1] + 1
    if behind >= len(reading.low):
        return None
    return next((n for n, camp in enumerate(_LENGTHS) if reading.low[behind] in camp), None)
