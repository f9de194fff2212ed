"""A state that holds only for some or at times: "closed to lorries" is not closed, "free for children" not free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# Each state, with the prepositions that restrict it. What a road is closed *for* is a reason, no restriction.
_RESTRICTED_BY = {
    "closed": words("to on"),
    "open": words("to on only"),
    "free": words("for to on"),
    "available": words("to for in on"),
    "legal": words("for in"),
    "illegal": words("for in"),
    "compulsory": words("for in"),
    "mandatory": words("for in"),
    "optional": words("for"),
    "forbidden": words("for to in"),
    "allowed": words("for in on"),
    "banned": words("in on for"),
    "safe": words("for"),
    "dangerous": words("for"),
    "eligible": words("for"),
}
STEMS = frozenset(map(stem, _RESTRICTED_BY))
# Who or when is no restriction: a fair open to the public is open.
_EVERYBODY = words(
    "public all everyone everybody anyone visitors traffic passengers people now present time times"
)
_DAYS = words("mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends holidays")
_BEING = words("is are was were be been being remain remains remained stay stays stayed keep kept made made")
_PHRASE = 3  # words behind the preposition in which what it restricts to stands


def restricted(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's state, and the passage's with what it is restricted to; None where the claim restricts it, too."""
    passage = side.passage
    for number, low in enumerate(claim.low):
        leads = _RESTRICTED_BY.get(low)
        if leads is None or not _is_state(claim, number) or _is_restricted(claim, number, leads):
            continue
        places = [place for place, there in enumerate(passage.low) if there == low]
        ends = [_restriction(side, place, leads) for place in places]
        if ends and None not in ends:
            return claim.token_of(number, number), passage.token_of(places[0], ends[0] or places[0])
    return None


def _is_state(claim: Reading, number: int) -> bool:
    return any(low in _BEING for low in claim.low[max(0, number - 3) : number])


def _is_restricted(claim: Reading, number: int, leads: frozenset[str]) -> bool:
    return claim.low[number + 1 : number + 2] != () and claim.low[number + 1] in leads


def _restriction(side: Side, place: int, leads: frozenset[str]) -> int | None:
    """The last word of "to heavy lorries" behind the state at *place*, of which the claim has none; or None."""
    passage = side.passage
    lead = place + 1
    if lead >= len(passage.words) or passage.low[lead] not in leads or passage.is_broken(lead):
        return None
    for number in range(lead + 1, min(lead + 1 + _PHRASE, len(passage.words))):
        word = passage.words[number]
        if passage.is_broken(number) or number in side.heard or passage.low[number] in _EVERYBODY:
            return None
        if passage.low[lead] == "on" and passage.low[number] not in _DAYS and not word.function:
            return None
        if not word.function:
            return number if number not in passage.in_value or passage.low[number] in _DAYS else None
    return None
