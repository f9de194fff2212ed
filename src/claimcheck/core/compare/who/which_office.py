"""Which office of one name: the foreign minister is not the prime minister, nor the deputy editor the sports editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.match.stems import stem
from claimcheck.core.match.synonyms import akin

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_OFFICES_LISTED = """
    minister secretary officer director president editor manager champion ambassador court judge prosecutor commissioner
    correspondent general league cup
"""
_OFFICES = frozenset(map(stem, _OFFICES_LISTED.split()))


def another(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "prime minister" and the passage's "foreign minister", where that has no other; or None."""
    if claim.by_stem.keys().isdisjoint(_OFFICES):
        return None
    for number, (places, _) in side.matched.items():
        if claim.words[number].stem not in _OFFICES:
            continue
        ours = _kind(claim, number)
        kinds = [_kind(side.passage, place) for place in places]
        if ours is None or ours in side.matched or not kinds or None in kinds:
            continue
        if all(k is not None and not _alike(claim, ours, side.passage, k) for k in kinds):
            theirs = side.passage.token(
                side.passage.words[kinds[0] or 0].start, side.passage.words[places[0]].end
            )
            return claim.token_of(ours, number), theirs
    return None


def _kind(reading: Reading, number: int) -> int | None:
    """The plain word right before an office that tells which, or None."""
    lead = number - 1
    if lead < 0 or reading.is_broken(number) or reading.words[lead].function or lead in reading.in_value:
        return None
    return lead if reading.words[lead].text[0].islower() and reading.words[number].text[0].islower() else None


def _alike(claim: Reading, ours: int, passage: Reading, theirs: int) -> bool:
    return akin(claim.words[ours].stem, passage.words[theirs].stem)
