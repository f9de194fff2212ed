"""A thing that is denied with its "no": who "had broken no rules" is not said to have broken them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_NO = words("no without neither nor never not none cannot zero lack lacks lacked few little hardly")
STEMS = frozenset(("no",))
_REACH = 2  # words between the "no" and its noun
_NO_DENIAL = words("longer doubt more less fewer matter later sooner one wonder")


def denied(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's noun, and the passage's behind a "no" wherever it stands; None where the claim denies, too."""
    if not _NO.isdisjoint(claim.low) or any(low.endswith(("n't", "n’t")) for low in claim.low):
        return None
    passage = side.passage
    for clause in claim.clauses[:1]:
        for number in range(clause.verb + 1, clause.end):
            if number not in side.matched or number in claim.in_value:
                continue
            leads = [_lead(side, clause.verb, place) for place in side.matched[number][0]]
            if None not in leads:
                return claim.token_of(number, number), passage.token_of(
                    leads[0] or 0, side.matched[number][0][0]
                )
    return None


def _lead(side: Side, verb: int, place: int) -> int | None:
    """The "no" of the noun at *place*, right behind the claim's *verb*; or None."""
    passage, verbs = side.passage, side.where(verb)
    for number in range(place - 1, max(place - 2 - _REACH, 0), -1):
        if passage.is_broken(number + 1):
            return None
        if passage.low[number] == "no":
            return number if number - 1 in verbs and passage.low[number + 1] not in _NO_DENIAL else None
        if passage.words[number].function or passage.finite[number]:
            return None
    return None
