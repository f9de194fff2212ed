"""A restriction the claim left out: a figure that holds "among minors" does not hold of everybody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.match.synonyms import akin
from claimcheck.core.match.words import words
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.figures import Figure
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_RESTRICTING = LatePattern(
    r"\b(?:among|amongst|except(?: for)?|excluding|apart from|other than|provided that|unless"
    r"|only (?:in|for|among|on|if|when))\s+"
    r"(?P<what>[^,.;:()]{2,60})",
    re.IGNORECASE,
)


def dropped(claim: Reading, side: Side, figures: list[Figure]) -> Token | None:
    """The restriction that stands in the clause of a deciding value or of the whole unit and that the claim drops."""
    passage = side.passage
    for match in _RESTRICTING.pattern.finditer(passage.text, passage.start, passage.end):
        if _said_by(claim, match["what"]) or not _concerns(match.start(), side, figures):
            continue
        return passage.token(match.start(), match.end("what"))
    return None


def _said_by(claim: Reading, restriction: str) -> bool:
    meant = [w for w in words(restriction) if not w.function]
    return not meant or any(akin(w.stem, ours.stem) for w in meant[:3] for ours in claim.words)


def _concerns(place: int, side: Side, figures: list[Figure]) -> bool:
    decided = [f.source for f in figures if f.side is side and f.source is not None]
    if decided:
        return any(0 <= place - value.end <= 50 for value in decided)
    near = [side.passage.words[p].end for places, _ in side.matched.values() for p in places]
    return any(0 <= place - end <= 2 for end in near)
