"""Figures behind a verb of their own: "sold its boats; it made 5 million" says nothing of what they were sold for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import Clause, governing
from claimcheck.core.compare.who import owners
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

# To be and to have so many is to tell a figure, not to do something.
_PLAIN = words("is are was were be been being has have had having do does did")
_JOINING = words("and but or then")


def is_of_another_deed(side: Side, value: Value, source: Value) -> bool:
    """True where *source*, the passage's figure, is plainly of another doing than *value*, the claim's.

    Either the claim's own deed is told in the sentence, without that figure. Or the claim tells two, and the sentence
    has the other one of them beside a deed that the claim does not know.
    """
    place = side.passage.range_of(source.start, source.end)[0]
    claim = governing(side.claim, side.claim.range_of(value.start, value.end)[0])
    passage = governing(side.passage, place)
    if claim is None or passage is None or not _is_deed_of_its_own(side.passage, passage, place):
        return False
    if side.claim.low[claim.verb] in _PLAIN or owners.tells_alike(side, claim, passage):
        return False
    others = (clause for clause in side.claim.clauses if clause.verb != claim.verb)
    return bool(owners.told(side, claim)) or any(_is_told_beside(side, other, passage) for other in others)


def _is_told_beside(side: Side, ours: Clause, theirs: Clause) -> bool:
    if side.claim.low[ours.verb] in _PLAIN:
        return False
    deeds = owners.told(side, ours)
    return bool(deeds) and theirs not in deeds


def _is_deed_of_its_own(passage: Reading, clause: Clause, place: int) -> bool:
    """True for a finite verb with its subject before it, or with "and": not for "based on 18 reviews"."""
    if passage.low[clause.verb] in _PLAIN or place in clause.subject or not clause.is_finite(passage):
        return False
    return clause.own or (clause.first > 0 and passage.low[clause.first - 1] in _JOINING)
