"""What the passage names only to say that it was not that: "owned by the water board and not by the council"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# One of these stands in a passage that sets something aside; a claim with one of those does so itself.
SETTING_ASIDE = frozenset(("not", "rather", "instead", "opposed"))
_ASIDE_ITSELF = frozenset(("not", "rather", "instead", "no", "never"))
_REACH = 4  # words from "not" to what it sets aside
_LONG = 8  # the same behind "but not, so far,"
_SO_FAR = frozenset(("far", "yet", "now", "present", "moment"))
_PASSED = frozenset(("the", "a", "an", "its", "their", "his", "her"))
_PAIRS = frozenset((("rather", "than"), ("instead", "of"), ("as", "opposed")))


def set_aside(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's word, and the passage's that stands there only behind "not by" or "rather than"; or None."""
    passage = side.passage
    if passage.by_stem.keys().isdisjoint(SETTING_ASIDE) or not claim.by_stem.keys().isdisjoint(_ASIDE_ITSELF):
        return None
    for number, (places, _) in side.matched.items():
        marks = [_mark(passage, place) for place in places]
        if marks and all(mark is not None for mark in marks):
            ours = claim.words[number]
            start = passage.words[marks[0] or 0].start
            return claim.token(ours.start, ours.end), passage.token(start, passage.words[places[0]].end)
    return None


def _exception(passage: Reading, place: int) -> int | None:
    """The "but not" behind which a list goes on: "closed four markets but not, so far, the schools"; or None."""
    for number in range(place - 1, max(place - _LONG, 0), -1):
        low, lead = passage.words[number].text.lower(), passage.words[number - 1].text.lower()
        if low == "not" and lead in ("but", "though"):
            return number - 1
        if number in passage.acts or not (passage.words[number].function or low in _SO_FAR):
            return None
    return None


def _mark(passage: Reading, place: int) -> int | None:
    """The "not" or "rather than" that sets the word at *place* aside, or None."""
    low = [word.text.lower() for word in passage.words[max(0, place - _REACH) : place]]
    while low and low[-1] in _PASSED:
        low.pop()
    at = max(0, place - _REACH) + len(low)
    if (mark := _exception(passage, place)) is not None:
        return mark
    if any(passage.is_broken(n) for n in range(at, place + 1)):
        return None
    if low[-2:-1] == ["not"] and low[-1] in PREPOSITIONS:
        return at - 2
    return at - 2 if tuple(low[-2:]) in _PAIRS else None
