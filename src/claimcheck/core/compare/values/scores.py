"""Pairs of numbers that belong in one order: a score of 3-1, 63 votes to 5."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.once import kept
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token
    from claimcheck.core.model.value import Value

_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten"
_PAIR = LatePattern(
    rf"(?<![\d.,/–-])(\d{{1,3}}|\b(?:{_SMALL}))(?:\s+(?:votes?|points?|goals?|seats?))?"
    rf"(?:\s+(?:to|against|versus)\s+|[-–])(\d{{1,3}}|(?:{_SMALL})\b)(?![\d/%–-]|[.,]\d)"
)
_BETWEEN = frozenset(("to", "against", "versus"))  # one of these, or a dash, stands in each pair
_SAME_MATTER = 0.5  # share of the claim's matter that a passage with its pair must have
# Without one of these words near it, "5-10" is a range.
_CONTEST = HintedPattern(
    r"\b(?:beat|beaten|defeat\w*|won|win|wins|lost|lose|loses|dr[ae]w\w*|score\w*"
    r"|votes?|voted|passed|victory|loss|match|game|final|lead|led)\b",
    "beat beaten defeat defeated defeats defeating won win wins lost lose loses draw drew draws drawn drawing score"
    " scored scores scoring scorer scoreline vote voted passed victory loss match game final lead led",
    re.IGNORECASE,
)


def differing(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's pair and the passage's where the passage has pairs of its own but not the claim's; else None."""
    ours = _pairs(claim)
    theirs = _pairs(side.passage) if ours else []
    stated = {match.groups() for match in theirs}
    for match in ours:
        if theirs and match.groups() not in stated:
            turned = [other for other in theirs if other.groups() == match.groups()[::-1]]
            other = (turned or theirs)[0]
            return claim.token(*match.span()), side.passage.token(*other.span())
    return None


def missing(claim: Reading, sides: Sequence[Side]) -> Token | None:
    """The claim's first pair that no side has, or None."""
    ours = _pairs(claim)
    stated = {match.groups() for side in sides for match in _pairs(side.passage)} if ours else set()
    return next((claim.token(*m.span()) for m in ours if m.groups() not in stated), None)


def stating(claim: Reading, value: Value, sides: Sequence[Side]) -> tuple[Value, Side] | None:
    """The figure that stands for the claim's where a passage has the pair it is part of, with that side; or None."""
    ours = next((m for m in _pairs(claim) if m.start() < value.end and value.start < m.end()), None)
    if ours is None:
        return None
    for side in sides:
        match = next((m for m in _pairs(side.passage) if m.groups() == ours.groups()), None)
        found = match and _within(side.passage, match, value)
        if found and side.coverage >= _SAME_MATTER:
            return found, side
    return None


def _within(passage: Reading, pair: re.Match[str], value: Value) -> Value | None:
    """The value of a passage's pair that has the number asked for, or else all of it."""
    held = [v for v in passage.values if v.start < pair.end() and pair.start() < v.end]
    return next((v for v in held if v.number == value.number), next(iter(held), None))


@kept
def _pairs(reading: Reading) -> list[re.Match[str]]:
    text, start, end = reading.text, reading.start, reading.end
    if _BETWEEN.isdisjoint(reading.low) and text.find("-", start, end) < 0 and text.find("–", start, end) < 0:
        return []
    return list(_PAIR.pattern.finditer(text, start, end)) if _CONTEST.within(reading) else []
