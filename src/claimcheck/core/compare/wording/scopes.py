"""How far a superlative reaches: the biggest crowd of the season is not the biggest in the club's history."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.match.stems import stem
from claimcheck.core.match.synonyms import akin
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.match.words import Word
    from claimcheck.core.model.finding import Token

_HINT = re.compile(r"est\b|\b(?:most|least|best|worst|first|last|record)\b", re.IGNORECASE)
_EXTREME = LatePattern(r"\b(?:[a-z]+est|most|least|best|worst|first|last|record)\b", re.IGNORECASE)
_LETTERS = ("histor", "ever", "of all time", "all-time", "on record", "records began", "records start")
_OF_ALL = LatePattern(
    r"\b(?:in (?:its|his|her|their|the|our|[\w’' ]{2,40}['’]s?) (?:[\w’-]+ ){0,2}history|in history|in the history of"
    r"|of all[- ]time|all-time|on record|since (?:modern )?records (?:began|started)|ever)\b",
    re.IGNORECASE,
)
_UNIT = r"(?:season|year|month|week|day|decade|century|campaign|tournament|tour|quarter|summer|winter|term)s?"
_NARROW = LatePattern(
    rf"\b(?:(?:of|so far) (?:the|this|that) {_UNIT}|(?:this|last|that) {_UNIT}|so far"
    rf"|(?:in|for) (?:the (?:last|past) )?(?:(?:more than|at least|over|nearly|almost|about|some) )?[\w-]+ {_UNIT}"
    r"|since (?!records|modern|then\b|it\b|he\b|she\b)[\w’ ]{3,24}|of \d{4})\b",
    re.IGNORECASE,
)
_PLACES_LISTED = (
    "village town|city|district county|region state province|country nation|continent europe|world globe"
)
_WIDTH = {
    stem(word): width for width, listed in enumerate(_PLACES_LISTED.split("|")) for word in listed.split()
}
_REACH = 80  # letters behind a superlative, or before it, in which its scope stands


def narrower(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "in its history" and the passage's "of the season", said of one superlative; or None."""
    return _in_time(claim, side) or _in_place(claim, side)


def _in_place(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "in the country" and the passage's "the region's", where no other place of its own is as wide."""
    ours = _widest(claim)
    if ours is None or not _extremes(claim):
        return None
    theirs = _widest(side.passage) if _extremes(side.passage) else None
    if theirs is None or ours[0] <= theirs[0]:
        return None
    return tuple(  # type: ignore[return-value]
        reading.token_of(n, n) for reading, n in ((claim, ours[1]), (side.passage, theirs[1]))
    )


@kept
def _widest(reading: Reading) -> tuple[int, int] | None:
    """How wide the widest place is that the text names by its kind, and the number of the word; None without any."""
    named = _WIDTH.keys() & reading.by_stem.keys()
    return max([(_WIDTH[stem], reading.by_stem[stem][-1]) for stem in named], default=None)


def _in_time(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    ours = _of_all(claim)
    if ours is None or _of_all(side.passage) is not None:
        return None
    named = {w.stem for w in _extremes(claim)}
    passage = side.passage
    for word in _extremes(passage):
        if not any(akin(word.stem, own) for own in named):
            continue
        start, end = max(passage.start, word.start - _REACH), min(passage.end, word.end + _REACH)
        if found := _NARROW.pattern.search(passage.text, start, end):
            return claim.token(*ours.span()), passage.token(*found.span())
    return None


@kept
def _of_all(reading: Reading) -> re.Match[str] | None:
    """The words that let a superlative reach over all time, or None."""
    low = reading.own_text.lower()
    if not any(map(low.__contains__, _LETTERS)):
        return None
    return _OF_ALL.pattern.search(reading.text, reading.start, reading.end)


@kept
def _extremes(reading: Reading) -> list[Word]:
    if not _HINT.search(reading.text, reading.start, reading.end):
        return []
    places = {m.start() for m in _EXTREME.pattern.finditer(reading.text, reading.start, reading.end)}
    return [word for word in reading.words if word.start in places]
