"""Words a claim stands or falls by: a passage without them, or a word for the same, does not bear it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values import lifespans, moves
from claimcheck.core.compare.who import converse
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# What happened to somebody or something, by stem.
_DEEDS_LISTED = """
    born die kill murder marry divorce graduate arrest convict acquit sentence jail elect resign retire
    sack injure rape rob bomb sue win lose defeat beat refuse reject approve ban cancel close collapse
    rise increase climb soar surge fall decrease drop decline plunge shrink double halve
    pass adopt veto steal build evacuate invade attack capture kidnap escape destroy sink apologise apologize confess
    withdraw suspend fine expel deport demolish merge bankrupt prove overturn uphold
    accelerate decelerate protect broadcast televise inherit bequeath pardon impeach dissolve nationalise privatise
    ratify repeal outlaw legalise postpone boycott demote relegate surrender hijack extradite assassinate poison drown
    bribe forge emigrate defect desert
"""
_DEEDS = frozenset(map(stem, _DEEDS_LISTED.split()))
_WAYS = frozenset(("from", "on", "by"))
_MADE = frozenset(
    (
        "public",
        "redundant",
        "available",
        "compulsory",
        "mandatory",
        "illegal",
        "legal",
        "permanent",
        "homeless",
    )
)
_RESULTS = frozenset(("positive", "negative"))  # of a test; anything else may be called so
# Ranks, limits and offices, as printed: "lasted" is no "last".
_RANKS_LISTED = """
    only first last never always all every none nationwide nationally worldwide statewide
    largest smallest highest lowest oldest youngest biggest best worst fastest longest shortest richest poorest
    chairman president minister mayor governor senator spokesman founder captain coach editor
    positive negative sole annual annually yearly unanimous unanimously fatal eldest older younger
"""
_RANKS = frozenset(_RANKS_LISTED.split())
_TURNED_ON = _RANKS | _MADE


# Told of a year in any words, it is yearly.
_YEAR = stem("year")
_YEARLY = frozenset(map(stem, ("annual", "annually", "yearly")))


def missing(hearing: Hearing) -> list[Token]:
    """The decisive words of the claim that no side has, by position."""
    claim = hearing.claim
    found: list[Token] = []
    low_words = claim.low
    if _TURNED_ON.isdisjoint(low_words) and claim.by_stem.keys().isdisjoint(_DEEDS):
        return found
    for number, (word, low) in enumerate(zip(claim.words, low_words, strict=True)):
        if word.stem not in _DEEDS and low not in _RANKS and not _is_made(claim, number):
            continue
        if low in _RESULTS and not (number and claim.words[number - 1].stem == "test"):
            continue
        if number and claim.low[number - 1] == "to" and word.stem not in _DEEDS:
            continue  # "to last until June"
        if number in claim.in_value or number in hearing.in_names:
            continue
        if word.text[0].isupper() and number:
            continue
        missed = _is_made(claim, number) and number not in hearing.deciding.matched
        if missed or all(not _has(side, number, word.stem) for side in hearing.sides):
            found.append(claim.token(word.start, word.end))
    return found


def _is_made(claim: Reading, number: int) -> bool:
    """True for the "public" of "was made public": without it nothing is told of what became of the thing."""
    return claim.low[number] in _MADE and bool(number) and claim.words[number - 1].stem == "make"


def _is_way(side: Side, word_stem: str) -> bool:
    """True for "fell" where the passage has "down from", and for "rose" where it has "up from"."""
    way = moves.DOWN if word_stem in moves.FALLING else moves.UP if word_stem in moves.RISING else ""
    return bool(way) and any(
        n + 1 < len(side.passage.words) and side.passage.words[n + 1].text.lower() in _WAYS
        for n in side.passage.by_stem.get(way, ())
    )


def _has(side: Side, number: int, word_stem: str) -> bool:
    if number in side.credits:
        return True
    if word_stem in lifespans.told(side.passage) or _is_way(side, word_stem):
        return True
    if moves.tells(side, number) or converse.tells(side, number):
        return True
    told = (word_stem, _YEAR) if word_stem in _YEARLY else (word_stem,)
    return any(not reading.by_stem.keys().isdisjoint(told) for reading in (side.passage, *side.near.around))
