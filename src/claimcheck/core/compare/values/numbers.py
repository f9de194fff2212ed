"""Counts, money, percentages, measures, ratios, ordinals and ages: intervals decide."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.compare.values import shares
from claimcheck.core.compare.values.approximations import relate_approximate
from claimcheck.core.compare.values.conversion import relate_converted
from claimcheck.core.compare.values.relation import Relation, by_same_bound, opposed
from claimcheck.core.compare.wording.direction import opposite
from claimcheck.core.match.stems import stem
from claimcheck.core.match.synonyms import akin
from claimcheck.core.match.words import words
from claimcheck.core.model.value import Comparator, ValueKind

if TYPE_CHECKING:
    from claimcheck.core.model.interval import Interval
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
_RANGES = frozenset({*Comparator} - {Comparator.EQUAL, Comparator.ABOUT})
_PLAIN = frozenset({Comparator.EQUAL, Comparator.ABOUT})
# To look a member up in its enumeration costs more than most of what is asked here.
_MEASURE, _RATIO, _MONEY, _COUNT = ValueKind.MEASURE, ValueKind.RATIO, ValueKind.MONEY, ValueKind.COUNT
_PERCENT, _ABOUT, _BETWEEN = ValueKind.PERCENT, Comparator.ABOUT, Comparator.BETWEEN
_GREAT = 100_000
_DIGITS = re.compile(r"\d+")
# A bare number may be any of these: "115 crore" beside "Rs 115 crore", "58" beside "aged 58".
_BARE = frozenset({ValueKind.COUNT, ValueKind.MONEY, ValueKind.MEASURE, ValueKind.AGE})


def relate_numbers(claim: Value, source: Value) -> Relation:
    """The relation of two quantities; OTHER unless they measure the same sort of thing in the same unit."""
    claim, source = shares.alike(claim, source)
    if claim.unit != source.unit and claim.kind is source.kind is _MEASURE:
        return relate_converted(claim, source)
    if not _comparable(claim, source) or _odds_of_others(claim, source):
        return Relation.OTHER
    if claim.amount is None or source.amount is None:
        return _by_score(claim.raw, source.raw)
    found = _by_interval(claim, source)
    # Unlike kinds may be one figure ("58" and "aged 58"), but never exclude each other: 25,000 cards, 9 years.
    if found is Relation.SAME or claim.kind is source.kind or _both_sums(claim, source):
        return found
    return Relation.OTHER


def _odds_of_others(claim: Value, source: Value) -> bool:
    """True for "one in five adults" beside "one in five children"."""
    return claim.kind is source.kind is _RATIO and counted_agree(claim, source) is False


def _both_sums(claim: Value, source: Value) -> bool:
    """True for "₹50 crore" beside a bare "80 crore": a great number of nothing named is money too."""
    bare = source if claim.kind is _MONEY else claim
    kinds = {claim.kind, source.kind}
    return kinds == {_MONEY, _COUNT} and bare.counted is None and (bare.number or 0) >= _GREAT


def _comparable(claim: Value, source: Value) -> bool:
    if claim.kind == source.kind:
        return claim.unit == source.unit or _one_unstated(claim, source)
    if claim.kind in _BARE and source.kind in _BARE:
        return _is_bare(claim) or _is_bare(source)
    return False


def _is_bare(value: Value) -> bool:
    """True for a number that names neither a unit nor what it counts."""
    return value.unit is None and value.counted is None


def _one_unstated(claim: Value, source: Value) -> bool:
    return (claim.unit is None) != (source.unit is None) and claim.kind is not _PERCENT


def _by_score(claim: str, source: str) -> Relation:
    """Scores such as "63-5" have no one number: both halves must agree, in their order."""
    ours, theirs = _DIGITS.findall(claim), _DIGITS.findall(source)
    if len(ours) != 2 or len(theirs) != 2:
        return Relation.OTHER
    return Relation.SAME if ours == theirs else Relation.DISJOINT


def _by_interval(claim: Value, source: Value) -> Relation:
    if claim.amount is None or source.amount is None:
        return Relation.OTHER
    if (claim.comparator is _ABOUT or source.comparator is _ABOUT) and claim.amount != source.amount:
        about = relate_approximate(claim, source)
        if about is not None:
            return about
    return _by_bounds(claim, source, claim.amount, source.amount)


def _by_bounds(claim: Value, source: Value, ours: Interval, theirs: Interval) -> Relation:
    if ours == theirs or _says_no_less(claim, source):
        return Relation.SAME
    if claim.comparator == source.comparator and claim.comparator in _RANGES:
        ends = claim.comparator is _BETWEEN and _share_one_end(ours, theirs)
        return by_same_bound(theirs.within(ours) and not ends)
    meet = claim.number == source.number and opposed(claim.comparator, source.comparator)
    if meet or ours.disjoint(theirs):
        return Relation.DISJOINT
    return Relation.SAME if theirs.within(ours) else Relation.WIDER


def _share_one_end(claim: Interval, source: Interval) -> bool:
    """True for "10 to 20" beside "10 to 18": one figure of two ends, and the other end is another."""
    return (claim.low == source.low) != (claim.high == source.high)


def _says_no_less(claim: Value, source: Value) -> bool:
    """The printed numbers agree, and neither side bounds them in a way the other does not."""
    if claim.number is None or source.number is None or claim.amount is None:
        return False
    if claim.number == source.number and {claim.comparator, source.comparator} <= _PLAIN:
        return True
    if source.comparator not in _PLAIN or claim.comparator in _PLAIN:
        return claim.number == source.number and claim.comparator == source.comparator
    if source.comparator is _ABOUT and claim.number == source.number:
        return False  # "about 300" may be fewer than "at least 300"
    # A printed number is held against a bound as it is printed, not as what may have been rounded to it.
    return claim.amount.contains(source.number)


def counted_agree(claim: Value, source: Value) -> bool | None:
    """True when both count the same thing, False when plainly different things, None when one does not say."""
    if not claim.counted or not source.counted:
        return None
    return _same_things(claim.counted, source.counted)


@lru_cache(maxsize=4096)
def _same_things(one: str, other: str) -> bool | None:
    ours = [w.stem for w in words(one) if not w.function]
    theirs = [w.stem for w in words(other) if not w.function]
    if not ours or not theirs:
        return None
    return any(akin(a, b) for a in ours for b in theirs)


def are_opposites(claim: Value, source: Value) -> bool:
    """True for men beside women: two things counted that are told by not being each other."""
    ours, theirs = ((value.counted or "").lower().split() for value in (claim, source))
    return any(opposite(stem(a), stem(b)) for a in ours for b in theirs)
