"""Counts, money, percentages, measures, ratios, ordinals and ages: intervals decide."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.compare.relation import Relation, opposed
from claimcheck.core.match.synonyms import akin
from claimcheck.core.match.words import words
from claimcheck.core.model.value import Comparator, ValueKind

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

QUANTITIES = frozenset(
    {
        ValueKind.COUNT,
        ValueKind.MEASURE,
        ValueKind.MONEY,
        ValueKind.PERCENT,
        ValueKind.RATIO,
        ValueKind.ORDINAL,
        ValueKind.AGE,
    }
)
# A bare number may be any of these: "115 crore" beside "Rs 115 crore", "58" beside "aged 58".
_BARE = frozenset({ValueKind.COUNT, ValueKind.MONEY, ValueKind.MEASURE, ValueKind.AGE})


def relate_numbers(claim: Value, source: Value) -> Relation:
    """The relation of two quantities; OTHER unless they measure the same sort of thing in the same unit."""
    return _by_interval(claim, source) if _comparable(claim, source) else Relation.OTHER


def _comparable(claim: Value, source: Value) -> bool:
    if claim.kind == source.kind:
        return claim.unit == source.unit or _one_unstated(claim, source)
    if claim.kind in _BARE and source.kind in _BARE:
        return claim.unit is None or source.unit is None
    return False


def _one_unstated(claim: Value, source: Value) -> bool:
    return (claim.unit is None) != (source.unit is None) and claim.kind is not ValueKind.PERCENT


def _by_interval(claim: Value, source: Value) -> Relation:
    if claim.amount is None or source.amount is None:
        return Relation.OTHER
    if _says_no_less(claim, source):
        return Relation.SAME
    if source.amount.within(claim.amount):
        return Relation.SAME
    if claim.amount.disjoint(source.amount):
        return Relation.DISJOINT
    if claim.number == source.number and opposed(claim.comparator, source.comparator):
        return Relation.DISJOINT
    return Relation.WIDER


def _says_no_less(claim: Value, source: Value) -> bool:
    """The printed numbers agree, and neither side bounds them in a way the other does not."""
    if claim.number is None or source.number is None or claim.amount is None:
        return False
    plain = {Comparator.EQUAL, Comparator.ABOUT}
    if claim.number == source.number and {claim.comparator, source.comparator} <= plain:
        return True
    if claim.comparator in plain or source.comparator not in plain:
        return claim.number == source.number and claim.comparator == source.comparator
    return claim.amount.contains(source.number)


def counted_agree(claim: Value, source: Value) -> bool | None:
    """True when both count the same thing, False when plainly different things, None when one does not say."""
    if not claim.counted or not source.counted:
        return None
    ours = [w.stem for w in words(claim.counted) if not w.function]
    theirs = [w.stem for w in words(source.counted) if not w.function]
    if not ours or not theirs:
        return None
    return any(akin(a, b) for a in ours for b in theirs)


def plain_number(value: Value) -> str:
    """The number as people write it: 1500000 comes back as "1,500,000"."""
    if value.number is None:
        return value.raw
    whole = value.number == value.number.to_integral_value()
    return f"{value.number.quantize(Decimal(1)):,}" if whole else f"{value.number.normalize():,f}"
