"""Room for so many is not so many: a school "with room for 300 pupils" need not have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.match.stems import stem
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.model.finding import Token

_ROOM = LatePattern(
    r"\b(?:(?:room|space|capacity|places|beds|seats|berths|big enough|large enough|designed|built|licensed|intended)"
    r" for|capacity of|(?:can|could) (?:seat|hold|take|fit|carry|sleep|house|accommodate)|seats|sleeps)"
    r" (?:up to |about |some |around |almost |nearly |more than )?$"
)
_TOLD = (
    "room",
    "space",
    "capacity",
    "seat",
    "sleep",
    "hold",
    "fit",
    "accommodate",
    "can",
    "could",
    "licensed",
)
SAYING = frozenset(map(stem, _TOLD))
STEMS = SAYING | frozenset(map(stem, ("place", "bed", "berth", "big", "large", "design", "build", "intend")))
_BEFORE = 40  # letters before a figure in which it is said


def only_room(hearing: Hearing) -> Token | None:
    """The words by which the passage gives a borne-out count only room, where the claim has them there; or None."""
    if not SAYING.isdisjoint(hearing.claim.by_stem):
        return None
    for figure in hearing.figures:
        if figure.standing is not Standing.BORNE_OUT or figure.source is None or figure.side is None:
            continue
        passage, at = figure.side.passage, figure.source.start
        start = max(passage.start, at - _BEFORE)
        if not (figure.source.timex or figure.source.unit) and (
            found := _ROOM.pattern.search(passage.text[start:at])
        ):
            return passage.token(start + found.start(), at)
    return None
