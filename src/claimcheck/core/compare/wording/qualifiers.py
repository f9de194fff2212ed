"""A restriction the claim left out: a figure that holds "among minors" does not hold of everybody."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing_value
from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.match.synonyms import akin
from claimcheck.core.match.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.values.figures import Figure
    from claimcheck.core.model.finding import Token
    from claimcheck.core.model.value import Value

RESTRICTING = HintedPattern(
    r"\b(?:among|amongst|except(?: for)?|excluding|apart from|other than|provided that|unless"
    r"|only (?:in|for|among|on|if|when))\s+"
    r"(?P<what>[^,.;:()]{2,60})",
    "among amongst except excluding apart other provided unless only",
    re.IGNORECASE,
)
# "on the northern route alone", "in Bexham only"
ALONE = HintedPattern(
    r"\b(?:in|on|at|for|to)\s+(?:the\s+)?(?P<what>[^\s,.;:()]+(?: [^\s,.;:()]+){0,3}?)\s+(?:alone|only)\b",
    "alone only",
)


_BEHIND, _BESIDE = 50, 2  # letters from a value, and from a word of the claim, to what restricts it


def dropped(claim: Reading, side: Side, figures: list[Figure]) -> Token | None:
    """The restriction that stands in the clause of a deciding value or of the whole unit and that the claim drops."""
    passage = side.passage
    for match in chain(RESTRICTING.all_within(passage), ALONE.all_within(passage)):
        if _said_by(claim, match["what"]) or not _concerns(match, side, figures):
            continue
        return passage.token(match.start(), match.end("what"))
    return None


def unheard(claim: Reading, sides: Sequence[Side]) -> Token | None:
    """The claim's own restriction where no side says any of it: "among minors" of a figure given for everybody."""
    for match in RESTRICTING.all_within(claim):
        meant = next((n for n in claim.span_of(*match.span("what")) if not claim.words[n].function), None)
        if meant in claim.content and all(side.credit(meant) == 0 for side in sides):
            return claim.token(match.start(), match.end("what"))
    return None


def _said_by(claim: Reading, restriction: str) -> bool:
    meant = [w for w in words(restriction) if not w.function]
    return not meant or any(akin(w.stem, ours.stem) for w in meant[:1] for ours in claim.words)


def _concerns(match: re.Match[str], side: Side, figures: list[Figure]) -> bool:
    """True for a restriction behind a deciding value, or behind the subject of its verb."""
    place = match.start()
    decided = [f.source for f in figures if f.side is side and f.source is not None]
    near = [side.passage.words[p].end for p in side.heard]
    beside = any(0 <= place - end <= _BESIDE for end in near)
    if not decided:
        return beside
    behind = any(0 <= place - value.end <= _BEHIND for value in decided)
    return behind or (beside and any(_restricts_subject(side.passage, place, value) for value in decided))


def _restricts_subject(passage: Reading, place: int, value: Value) -> bool:
    clause = governing_value(passage, value)
    return clause is not None and passage.range_of(place, place + 1)[0] in clause.subject
