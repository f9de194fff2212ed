"""Another owner and another thing: "Norda's shares rose" is no rise of Tessel's, a lorry with timber no bus with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses.words import RELATIVE
from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.match.stems import stem
from claimcheck.core.match.synonyms import akin

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_OWNED = 4  # words from an owner to what is owned


def has_other_owner(side: Side, ours: Clause, within: list[int]) -> bool:
    """True where claim and passage have each a name for the owner of the subject, and the passage's is another."""
    mine = next(
        (n for n in ours.subject if is_owner(side.claim, n) and side.claim.words[n].text[0].isupper()), None
    )
    if mine is None:
        return False
    places = side.where(mine)
    owners = [_owner(side.passage, place) for place in within]
    return bool(owners) and all(n is not None and n not in places and n not in side.heard for n in owners)


def _owner(passage: Reading, place: int) -> int | None:
    """The name in the possessive before a word: "Norda's shares", "Norda's listed shares"."""
    for n in range(place - 1, max(place - 1 - _OWNED, -1), -1):
        if is_owner(passage, n):
            return n if passage.words[n].text[0].isupper() else None
        if passage.is_broken(n + 1):
            return None
    return None


def is_other_thing(side: Side, ours: Clause, clause: Clause, places: frozenset[int]) -> bool:
    """True where the sentence has both things, the claim's and the other one that does it, and they are unlike."""
    claim, passage = side.claim, side.passage
    if (
        len(ours.heads) != 1
        or len(clause.heads) != 1
        or passage.words[clause.verb].stem != claim.words[ours.verb].stem
    ):
        return False
    head, other = ours.heads[0], clause.heads[0]
    if not places or head not in side.matched or claim.words[head].text[0].isupper():
        return False
    if passage.words[other].text[0].isupper() or any(
        place in clause.subject for place in side.matched[head][0]
    ):
        return False
    if not RELATIVE.isdisjoint(passage.low[min(side.matched[head][0]) : clause.first]):
        return False  # "the van that hit the lorry carried timber"
    return are_unlike(claim.low[head], passage.low[other])


def are_unlike(mine: str, other: str) -> bool:
    """True for two nouns of which neither may stand for the other: "lorry" and "bus"."""
    from claimcheck.core.language import noun_kinds as known

    if akin(stem(mine), stem(other)) or known.are_one(mine, other):
        return False
    return not (known.is_kind_of(mine, other) or known.is_kind_of(other, mine))
