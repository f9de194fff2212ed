"""Words a claim stands or falls by: a passage without them, or a word for the same, does not bear it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# What happened to somebody, and what rank or limit a thing has.
_LISTED = """
    born die kill murder marry divorce graduate arrest convict acquit sentence jail elect resign retire
    sack injure rape rob bomb sue win lose defeat beat refuse reject approve ban cancel close collapse
    only first last never always all every none largest smallest highest lowest oldest youngest biggest
    best worst fastest longest shortest richest poorest sole unanimous fatal
"""
_DECISIVE = frozenset(map(stem, _LISTED.split()))


def missing(hearing: Hearing) -> list[Token]:
    """The decisive words of the claim that no side has, by position."""
    claim = hearing.claim
    found = []
    for number, word in enumerate(claim.words):
        if word.stem not in _DECISIVE or number in claim.in_value or number in hearing.in_names:
            continue
        if word.text[0].isupper() and number:
            continue
        if all(not _has(side, number, word.stem) for side in hearing.sides):
            found.append(claim.token(word.start, word.end))
    return found


def _has(side: Side, number: int, word_stem: str) -> bool:
    if number in side.matched or number in side.nearby:
        return True
    return any(word_stem in reading.by_stem for reading in (side.passage, *side.around))
