"""Lengths of time: in months where both sides name only years and months, in days otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.relation import Relation, by_same_bound, opposed
from claimcheck.core.model.value import Comparator, ValueKind

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

LENGTHS = frozenset({ValueKind.DURATION, ValueKind.AGE})
_PART = re.compile(r"(\d+(?:\.\d+)?)([A-Z]+)")
_RATE = re.compile(r"an? (?:year|month|week|day|hour|minute|second)$", re.IGNORECASE)
_MONTHS = {"DE": 120.0, "CE": 1200.0, "Y": 12.0, "M": 1.0}
_DAYS = {"DE": 3652.5, "CE": 36525.0, "Y": 365.25, "M": 30.44, "W": 7.0, "D": 1.0}
_CLOCK = {"H": 1 / 24, "M": 1 / 1440, "S": 1 / 86400}
_SLACK = 0.02  # between units: a month is four weeks and a bit
_HAIR = 1e-6  # for the sums of fractions
_LOOSELY = ("couple", "a couple")
_BOUNDS = frozenset({Comparator.OVER, Comparator.AT_LEAST, Comparator.UNDER, Comparator.AT_MOST})


def relate_durations(claim: Value, source: Value) -> Relation:
    """The relation of two lengths of time, comparators ("up to", "at least") included."""
    ours, theirs, slack = _in_common(claim.timex, source.timex)
    if ours is None or theirs is None or bool(_RATE.match(claim.raw)) != bool(_RATE.match(source.raw)):
        return Relation.OTHER  # "$5 a year" states no length
    if abs(ours - theirs) <= slack * max(ours, theirs):
        return _of_equals(claim.comparator, _comparator(source))
    mine, other = _bounds(ours, claim.comparator, slack), _bounds(theirs, source.comparator, slack)
    within = mine[0] <= other[0] and other[1] <= mine[1]
    if _is_term(claim) and _is_term(source):
        return Relation.DISJOINT  # of one undertaking there is one term
    if claim.comparator == source.comparator and claim.comparator in _BOUNDS:
        return by_same_bound(within)
    if other[1] <= mine[0] or mine[1] <= other[0]:
        return Relation.DISJOINT
    return Relation.SAME if within else Relation.WIDER


def _comparator(value: Value) -> Comparator:
    """How a length is bounded; "a couple of weeks" are about two."""
    return Comparator.ABOUT if value.raw.lower().startswith(_LOOSELY) else value.comparator


def _is_term(value: Value) -> bool:
    return value.raw.lower().startswith("within ")


def in_days(timex: str | None) -> float | None:
    """A TIMEX3 period's length in days, or None when it is not one or names no number."""
    if not timex or not timex.startswith("P"):
        return None
    date_part, _, clock_part = timex[1:].partition("T")
    total = sum(float(n) * _DAYS.get(u, 0.0) for n, u in _PART.findall(date_part))
    total += sum(float(n) * _CLOCK.get(u, 0.0) for n, u in _PART.findall(clock_part))
    return total or None


def _in_common(ours: str | None, theirs: str | None) -> tuple[float | None, float | None, float]:
    mine, other = in_months(ours), in_months(theirs)
    if mine is not None and other is not None:
        return mine, other, _HAIR
    exact = not (set("YM") & set((ours or "").partition("T")[0] + (theirs or "").partition("T")[0]))
    return in_days(ours), in_days(theirs), _HAIR if exact else _SLACK


def in_months(timex: str | None) -> float | None:
    """A TIMEX3 period's length in months where it names only years and months, else None."""
    if not timex or not timex.startswith("P") or "T" in timex:
        return None
    parts = _PART.findall(timex[1:])
    if not parts or any(unit not in _MONTHS for _, unit in parts):
        return None
    return sum(float(n) * _MONTHS[unit] for n, unit in parts)


def _of_equals(claim: Comparator, source: Comparator) -> Relation:
    """The relation where both print the same length: their bounds decide."""
    if opposed(claim, source):
        return Relation.DISJOINT
    if source is Comparator.ABOUT and claim in _BOUNDS:
        return Relation.WIDER  # "about two weeks" may be less than "at least two"
    if {claim, source} & {Comparator.OVER, Comparator.UNDER} and claim != source:
        return Relation.WIDER
    return Relation.WIDER if source in _BOUNDS and claim not in _BOUNDS else Relation.SAME


def _bounds(length: float, comparator: Comparator, slack: float) -> tuple[float, float]:
    """The lengths allowed, from the least to the greatest."""
    low, high = length * (1 - slack), length * (1 + slack)
    match comparator:
        case Comparator.OVER | Comparator.AT_LEAST:
            return low, float("inf")
        case Comparator.UNDER | Comparator.AT_MOST:
            return 0.0, high
        case Comparator.ABOUT:
            return length * 0.9, length * 1.1
        case _:
            return low, high
