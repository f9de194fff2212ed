"""What a page says that it used to say: "an earlier version of this article said 1961" bears out no 1961."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.match.stems import root
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.match.index import PageIndex

_PIECE = (
    r"(?:article|story|report|post|page|piece|column|item|review|headline|caption|graphic|table|chart|map|dispatch"
    r"|obituary|interview|transcript|news release|press release|entry|profile|bulletin)"
)
_WRONG = r"(?:wrongly|incorrectly|mistakenly|erroneously|inaccurately)"
_BEFORE = rf"(?:{_WRONG}|originally|previously|initially|earlier)"
_TOLD = (
    r"(?:said|stated|reported|gave|given|listed|quoted|identified|described|named|referred|attributed|put|claimed|used"
    r"|suggested|implied|had)"
)
_RETOLD = LatePattern(
    rf"\b(?:earlier|previous|prior|original|first|former|older|initial|online|print) versions? of"
    rf" (?:this|the|our|that) {_PIECE}\b"
    rf"|\b(?:this|the|our|that) {_PIECE} (?:had )?{_BEFORE} {_TOLD}\b"
    rf"|\b(?:earlier|previous|prior|original) version\b.{{0,40}}\b{_TOLD}\b"
    rf"|\b{_TOLD} in (?:an|a|our|the|its) (?:earlier|previous|prior|original) version\b"
    rf"|\bin (?:an|a|our|the|its) (?:earlier|previous|prior|original) version\W*$"
)
_IN_NOTE = LatePattern(rf"\b(?:it|we) (?:had )?(?:{_BEFORE} {_TOLD}|{_TOLD} (?:earlier|before))\b")
_NOTE = LatePattern(
    rf"\b{_PIECE} (?:was|has been|is) (?:amended|corrected|updated|changed|edited)\b"
    r"|^\W*(?:correction|clarification)s?\b"
)
# A note that opens with our own former words: "Clarification: We wrote that ...".
_OWN_WORDS = LatePattern(
    rf"^\W*(?:correction|clarification)s?\b\W*(?:we|our {_PIECE}|this {_PIECE}) (?:had )?(?:wrote|written|{_TOLD})\b"
)
_HEADED = 3  # words of a line that only heads a note
_HINTS = (
    "correction", "clarification", "version", "wrongly", "incorrectly", "mistakenly", "erroneously", "inaccurately",
    "originally", "previously", "initially", "earlier",
)  # fmt: skip


@kept
def taken_back(page: PageIndex) -> frozenset[int]:
    """The units of *page* that only tell what it said before it was put right."""
    return frozenset([unit for unit in _hinted(page) if _is_retold(page, unit)])


@kept
def notes(page: PageIndex) -> tuple[int, ...]:
    """The units in which *page* puts itself right, what it takes back there left out."""
    noted = {unit for key in _note_keys() for unit in page.places(key) if _NOTE.search(_text(page, unit))}
    if not noted:
        return ()
    blocks = {page.units[unit].block for unit in noted}
    # "Correction" may stand alone over the note.
    blocks |= {page.units[unit].block + 1 for unit in noted if len(_text(page, unit).split()) <= _HEADED}
    back = taken_back(page)
    return tuple(n for n, unit in enumerate(page.units) if unit.block in blocks and n not in back)


def stands_there(page: PageIndex, start: int, end: int) -> bool:
    """True where ``page.text[start:end]`` is part of what it takes back."""
    return any(page.units[n].start < end and start < page.units[n].end for n in taken_back(page))


def is_retold(claim: str) -> bool:
    """True for a claim about what a text used to say."""
    return _RETOLD.search(claim.lower()) is not None


def _hinted(page: PageIndex) -> set[int]:
    return {unit for key in _keys() for unit in page.places(key)}


@lru_cache(maxsize=1)
def _keys() -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(root, _HINTS)))


@lru_cache(maxsize=1)
def _note_keys() -> tuple[str, ...]:
    words = ("correction", "clarification", "amended", "corrected", "updated", "changed", "edited")
    return tuple(dict.fromkeys(map(root, words)))


def _is_retold(page: PageIndex, unit: int) -> bool:
    low = _text(page, unit)
    if _RETOLD.search(low) or _OWN_WORDS.search(low):
        return True
    noted = any(_NOTE.search(_text(page, n)) for n in (unit - 1, unit) if n >= 0)
    return noted and _IN_NOTE.search(low) is not None


def _text(page: PageIndex, unit: int) -> str:
    place = page.units[unit]
    return page.prose[place.start : place.end].lower()
