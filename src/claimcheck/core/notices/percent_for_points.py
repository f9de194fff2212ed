"""CC116: "from 4% to 6%, a rise of 2%": that is two percentage points, and fifty per cent."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.figures import one_place
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_TO = LatePattern(r",? (?:[a-z0-9]+ ){0,6}to (?:just |only |about |some )?$")
_FROM = LatePattern(r",? (?:[a-z0-9]+ ){0,6}from (?:just |only |about |some )?$")
_CHANGE = LatePattern(
    r"\b(?:ris|rose|increas|gain|grow|grew|jump|climb|surg|fall|fell|drop|declin|decreas|los[st]|dip|slip|up|down"
    r"|chang|differen|hik|cut|rais|lower)"
)
_SAME = LatePattern(
    r"(?:^|[,;:.(–—-] ?|\b(?:and|or|which|that|this|it) )(?:(?:is|was|meant|means|makes|or|thus|so|i\.e\.) )?"
    r"(?:(?:an? )(?:[a-z]+ ){0,2}[a-z]+ of|up|down|rising|falling|increasing|growing|dropping|declining"
    r"|ris(?:e|es|ing) of|fall of|(?:has |have |had )?(?:rose|risen|fell|fallen|increased|grew|grown|dropped|declined))"
    r"(?: by)?(?: (?:just|only|about|some|over|nearly|almost|more than|another))? $"
)
"""What leads to the change of the two figures themselves."""
_ANOTHER = LatePattern(
    r"[;:]|\b(?:and|while|whereas|but|as|when|though|although|with|after|before|against)\b"
)
_NEAR = 40


def percents_for_points(reading: Reading) -> Iterator[Remark]:
    """A remark for each change between two percentages that is given in per cent and means points."""
    for at, one in enumerate(reading.statements):
        shares = _shares(one)
        if len(shares) < 2:
            continue
        following = _next(reading, at, one)
        for first, second in pairwise(shares):
            if pair := _pair(reading, first, second):
                others = [share for share in (*shares, *following) if share not in (first, second)]
                others = [share for share in others if _is_theirs(reading, first, second, share)]
                yield from _judged(reading, *pair, others)


def _shares(one: Statement) -> list[Value]:
    found = [value for value in one.values if value.kind is ValueKind.PERCENT]
    return [value for value in found if value.number is not None and value.unit == "%"]


def _next(reading: Reading, at: int, one: Statement) -> list[Value]:
    """The percentages of the next sentence, when it goes on about the change: "That is a rise of 2%"."""
    if at + 1 == len(reading.statements):
        return []
    following = reading.statements[at + 1]
    goes_on = following.block == one.block and following.words[:1] in (["that"], ["this"], ["it"])
    return _shares(following) if goes_on else []


def _pair(reading: Reading, first: Value, second: Value) -> tuple[Decimal, Decimal] | None:
    """The two as (from, to)."""
    gap = reading.gap(first.end, second.start)
    lead = reading.low[max(0, first.start - 20) : first.start]
    if first.number is None or second.number is None or len(gap) > _NEAR:
        return None
    if _TO.match(gap) and ("from " in lead or " at " in lead):
        return first.number, second.number
    return (second.number, first.number) if _FROM.match(gap) and "to " in lead else None


def _is_theirs(reading: Reading, first: Value, second: Value, share: Value) -> bool:
    """False where another subject comes between: "and unemployment rose 2%"."""
    if share.start < first.start:
        return not _ANOTHER.search(reading.gap(share.end, first.start))
    gap = reading.gap(second.end, share.start)
    return bool(_SAME.search(gap)) or not _ANOTHER.search(gap)


def _judged(reading: Reading, before: Decimal, after: Decimal, others: list[Value]) -> Iterator[Remark]:
    points = abs(after - before)
    for share in others:
        if share.number != points or not before or points * 100 / before == points:
            continue
        around = reading.low[max(0, share.start - 30) : share.end + 20]
        if _CHANGE.search(around):
            percent = one_place(points * 100 / before)
            one = "percentage point" if points == 1 else "percentage points"
            message = f"from {before}% to {after}% is {points} {one}, or {percent}%; “{share.raw}” is said"
            yield Remark(share.start, share.end, message)
