"""Figures that were put right: "the toll was revised from 42 to 24" says that it is 24."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.match.denials.denial import Denial
from claimcheck.core.match.stems import root
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.match.index import PageIndex

_NUMBER = (
    r"(?:[$€£]?\d[\d.,]*(?<![.,])%?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen)"
    r"(?: (?:hundred|thousand|million|billion|per ?cent|people|dead|deaths|victims))*"
)
_FROM_TO = (
    rf"(?:from (?P<old>{_NUMBER}) (?:[a-z]+ )?to {_NUMBER}"
    rf"|to {_NUMBER},? (?:down |up )?from (?P<older>{_NUMBER}))"
)
_REVISED = LatePattern(
    rf"\b(?:revis(?:ed|es|ing)|correct(?:ed|s|ing)|restated|amended)\b(?: [^;]{{0,80}}?)? {_FROM_TO}\b"
)
# What is lowered or raised may have been so before; a toll was told wrongly.
_MOVED = LatePattern(
    r"\b(?:lower(?:ed|s|ing)|rais(?:ed|es|ing)|cut|reduc(?:ed|es|ing)|adjusted|updated|upped)\b"
    rf"(?: [^;]{{0,80}}?)? {_FROM_TO}\b"
)
_TOLL = LatePattern(
    r"\b(?:toll|tally|body count|death count"
    r"|(?:number|count) of (?:the )?(?:dead|deaths|victims|casualties|fatalities))\b"
)
_WORDS = ("revised", "corrected", "restated", "amended")
_MOVING = ("lowered", "raised", "cut", "reduced", "adjusted", "updated", "upped")
_OF_BEFORE = LatePattern(
    r"\b(?:revis|correct(?:ed|s)\b|initial|original|previous|earlier|at first|first (?:put|said|gave|given|reported)"
    r"|from [$€£]?\d|(?:lowered|raised|cut|reduced|adjusted|updated) (?:from|to)\b)"
)


@lru_cache(maxsize=1)
def _keys() -> frozenset[str]:
    return frozenset(map(root, (*_WORDS, *_MOVING)))


def revised(page: PageIndex) -> list[Denial]:
    """The figures that their own sentence puts right, each with the word before it."""
    found = []
    for unit in page.holding(_keys()):
        low, start = page.lowered(unit), page.units[unit].start
        match = _REVISED.search(low) or (_MOVED.search(low) if _TOLL.search(low) else None)
        if match:
            first, last = match.span("old" if match["old"] else "older")
            place = (start + low.rindex("from ", 0, first), start + last)
            found.append(Denial(unit, *place, *place, former=True))
    return found


def tells_of_before(claim: str) -> bool:
    """True for a claim about what was said first, or about how it was put right."""
    return _OF_BEFORE.search(claim.lower()) is not None
