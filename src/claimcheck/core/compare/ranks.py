"""Places in an order that are written as labels: "No. 1", "number two"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_RANK = LatePattern(rf"\b(?:no\.|number|nos?\.?|№)\s?(\d{{1,3}}|{'|'.join(_WORDS)})\b", re.IGNORECASE)


def differing(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's rank and the passage's where the passage has ranks, but none of the claim's; else None."""
    ours = _ranks(claim)
    theirs = _ranks(side.passage) if ours else []
    if not theirs:
        return None
    stated = {_number(match) for match in theirs}
    for match in ours:
        if _number(match) not in stated:
            return claim.token(*match.span()), side.passage.token(*theirs[0].span())
    return None


@kept
def _ranks(reading: Reading) -> list[re.Match[str]]:
    return list(_RANK.pattern.finditer(reading.text, reading.start, reading.end))


def _number(match: re.Match[str]) -> int:
    word = match[1].lower()
    return int(word) if word.isdigit() else _WORDS.index(word) + 1
