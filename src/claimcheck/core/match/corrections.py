"""What a page says that it used to say: "an earlier version of this article said 1961" bears out no 1961."""

from __future__ import annotations

import re
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
    rf"|\bin (?:an|a|our|the|its) (?:earlier|previous|prior|original) version\s*(?:[,;.—–]|$)"
)
# Tried only where one of the words stands on which it hangs.
_MISPRINT_WORDS = ("headline", "caption", "heading", "standfirst", "alert", "error")
_MISPRINT = LatePattern(
    rf"\b(?:earlier|previous|original|first) (?:headline|caption|subheading|standfirst|alert)s?\b.{{0,20}}\b{_TOLD}\b"
    rf"|\b(?:editing|production|typing|typographical|transcription|translation|reporting) errors?\b.{{0,60}}\b{_TOLD}\b"
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
# Our own words, and what a sentence behind them opens with that puts them right.
_WE = LatePattern(rf"\b(?:we|our {_PIECE}) (?:had )?(?:{_BEFORE} )?(?:wrote|written|{_TOLD})\b")
_PUT_RIGHT = LatePattern(
    r"^\W*(?:in fact|in reality|actually|(?:this|that|it) (?:is|was) (?:wrong|incorrect|inaccurate|a mistake|an error)"
    r"|we (?:apologi[sz]e|regret|were wrong))\b"
)
# What parts a sentence, and how the part opens that puts the other one right: "; he is 43", ", but it was 43".
_PARTS = re.compile(r"[;—–]\s*|,\s+(?=but\b|when\b|whereas\b)")
_RIGHT = LatePattern(
    r"^(?:but |when |whereas )?"
    r"(?:in fact|in reality|actually|(?:it|he|she|they|that) (?:is|was|are|were|did|does|has)\b)"
    r"|\b(?:in fact|actually|correct)\b"
)
_HEADED = 3  # words of a line that only heads a note
_HINTS = (
    "correction", "clarification", "version", "wrongly", "incorrectly", "mistakenly", "erroneously", "inaccurately",
    "originally", "previously", "initially", "earlier", "headline", "error",
)  # fmt: skip


@kept
def taken_back(page: PageIndex) -> frozenset[int]:
    """The units of *page* that only tell what it said before it was put right."""
    return frozenset([unit for unit, stands in retold(page).items() if stands is None])


@kept
def retold(page: PageIndex) -> dict[int, tuple[int, int] | None]:
    """The units that tell what the page used to say, each with the place of the words there that stand, or None.

    "He is 43" stands in "An earlier version said 34; he is 43".
    """
    found = {unit: _rest(page, unit) for unit in page.holding(_keys()) if _is_retold(page, unit)}
    righted = {
        n - 1 for key in _righting_keys() for n in page.places(key) if _PUT_RIGHT.search(page.lowered(n))
    }
    found.update({unit: None for unit in righted if unit >= 0 and _WE.search(page.lowered(unit))})
    return found


def _rest(page: PageIndex, unit: int) -> tuple[int, int] | None:
    """Where in a unit that tells what the page used to say the words stand that put it right, or None."""
    low, start = page.lowered(unit), page.units[unit].start
    marks = [0, *[n for m in _PARTS.finditer(low) for n in m.span()], len(low)]
    parts = list(zip(marks[::2], marks[1::2], strict=True))
    back = [n for n, (first, last) in enumerate(parts) if _tells(low[first:last])]
    if not back or len(parts) == 1:
        return None
    if back[0]:
        return start, start + parts[back[0] - 1][1]
    first = next((a for a, b in parts[back[-1] + 1 :] if _RIGHT.search(low[a:b])), None)
    return None if first is None else (start + first, start + len(low))


@kept
def notes(page: PageIndex) -> tuple[int, ...]:
    """The units in which *page* puts itself right, what it takes back there left out."""
    noted = {unit for unit in page.holding(_note_keys()) if _NOTE.search(page.lowered(unit))}
    if not noted:
        return ()
    blocks = {page.units[unit].block for unit in noted}
    # "Correction" may stand alone over the note.
    blocks |= {page.units[unit].block + 1 for unit in noted if len(page.lowered(unit).split()) <= _HEADED}
    back = taken_back(page)
    return tuple(n for n, unit in enumerate(page.units) if unit.block in blocks and n not in back)


def stands_there(page: PageIndex, start: int, end: int) -> bool:
    """True where ``page.text[start:end]`` is part of what it takes back."""
    return any(
        page.units[n].start < end
        and start < page.units[n].end
        and (stands is None or not (stands[0] <= start and end <= stands[1]))
        for n, stands in retold(page).items()
    )


def is_retold(claim: str) -> bool:
    """True for a claim about what a text used to say."""
    return _tells(claim.lower())


@lru_cache(maxsize=1)
def _keys() -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(root, _HINTS)))


@lru_cache(maxsize=1)
def _righting_keys() -> tuple[str, ...]:
    words = (
        "fact",
        "reality",
        "actually",
        "wrong",
        "incorrect",
        "inaccurate",
        "mistake",
        "error",
        "apologise",
    )
    return tuple(dict.fromkeys(map(root, (*words, "apologize", "regret"))))


@lru_cache(maxsize=1)
def _note_keys() -> tuple[str, ...]:
    words = ("correction", "clarification", "amended", "corrected", "updated", "changed", "edited")
    return tuple(dict.fromkeys(map(root, words)))


def _is_retold(page: PageIndex, unit: int) -> bool:
    low = page.lowered(unit)
    if _tells(low) or _OWN_WORDS.search(low):
        return True
    noted = any(_NOTE.search(page.lowered(n)) for n in (unit - 1, unit) if n >= 0)
    return noted and _IN_NOTE.search(low) is not None


def _tells(low: str) -> bool:
    """True for words, in small letters, that tell what a text said before."""
    if _RETOLD.search(low):
        return True
    return any(map(low.__contains__, _MISPRINT_WORDS)) and _MISPRINT.search(low) is not None
