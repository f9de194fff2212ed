"""Whom or what a deed was done to: the yard ordered to pay Koll is not Koll ordered to pay the yard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import is_passive
from claimcheck.core.compare.who.owners import telling
from claimcheck.core.compare.who.participants import tellings
from claimcheck.core.compare.who.phrases import is_named, matter_of, object_of, token_of

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token


def moved(side: Side) -> Token | None:
    """What was done to something that the claim says of its place: "to Dolna they were evacuated"."""
    for ours in side.claim.clauses[:1]:
        if not is_passive(side.claim, ours):
            continue
        places = side.where(*ours.subject)
        told = [clause for clause in tellings(side, ours) if is_passive(side.passage, clause)]
        if len(told) != 1 or not places or not all(place > told[0].verb for place in places):
            continue
        theirs = matter_of(side.passage, told[0].subject)
        if theirs and side.heard.isdisjoint(theirs):
            return token_of(side.passage, told[0].subject)
    return None


def turned(side: Side) -> tuple[Token, Token] | None:
    """What the claim's verb is done to, and what the passage's is, where the claim has the latter further behind.

    "ordered Holm to pay the yard" beside "ordered the yard to pay Holm".
    """
    for ours in side.claim.clauses:
        if ours.subject.start > ours.verb:
            continue  # "said Ida Holm, the mayor": she is no object
        mine = object_of(side.claim, ours)
        told = _told(side, ours) if mine else []
        if len(told) != 1:
            continue
        theirs = object_of(side.passage, told[0])
        places = side.where(*mine)
        further = side.where(*range(mine[-1] + 1, ours.end))
        if theirs and places.isdisjoint(theirs) and (theirs[-1] in further or _are_two(side, mine, theirs)):
            words, claim = side.passage.words, side.claim
            return (
                claim.token(claim.words[mine[0]].start, claim.words[mine[-1]].end),
                side.passage.token(words[theirs[0]].start, words[theirs[-1]].end),
            )
    return None


def _told(side: Side, ours: Clause) -> list[Clause]:
    """The passage's clauses with the claim's verb, or where none has that, with one that says the same."""
    alike = telling(side, ours)
    stem = side.claim.words[ours.verb].stem
    return [clause for clause in alike if side.passage.words[clause.verb].stem == stem] or alike


def _are_two(side: Side, mine: list[int], theirs: list[int]) -> bool:
    """True for two names with no word in common, of which the sentence has only the one."""
    if any(n in side.matched for n in mine) or not side.heard.isdisjoint(theirs):
        return False
    return is_named(side.claim, range(mine[0], mine[-1] + 1)) and is_named(
        side.passage, range(theirs[0], theirs[-1] + 1)
    )
