"""What two do together neither does alone: "the mine and the mill together employ 300"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_TOGETHER = words("together combined jointly")
STEMS = frozenset(map(stem, _TOGETHER))
ALONE = HintedPattern(
    r"\b(?:on (?:his|her|its|their) own|alone|single-?handed(?:ly)?|by (?:himself|herself|itself))\b",
    "own alone single singlehanded singlehandedly himself herself itself",
)
SHARED = HintedPattern(
    r"\b(?:shared?|shares|sharing|joint(?:ly)?|together|both|between them|duo|pair|collaborated|collaborating)\b",
    "share shared shares sharing joint jointly together both between duo pair collaborated collaborating",
    re.IGNORECASE,
)


def together(claim: Reading, side: Side) -> Token | None:
    """The passage's "the mine and the mill together", where the claim says it of one of them; or None."""
    passage = side.passage
    said = [n for n, low in enumerate(passage.low) if low in _TOGETHER]
    if not said or not _TOGETHER.isdisjoint(claim.low) or not claim.clauses:
        return None
    ours = claim.clauses[0]
    if not passage.clauses or "and" in claim.low[: ours.first]:
        return None
    first = passage.clauses[0].first
    joined = next((n for n in range(first) if passage.low[n] == "and"), None)
    if joined is None or not joined < said[0] <= passage.clauses[0].verb + 1:
        return None
    places = side.where(*ours.heads)
    alone = any(p < joined for p in places) != any(joined < p < first for p in places)
    return passage.token_of(joined, said[0]) if alone else None


def not_alone(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "on her own" and the passage's "shared"; or None."""
    ours = ALONE.within(claim)
    theirs = SHARED.within(side.passage) if ours and not SHARED.within(claim) else None
    return (claim.token(*ours.span()), side.passage.token(*theirs.span())) if ours and theirs else None
