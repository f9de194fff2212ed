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
