"""Somebody's kin and company: what is told of Koll is not told of Koll's nephew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.names import names_of
from claimcheck.core.compare.who.owners import is_owner, telling
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_THEIRS_LISTED = """
    brother sister son daughter wife husband mother father nephew niece cousin uncle aunt widow widower partner
    girlfriend boyfriend friend neighbour neighbor colleague deputy predecessor successor rival lawyer agent assistant
    grandson granddaughter grandfather grandmother stepson stepdaughter fiance fiancee teammate
"""
_THEIRS = frozenset(map(stem, words(_THEIRS_LISTED)))


_NEAR = 3  # words behind "Holm's" in which the kin stands
_ITS = frozenset(("its", "his", "her", "their"))
_OWNERS = {"he": "his", "she": "her", "they": "their", "it": "its"}


def of_later(claim: Reading, side: Side) -> Token | None:
    """The claim's "minibus" in "the driver of the minibus", where "its driver" stands before any minibus; or None."""
    if side.passage.by_stem.keys().isdisjoint(_ITS):
        return None
    for clause in claim.clauses[:1]:
        for head in clause.heads:
            rest = [n for n in clause.subject if n > head and n in claim.content]
            if not rest or claim.low[head + 1 : head + 2] != ("of",):
                continue
            places, owner = side.where(head), side.where(rest[-1])
            mine = bool(places) and all(p and side.passage.low[p - 1] in _ITS for p in places)
            if mine and owner and min(owner) > max(places):
                return claim.token_of(head, rest[-1])
    return None


def unheard(claim: Reading, side: Side) -> Token | None:
    """The claim's "nephew" where the passage has only the one whose nephew it is; or None."""
    if claim.by_stem.keys().isdisjoint(_THEIRS):
        return None
    for clause in claim.clauses[:1]:
        for head in clause.heads:
            if claim.words[head].stem not in _THEIRS or head in side.matched:
                continue
            owners = [n for n in clause.subject if n < head and is_owner(claim, n)]
            if owners and any(n in side.matched for n in owners):
                return claim.token_of(head, head)
    return None


def told_of_theirs(claim: Reading, side: Side) -> Token | None:
    """The passage's "Holm's brother", where that is all it has of the Holm of whom the claim tells; or None."""
    passage = side.passage
    if passage.by_stem.keys().isdisjoint(_THEIRS):
        return None
    heads = claim.clauses[0].heads if claim.clauses else tuple(name.last for name in names_of(claim)[:1])
    found = _theirs_at(claim, passage, side.where(*heads))
    for name in names_of(claim) if found is None else ():
        found = found or _theirs_at(claim, passage, side.where(name.last))
    return found or _of_a_pronoun(claim, side)


def _theirs_at(claim: Reading, passage: Reading, places: frozenset[int]) -> Token | None:
    """The kin of whom stands at *places*, where only kin does, and of whom the claim has no word; or None."""
    kin = [_kin_of(passage, place) for place in sorted(places)]
    if not kin or any(n is None or passage.words[n].stem in claim.by_stem for n in kin):
        return None
    first, last = min(places), kin[0] or 0
    return passage.token_of(min(first, last), max(first, last))


def _of_a_pronoun(claim: Reading, side: Side) -> Token | None:
    """The passage's "his father" where the claim tells the deed of "he"; or None."""
    ours = next(iter(claim.clauses), None)
    if ours is None or len(ours.subject) != 1 or claim.low[ours.subject.start] not in _OWNERS:
        return None
    passage, own = side.passage, _OWNERS[claim.low[ours.subject.start]]
    for theirs in telling(side, ours):
        start = theirs.subject.start
        if not theirs.subject or passage.low[start] != own or not theirs.heads:
            return None
        if any(passage.words[n].stem in _THEIRS for n in theirs.heads):
            return passage.token_of(start, theirs.subject.stop - 1)
    return None


def _kin_of(passage: Reading, place: int) -> int | None:
    """The word for the kin of whom stands at *place*: behind "Holm's", or before "of Holm"; or None."""
    words = passage.words
    if is_owner(passage, place):
        return next(
            (n for n in range(place + 1, min(place + _NEAR, len(words))) if words[n].stem in _THEIRS), None
        )
    start = place
    while start and words[start - 1].text[0].isupper() and not words[start - 1].function:
        start -= 1
    if start > 1 and passage.low[start - 1] == "of" and words[start - 2].stem in _THEIRS:
        return start - 2
    return None
