"""A pronoun that cannot mean somebody: "Koll wanted her to go; she refused" has nobody but her refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import doer
from claimcheck.core.compare.who.phrases import token_of

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_OBJECTS = {"her": "she", "him": "he", "them": "they"}
_NEAR = 3  # words behind a verb in which its object stands


def another(side: Side) -> Token | None:
    """The pronoun that does the claim's deed and that the claim's doer, who acts on it before, cannot be; or None."""
    passage = side.passage
    if "he" not in passage.low and "she" not in passage.low:
        return None
    for ours in side.claim.clauses[:1]:
        places = side.where(*doer(side.claim, ours))
        told = [c for c in passage.clauses if c.verb in side.where(ours.first, ours.verb)]
        for clause in told[:1]:
            low = [passage.words[n].text.lower() for n in clause.subject]
            if len(told) == 1 and len(low) == 1 and places and _is_acted_on(passage, places, low[0], clause):
                return token_of(passage, clause.subject)
    return None


def _is_acted_on(passage: Reading, places: frozenset[int], pronoun: str, told: Clause) -> bool:
    """True where one of the names at *places* is the subject of a verb that has the pronoun for its object."""
    for clause in passage.clauses:
        if clause.verb >= told.verb or places.isdisjoint(clause.subject):
            continue
        behind = passage.words[clause.verb + 1 : clause.verb + 1 + _NEAR]
        for word, following in zip(behind, [*behind[1:], None], strict=True):
            owns = following is not None and not following.function
            if _OBJECTS.get(word.text.lower()) == pronoun and not owns:
                return True
    return False
