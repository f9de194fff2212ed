"""To which of two opposites a matter belongs: "guilty of bribery, but cleared of fraud" convicts nobody of fraud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.wording.direction import allies, opposites

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_FEWEST = 2  # words of the matter


def another(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's verb, and its opposite in the passage behind which alone the claim's matter stands; or None."""
    passage = side.passage
    for clause in claim.clauses[:1]:
        stem = claim.words[clause.verb].stem
        if passage.by_stem.keys().isdisjoint(opposites(stem)):
            continue
        against = sorted(n for s in opposites(stem) & passage.by_stem.keys() for n in passage.by_stem[s])
        own = sorted(n for s in allies(stem) & passage.by_stem.keys() for n in passage.by_stem[s])
        matter = [n for n in range(clause.verb + 1, len(claim.words)) if n in side.matched]
        if not against or not own or len(matter) < _FEWEST:
            continue
        if all(_leads(passage, against, own, min(side.matched[n][0])) for n in matter):
            ours, theirs = claim.words[clause.verb], passage.words[against[0]]
            return claim.token(ours.start, ours.end), passage.token(theirs.start, theirs.end)
    return None


def _leads(passage: Reading, against: list[int], own: list[int], place: int) -> bool:
    """True where the last of both kinds before a word is one of *against*, with no mark in between."""
    before = max((n for n in against if n < place), default=-1)
    if before <= max((n for n in own if n < place), default=-1):
        return False
    return not any(passage.is_broken(n) for n in range(before + 1, place + 1))
