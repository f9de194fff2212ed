"""What is wanted is not had: "the mine needs 300 people" employs none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_LACKING_LISTED = "want need lack seek require miss"
STEMS = frozenset(map(stem, _LACKING_LISTED.split()))
_NEAR = 6  # words behind the verb in which what it takes stands


def lacked(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's verb and the passage's "needs", both of one thing; None where the passage has the verb, too."""
    clause = next(iter(claim.clauses), None)
    if clause is None or side.where(clause.verb) or not claim.by_stem.keys().isdisjoint(STEMS):
        return None
    for number in range(clause.verb + 1, clause.end):
        for place in side.where(number):
            verb = _lacking_before(side.passage, place)
            if verb is not None:
                return claim.token_of(clause.verb, clause.verb), side.passage.token_of(verb, verb)
    return None


def _lacking_before(passage: Reading, place: int) -> int | None:
    """The verb of wanting that a word stands behind, no other verb between; or None."""
    verbs = {clause.verb for clause in passage.clauses}
    for number in range(place - 1, max(-1, place - _NEAR - 1), -1):
        if passage.words[number].stem in STEMS:
            return number
        if number in verbs or passage.is_broken(number + 1):
            return None
    return None
