"""Words that take back the next one: "hardly surprising" is not surprising, and "almost drowned" is not drowned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_ONE = words("hardly scarcely nearly almost")
_TWO = frozenset(
    (("far", "from"), ("anything", "but"), ("all", "but"), ("no", "means"), ("no", "way"), ("short", "of"))
)
STEMS = frozenset(map(stem, _ONE | {"far", "anything", "but", "means", "way", "short"}))


def taken_back(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's verb or adjective, and the passage's where a word before each place of it takes it back; or None."""
    passage = side.passage
    if passage.by_stem.keys().isdisjoint(STEMS):
        return None
    for number, (places, _) in side.matched.items():
        if (
            number in claim.in_value
            or claim.words[number].text[0].isupper()
            or _mark(claim, number) is not None
        ):
            continue
        marks = [_mark(passage, place) for place in places]
        if marks and all(mark is not None for mark in marks) and places[0] not in passage.in_value:
            ours = claim.words[number]
            start = passage.words[marks[0] or 0].start
            return claim.token(ours.start, ours.end), passage.token(start, passage.words[places[0]].end)
    return None


def _mark(reading: Reading, place: int) -> int | None:
    """The word from which on the one at *place* is taken back, or None."""
    if not place or reading.is_broken(place) or place in reading.in_value:
        return None
    before = reading.low[place - 1]
    if before in _ONE:
        return place - 1
    pair = (reading.low[place - 2] if place > 1 else "", before)
    return place - 2 if pair in _TWO else None
