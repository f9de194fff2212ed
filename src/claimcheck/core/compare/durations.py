"""Lengths of time: compared in the units they are printed in, else in days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.relation import Relation, opposed
from claimcheck.core.model.value import Comparator, ValueKind

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

LENGTHS = frozenset({ValueKind.DURATION, ValueKind.AGE})
_PART = re.compile(r"(\d+(?:\.\d+)?)([YMWDHS])")
_DAYS = {"Y": 365.25, "M": 30.44, "W": 7.0, "D": 1.0}
_CLOCK = {"H": 1 / 24, "M": 1 / 1440, "S": 1 / 86400}
_SLACK = 0.02  # 12 months are a year, 52 weeks are one too


def relate_durations(claim: Value, source: Value) -> Relation:
    """The relation of two lengths of time, comparators ("up to", "at least") included."""
    ours, theirs = in_days(claim.timex), in_days(source.timex)
    if ours is None or theirs is None:
        return Relation.OTHER
    mine, other = _bounds(ours, claim.comparator), _bounds(theirs, source.comparator)
    if abs(ours - theirs) <= _SLACK * max(ours, theirs) and claim.comparator == source.comparator:
        return Relation.SAME
    if _within(other, mine):
        return Relation.SAME
    if abs(ours - theirs) <= _SLACK * ours and opposed(claim.comparator, source.comparator):
        return Relation.DISJOINT
    if other[1] <= mine[0] or mine[1] <= other[0]:
        return Relation.DISJOINT
    return Relation.WIDER


def in_days(timex: str | None) -> float | None:
    """A TIMEX3 period's length in days, or None when it is not one or names no number."""
    if not timex or not timex.startswith("P"):
        return None
    date_part, _, clock_part = timex[1:].partition("T")
    total = sum(float(n) * _DAYS.get(u, 0.0) for n, u in _PART.findall(date_part))
    total += sum(float(n) * _CLOCK.get(u, 0.0) for n, u in _PART.findall(clock_part))
    return total or None


def _bounds(days: float, comparator: Comparator) -> tuple[float, float]:
    """The lengths allowed, from the least to the greatest. An exact one gets the slack of its units."""
    low, high = days * (1 - _SLACK), days * (1 + _SLACK)
    match comparator:
        case Comparator.OVER:
            return high, float("inf")
        case Comparator.AT_LEAST:
            return low, float("inf")
        case Comparator.UNDER:
            return 0.0, low
        case Comparator.AT_MOST:
            return 0.0, high
        case Comparator.ABOUT:
            return days * 0.9, days * 1.1
        case _:
            return low, high


def _within(inner: tuple[float, float], outer: tuple[float, float]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
