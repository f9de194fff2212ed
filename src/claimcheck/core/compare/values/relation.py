"""How what a source says stands to what a claim says, for two values of one kind."""

from __future__ import annotations

from enum import StrEnum

from claimcheck.core.model.value import Comparator


class Relation(StrEnum):
    """The claim's value against the source's."""

    SAME = "same"  # the source says it, as precisely or more so
    WIDER = "wider"  # the source allows it and allows more: less precise, or only overlapping
    DISJOINT = "disjoint"  # both cannot be true
    OTHER = "other"  # nothing to compare: another kind, unit or thing


_UPWARD = frozenset({Comparator.OVER, Comparator.AT_LEAST})
_DOWNWARD = frozenset({Comparator.UNDER, Comparator.AT_MOST})


def opposed(claim: Comparator, source: Comparator) -> bool:
    """True for "at least" against "up to": they meet in one point, and whoever says one does not mean the other."""
    return (claim in _UPWARD and source in _DOWNWARD) or (claim in _DOWNWARD and source in _UPWARD)


def by_same_bound(follows: bool) -> Relation:
    """The relation of two unequal bounds of one kind ("over 60", "over 100"), whether the claim's *follows* or not.

    NOTE: "over 60" follows from "over 100", but whoever prints it has another figure in mind; and "over 200" is
    not impossible beside "over 100", but it is not what the source says.
    """
    return Relation.WIDER if follows else Relation.DISJOINT
