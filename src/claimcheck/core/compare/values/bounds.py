"""Bounds, "over 60" and "fewer than 29": nearly any figure fits one, so what fits must also be what is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

_BOUNDS = frozenset(
    {Comparator.OVER, Comparator.AT_LEAST, Comparator.UNDER, Comparator.AT_MOST, Comparator.BETWEEN}
)
# How many times the bound a figure may be, or the bound the figure, and what is then left of the kinship. Whoever
# prints "more than 60" has 63 in mind: 600 fits as well, and is hardly what the words are about.
_STEPS = ((1.2, 1.0), (2.0, 0.85), (5.0, 0.7))
_BEYOND = 0.5


def is_bound(value: Value) -> bool:
    """True for a value that is open to a side, or to all between two ends."""
    days = value.days
    return value.comparator in _BOUNDS or (days is not None and (days.first is None or days.last is None))


def nearness(value: Value, source: Value) -> float:
    """What a bound leaves of the kinship of a figure that fits it, 0..1: the further from the bound, the less."""
    if not is_bound(value):
        return 1.0
    ratio = times(value, source)
    return next((worth for most, worth in _STEPS if ratio <= most), _BEYOND)


def times(one: Value, other: Value) -> float:
    """How many times one number is the other, at least 1; 1 where either has none."""
    if not one.number or not other.number:
        return 1.0
    ratio = float(abs(one.number / other.number))
    return max(ratio, 1 / ratio)
