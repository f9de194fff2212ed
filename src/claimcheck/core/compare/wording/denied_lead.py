"""A deed behind a verb that is denied: who "did not rush to buy" or "has no plans to sell" is not said to have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.wording import polarity
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_NOT = words("not never no neither nor cannot")
STEMS = frozenset(("to",))
# Who did not hesitate, did; and no more than a denial of the lead itself is heard elsewhere.
_TURNING = words(
    "hesitate wait fail forget only afraid reluctant shy stop choice alternative option time longer doubt"
)
_REACH = 3  # words between the denial and the verb that it denies


def denied(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's verb, and the passage's words that deny what leads to it; None where the claim denies it, too."""
    if not _NOT.isdisjoint(claim.low):
        return None
    for verb in (clause.verb for clause in claim.clauses):
        if verb not in side.matched or verb in polarity.negated(claim):
            continue
        places = side.matched[verb][0]
        found = [_denial(side, place) for place in places]
        if None not in found:
            return claim.token_of(verb, verb), side.passage.token_of(found[0] or 0, places[0])
    return None


def _denial(side: Side, place: int) -> int | None:
    """The "not" before the verb that leads "to" the one at *place*, where the claim has no such lead; or None."""
    passage = side.passage
    lead = place - 2
    if lead < 1 or passage.low[place - 1] != "to" or lead in side.heard or passage.low[lead] in _TURNING:
        return None
    for number in range(lead - 1, max(lead - 1 - _REACH, -1), -1):
        low = passage.low[number]
        if low in _NOT or low.endswith(("n't", "n’t")):
            return number
        if passage.is_broken(number + 1) or low in _TURNING:
            return None
    return None
