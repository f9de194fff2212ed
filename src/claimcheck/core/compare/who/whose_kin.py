"""Whose son it is: "Otto, the son of Matilda" does not bear out that he was Aldric's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_KIN = frozenset(
    map(
        stem,
        words(
            """
            son daughter brother sister wife husband mother father nephew niece cousin uncle aunt widow widower
            grandson granddaughter grandfather grandmother stepson stepdaughter successor predecessor
            """
        ),
    )
)
STEMS = _KIN
_NEAR = 3  # words between an owner in the possessive and the kin
_REACH = 7  # words from "of" to the name of whose kin it is


def of_another(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's kin with whose it is, and the passage's with another whose; None where either leaves that open."""
    passage = side.passage
    for number in (n for form in _KIN & claim.by_stem.keys() for n in claim.by_stem[form]):
        mine = _owner(claim, number)
        if mine is None or number not in side.matched:
            continue
        found = [(place, _owner(passage, place)) for place in side.matched[number][0]]
        others = [(place, owner) for place, owner in found if owner is not None and owner not in side.heard]
        if others and len(others) == len(found):
            place, owner = others[0]
            return (
                claim.token_of(min(mine, number), max(mine, number)),
                passage.token_of(min(place, owner or place), max(place, owner or place)),
            )
    return None


def _owner(reading: Reading, kin: int) -> int | None:
    """The last word of the name of whose kin it is: before it in the possessive, or behind "of"; or None."""
    for number in range(kin - 1, max(kin - 1 - _NEAR, -1), -1):
        if is_owner(reading, number):
            return number if reading.words[number].text[0].isupper() else None
    if reading.low[kin + 1 : kin + 2] != ("of",):
        return None
    last = None
    for number in range(kin + 2, min(kin + 2 + _REACH, len(reading.words))):
        if reading.is_broken(number):
            break
        if reading.words[number].text[0].isupper() and number not in reading.in_value:
            last = number
        elif last is not None:
            break
    return last
