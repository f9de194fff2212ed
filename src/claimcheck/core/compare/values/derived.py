"""Values the source does not print but states: a length of time between two dates, a total given in parts."""

from __future__ import annotations

from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing_value
from claimcheck.core.compare.values import spans
from claimcheck.core.compare.values.durations import in_days, in_months
from claimcheck.core.compare.who.owners import same_deed
from claimcheck.core.model.value import Comparator, ValueKind

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_COUNT = ValueKind.COUNT
_SUMS = frozenset({Comparator.EQUAL, Comparator.AT_LEAST})
_COUNTED = frozenset({_COUNT, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE})
_MOST_PARTS = 6  # more figures than this add up to anything


def between_dates(claim: Value, side: Side) -> Value | None:
    """The second of two days in the passage that lie as far apart as the claim's duration says, or None.

    Months count as people count them: from 8 August 2017 to 20 June 2020 are two years and ten months.
    """
    if claim.kind is not ValueKind.DURATION or claim.comparator not in (Comparator.EQUAL, Comparator.ABOUT):
        return None
    passage = side.passage
    if (end := _stretch(claim, passage)) is not None and _is_of_one_deed(side, claim, end):
        return end
    days = [v for v in passage.values if v.days is not None and v.days.first == v.days.last is not None]
    for first, second in combinations(days[:_MOST_PARTS], 2):
        if first.days and second.days and first.days.first and second.days.first:
            early, late = sorted((first.days.first, second.days.first))
            if _lasts(claim.timex, early, late):
                return second
    return None


def _is_of_one_deed(side: Side, claim: Value, end: Value) -> bool:
    """True where the verb that the claim's length stands behind is the one the stretch stands behind."""
    ours = governing_value(side.claim, claim)
    theirs = governing_value(side.passage, end)
    return ours is not None and theirs is not None and same_deed(side, ours, theirs)


def _stretch(claim: Value, passage: Reading) -> Value | None:
    """The end of a stretch told by years, "from 1975 until 2004", that lasts as many years as the claim says."""
    months = in_months(claim.timex)
    if not months or months % 12:
        return None
    held = spans.ends(passage)
    dates = [v for v in passage.values if v.start in held and v.days]
    for first, last in pairwise(dates):
        begun, ended = (v.days.last or v.days.first for v in (first, last) if v.days)
        if (
            begun
            and ended
            and held[first.start] is spans.End.START
            and (ended.year - begun.year) * 12 == months
        ):
            return last
    return None


def _lasts(timex: str | None, early: date, late: date) -> bool:
    months = in_months(timex)
    if months is not None:
        passed = (late.year - early.year) * 12 + late.month - early.month - (late.day < early.day)
        return passed == months
    days = in_days(timex)
    return days is not None and days == (late - early).days


def is_difference(claim: Value, side: Side) -> bool:
    """True for a figure that two of the passage lie apart: 870 on land of 2,350, 1,480 of them at sea.

    A sum of three digits may have one of the two in the sentence beside it.
    """
    if claim.number is None or claim.kind not in _COUNTED:
        return False
    readings = [side.passage]
    if len(claim.number.normalize().as_tuple().digits) > 1:
        readings += side.near.around
    return any(_lie_apart(claim, one, other) for one, other in product([side.passage], readings))


def _lie_apart(claim: Value, passage: Reading, other: Reading) -> bool:
    """True where a figure of each of the two, or two of the one, lie as far apart as the claim's says."""
    ours = _numbers(claim, passage)
    theirs = _numbers(claim, other) if ours else []
    return any(abs(a - b) == claim.number for a in ours for b in theirs if a != b)


def _numbers(claim: Value, passage: Reading) -> list[Decimal]:
    held = [v.number for v in passage.values if v.kind is claim.kind and v.number is not None and not v.vague]
    return held[:_MOST_PARTS]


def in_parts(claim: Value, passage: Reading) -> Value | None:
    """The first of the counts of *passage* that add up to the claim's count, or None: "two died there and a third"."""
    if claim.kind is not _COUNT or claim.comparator not in _SUMS or not claim.number:
        return None
    counts = [v for v in passage.values if v.kind is _COUNT and v.number and not v.vague]
    if 2 <= len(counts) <= _MOST_PARTS and sum(v.number or 0 for v in counts) == claim.number:
        return counts[0]
    for count, following in pairwise(v for v in passage.values if v.kind in (_COUNT, ValueKind.ORDINAL)):
        one_more = following.kind is ValueKind.ORDINAL and following.number == claim.number
        if one_more and count.kind is _COUNT and count.number == claim.number - 1:
            return count
    return None
