"""A denial with a figure or a day of its own denies no other: "did not vote in April" is silent on a vote in May."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing, governing_value
from claimcheck.core.compare.reading import family_of
from claimcheck.core.compare.values.options import relate
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.compare.who.owners import tells_alike
from claimcheck.core.compare.wording.polarity import negated

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value


def spares(side: Side, ours: int, theirs: int) -> bool:
    """True where the words *ours* of the claim and *theirs* of the passage have each another value behind their verb.

    One of them is denied: then that one speaks of its own value alone.
    """
    claim, passage = side.claim, side.passage
    if not claim.values or not passage.values:
        return False
    mine, other = _values_of(claim, ours), _values_of(passage, theirs)
    if not mine or not other:
        return False
    apart = [v for v in mine if _has_only_others(side, v, other)]
    return bool(apart)


def is_denied(side: Side, value: Value, source: Value) -> bool:
    """True where only one of the two is denied, the claim's *value* or the passage's *source*, of one deed."""
    claim, passage = side.claim, side.passage
    ours, theirs = negated(claim), negated(passage)
    if not ours and not theirs:
        return False
    own = governing_value(claim, value)
    other = governing_value(passage, source)
    if own is None or other is None:
        return False
    return (own.verb in ours) != (other.verb in theirs) and tells_alike(side, own, other)


def _has_only_others(side: Side, value: Value, others: list[Value]) -> bool:
    """True where those of *others* that are of the value's sort are all unequal to it, and there is one."""
    family = family_of(value)
    same = [other for other in others if family_of(other) == family]
    found = [relate(value, side.claim.text, other, side.passage.text) for other in same]
    return bool(found) and all(relation is Relation.DISJOINT for relation in found)


def _values_of(reading: Reading, number: int) -> list[Value]:
    """The values that stand in the clause of a word."""
    clause = governing(reading, number)
    if clause is None:
        return []
    pairs = zip(reading.values, reading.places, strict=True)
    return [value for value, place in pairs if governing(reading, place[0]) == clause]
