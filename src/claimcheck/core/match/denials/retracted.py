"""A page that is taken back whole: "This article has been retracted"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.match.denials.denial import Denial
from claimcheck.core.match.stems import root
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.match.index import PageIndex

_PIECE = (
    r"(?:article|story|report|paper|study|post|page|piece|column|item|dispatch|preprint|publication|letter)"
)
_RETRACTED = LatePattern(
    rf"\b(?:this|our) (?:[a-z]+ )?{_PIECE} (?:has|have|was|is|had)(?: [a-z]+){{0,3}}? (?:retracted|withdrawn)\b"
    rf"|\bwe (?:(?:have|had|are|hereby|now|therefore) )*(?:retract|withdraw|retracted|withdrawn|retracting|withdrawing)"
    rf" (?:this|our|the) (?:[a-z]+ )?{_PIECE}\b"
    rf"|\b(?:retract|withdraw|retracted|withdrew) this {_PIECE}\b"
)
_HEADED = LatePattern(
    rf"^\W*(?:retracted|withdrawn)(?: {_PIECE})?\W*(?:[:\]—–]|$)|^\W*retraction(?: notice| note)?\W*(?::|$)"
)
_TOP = 3  # units at the top of a page among which its own label stands


@lru_cache(maxsize=1)
def _keys() -> frozenset[str]:
    return frozenset(map(root, ("retracted", "retraction", "retracting", "withdrawn", "withdraw")))


def retracted(page: PageIndex) -> list[Denial]:
    """All of a page that says it is retracted, but for the words that say so; or nothing."""
    for unit in page.holding(_keys()):
        low = page.lowered(unit)
        headed = _HEADED.match(low) if unit < _TOP else None
        if headed is None and not _RETRACTED.search(low):
            continue
        mark = page.units[unit]
        held = [
            Denial(n, place.start, place.end, mark.start, mark.end, False, True)
            for n, place in enumerate(page.units)
            if n != unit
        ]
        behind = mark.start + headed.end() if headed else mark.end
        if behind < mark.end:
            held.append(Denial(unit, behind, mark.end, mark.start, behind, False, True))
        return held
    return []
