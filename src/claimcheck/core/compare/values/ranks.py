"""Places in an order that are written as labels: "No. 1", "number two", "#3", "in the top ten"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.model.interval import Interval
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBER = rf"(?P<number>\d{{1,3}}|{'|'.join(_WORDS)})(?![\w,.]*\d)\b"
_RANK = LatePattern(
    rf"(?<!behind )(?<!below )(?<!above )(?<!outside )(?:\b(?:no\.|number|nos?\.?)|№|#)\s?{_NUMBER}",
    re.IGNORECASE,
)
_TOP = LatePattern(
    r"\b(?:in|into|inside|among|amongst|within|reach\w*|enter\w*|crack\w*|made)\s+(?:(?:the|its|their)\s+)?(?:[\w’']+\s+)?"
    rf"(?P<top>top[ -]{_NUMBER})",
    re.IGNORECASE,
)
_HINTS = re.compile(r"\b(?:no\.|number|nos\b|top[ -])|№|#", re.IGNORECASE)


def may_tell_ranks(low: str) -> bool:
    """False where no label of a rank stands in *low*, a text in lower case: a cheap look."""
    return "no." in low or "number" in low or "nos" in low or "top" in low or "№" in low or "#" in low


def ranks(text: str, found: Sequence[Value]) -> Iterator[Value]:
    """The places in an order that *text* writes as labels and that are not among the values *found*."""
    if not _HINTS.search(text):
        return
    taken = [value for value in found if value.kind not in (ValueKind.COUNT, ValueKind.ORDINAL)]
    for pattern, comparator in ((_RANK, Comparator.EQUAL), (_TOP, Comparator.AT_MOST)):
        for match in pattern.pattern.finditer(text):
            start, end = match.span("top" if comparator is Comparator.AT_MOST else 0)
            if all(value.end <= start or end <= value.start for value in taken):
                yield _made(text[start:end], start, comparator, Decimal(_number(match)))


def _made(raw: str, start: int, comparator: Comparator, number: Decimal) -> Value:
    first = Decimal(1) if comparator is Comparator.AT_MOST else number
    amount = Interval(min(first, number), number)
    return Value(
        ValueKind.ORDINAL,
        start,
        start + len(raw),
        raw,
        number=number,
        amount=amount,
        comparator=comparator,
        note="rank",
    )


def differing(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's rank and the passage's where the passage has ranks, but none of the claim's; else None."""
    ours = written(claim)
    theirs = written(side.passage) if ours else []
    if not theirs:
        return None
    stated = {_number(match) for match in theirs}
    for match in ours:
        if _number(match) not in stated:
            return claim.token(*match.span()), side.passage.token(*theirs[0].span())
    return None


@kept
def written(reading: Reading) -> list[re.Match[str]]:
    """The ranks that a text writes as labels, those over a place aside, by position."""
    if not may_tell_ranks(reading.own_text.lower()):
        return []
    return list(_RANK.pattern.finditer(reading.text, reading.start, reading.end))


def _number(match: re.Match[str]) -> int:
    word = match["number"].lower()
    return int(word) if word.isdigit() else _WORDS.index(word) + 1
