"""One stretch of a page that the page itself does not believe, and the words that tell so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.match.index import PageIndex


class Denial(NamedTuple):
    """``page.text[start:end]`` of one unit is denied by ``page.text[first:last]``."""

    unit: int
    start: int
    end: int
    first: int
    last: int
    firm: bool = True  # said to be false; else only not vouched for: a rumour, a retracted paper
    whole: bool = False  # who is said to have said it is denied, too
    former: bool = False  # it was said before, and put right


def lowered(page: PageIndex, unit: int) -> str:
    """The letters of a unit, small."""
    place = page.units[unit]
    return page.prose[place.start : place.end].lower()


def hinted(page: PageIndex, keys: Iterable[str]) -> list[int]:
    """The units that have a word of one of these roots, in order."""
    held = page.postings.keys() & keys
    return sorted({unit for key in held for unit in page.postings[key]}) if held else []
