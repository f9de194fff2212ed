"""Words that take back the noun behind them: a former minister is no minister, an attempted coup no coup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.persons import is_person
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# What it was once.
_OVER = words("former formerly ex onetime erstwhile ousted deposed defunct abandoned disused")
# What is no such thing: whatever the noun, and of people alone.
_NONE = words("attempted would fake replica mock hoax imitation aborted foiled botched")
_NOT_QUITE = words(
    "deputy acting vice assistant interim honorary shadow aspiring prospective trainee apprentice incoming retired"
)
STEMS = frozenset(map(stem, _OVER | _NONE | _NOT_QUITE))
# What a claim says was so may be over since.
_WAS = words("was were been became served worked had")
_ANOTHER_WORD = {"ex": "former", "former": "ex", "formerly": "former"}
_REACH = 2  # words of its phrase between it and its noun: "former prime minister"


def dropped(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's noun, and the passage's with the word before it that takes it back wherever it stands; or None."""
    passage = side.passage
    for number, (places, _) in side.matched.items():
        if number in claim.in_value or not _is_noun(claim, number):
            continue
        leads = [_lead(passage, place) for place in places]
        if None in leads or any(_is_said(claim, passage.low[lead or 0]) for lead in leads):
            continue
        first = leads[0] or 0
        if passage.low[first] in _OVER and _is_past(claim, number):
            continue
        return claim.token_of(number, number), passage.token_of(first, places[0])
    return None


def _is_noun(claim: Reading, number: int) -> bool:
    """True for a common noun, as a title too: not for the name behind "former inspector"."""
    return claim.words[number].text[0].islower() or is_person(claim.low[number])


def _lead(passage: Reading, place: int) -> int | None:
    """The word before the noun at *place* that takes it back, or None."""
    for number in range(place - 1, max(place - 2 - _REACH, -1), -1):
        if passage.is_broken(number + 1) and passage.low[number] != "ex":
            return None
        low = passage.low[number]
        if low in _OVER or (low in _NONE and (low != "would" or passage.low[number + 1] == "be")):
            return number
        if low in _NOT_QUITE and is_person(passage.low[place]):
            return number
        if passage.words[number].function and low != "be":
            return None
    return None


def _is_said(claim: Reading, lead: str) -> bool:
    """True where the claim takes it back, too."""
    return stem(lead) in claim.by_stem or _ANOTHER_WORD.get(lead, lead) in claim.by_stem


def _is_past(claim: Reading, number: int) -> bool:
    """True for the "minister" of "was a minister": no more than the passage says."""
    return any(clause.governs(number) and claim.low[clause.first] in _WAS for clause in claim.clauses)
