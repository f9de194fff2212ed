"""For or against: "voted for the plan", "voted against the plan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.once import kept

if TYPE_CHECKING:
    import re

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_STANCE = HintedPattern(
    r"\b(?P<verb>vot|campaign|argu|rul|spok|speak|speech|decid|side|stood|stand|testif|demonstrat|protest)\w*"
    r"(?: (?!for\b|in\b|against\b)\w+){0,4} (?P<side>for|in favou?r of|against)\b",
    "for favour favor against",
)


def opposed(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "voted for" and the passage's "voted against", or the other way round; None where both agree."""
    ours = _stances(claim)
    theirs = _stances(side.passage) if ours else []
    for match in ours:
        same = [
            other
            for other in theirs
            if other["verb"].lower() == match["verb"].lower() and _on_one(side, match, other)
        ]
        if same and all(_is_against(other) != _is_against(match) for other in same):
            return claim.token(*match.span()), side.passage.token(*same[0].span())
    return None


def _on_one(side: Side, ours: re.Match[str], theirs: re.Match[str]) -> bool:
    """True where both are for or against the same: the next word of matter is."""
    claim, passage = side.claim, side.passage
    first = next((n for n in claim.content if claim.words[n].start >= ours.end()), None)
    other = next((n for n in passage.content if passage.words[n].start >= theirs.end()), None)
    return first in side.matched and other in side.matched[first][0] if first is not None else False


def _is_against(match: re.Match[str]) -> bool:
    return match["side"] == "against"


@kept
def _stances(reading: Reading) -> list[re.Match[str]]:
    return list(_STANCE.all_within(reading))
