"""What comes again: the same days, the same distance, as often in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.durations import in_days
from claimcheck.core.compare.values.relation import Relation

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

# "twice a week" is not "once a week", nor "every other Friday" every one.
_OFTEN = frozenset(("twice", "other", "second", "alternate"))
_HAIR = 0.02  # twelve months are a year, four weeks hardly a month


def relate_recurrences(claim: Value, source: Value) -> Relation:
    """The relation of "every Sunday" and "on Saturdays", "daily" and "weekly", "twice a week" and "once a week".

    A set of days against a distance ("every Sunday" against "weekly") cannot be held against each other.
    """
    ours, theirs = claim.timex or "", source.timex or ""
    if ours.startswith("P") != theirs.startswith("P"):
        return Relation.OTHER
    often = _often(claim) == _often(source)
    if ours == theirs:
        return Relation.SAME if often else Relation.DISJOINT
    if ours.startswith("P"):
        return _by_distance(ours, theirs, often)
    if theirs.startswith(ours) and often:
        return Relation.SAME  # the passage is the more precise: "Sunday evenings"
    return Relation.WIDER if ours.startswith(theirs) and often else Relation.DISJOINT


def _by_distance(ours: str, theirs: str, often: bool) -> Relation:
    mine, other = in_days(ours), in_days(theirs)
    if mine is None or other is None:
        return Relation.OTHER
    alike = abs(mine - other) <= _HAIR * max(mine, other)
    return Relation.SAME if alike and often else Relation.DISJOINT


def _often(value: Value) -> frozenset[str]:
    return _OFTEN.intersection(value.raw.lower().split())
