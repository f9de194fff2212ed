"""Figures that their own sentence takes back: "43, not 34", "first gave it as 34; it is 43"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses.words import RELATIVE
from claimcheck.core.compare.once import kept
from claimcheck.core.compare.reading import family_of
from claimcheck.core.compare.values.numbers import counted_agree
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.value import Value

# Before a figure: it is none of what is told. "Not" has its word right before the figure, or before what leads that.
_LEADING = words("in on at about by the a aged from of for")
_INSTEAD = frozenset((("rather", "than"), ("instead", "of")))
# How it was told first, of what was told: "initially said", "gave it originally as". The second ones only beside it.
_FIRST = words(
    "initially originally wrongly mistakenly incorrectly erroneously inaccurately falsely headline error mistake"
)
_EARLIER = words("first earlier previously version draft before")
_TOLD = frozenset(
    map(
        stem,
        words(
            """
            say report give put write list state tell estimate think believe announce publish print describe quote
            record count name call imply suggest claim
            """
        ),
    )
)
# What the last word on it is told by, and what it opens with where it stands behind a mark.
_LAST = words("later now since then fact actually correct corrected revised raised lowered changed updated")
_MEANT = words("it he she they that")
_WRONG = words("wrong false incorrect mistaken untrue inaccurate erroneous")
_BEING = words("is was are were be been proved turned")
_AGES = frozenset((ValueKind.COUNT, ValueKind.AGE))
_NOT = frozenset(map(stem, ("not", "rather", "instead")))
_BEFORE = frozenset(map(stem, (*_FIRST, *_EARLIER, *_WRONG)))
_REACH = 12  # words from what tells that it was told first to the figure
_WRONG_REACH = 6  # and from the figure to "were wrong"
_TWO = 2  # figures at least: one that is taken back, and one that is given for it
_NEAR = 3  # words from "it is" to the last figure


def is_taken_back(passage: Reading, place: tuple[int, int], claim: Reading) -> bool:
    """True for a figure of the passage, at *place*, that it takes back, and the claim, told otherwise, does not."""
    mark = taken_back(passage).get(place[0])
    if mark is None or mark in claim.by_stem:
        return False
    return mark in _NOT or _TOLD.isdisjoint(claim.by_stem)  # that it was said so, is so


@kept
def taken_back(passage: Reading) -> dict[int, str]:
    """The first words of the figures taken back, each with the stem of what takes it back."""
    found: dict[int, str] = {}
    if len(passage.values) < _TWO:
        return found
    stems = passage.by_stem.keys()
    aside, before = not stems.isdisjoint(_NOT), not (stems.isdisjoint(_BEFORE) or stems.isdisjoint(_TOLD))
    if not (aside or before):
        return found
    for value, place in zip(passage.values, passage.places, strict=True):
        by = _set_aside(passage, place[0]) if aside else None
        later = _rival(passage, value, place) if by is not None or before else None
        if by is None and before and later is not None and later > place[1]:
            by = _told_first(passage, value, place, later) or _told_wrongly(passage, place[1], later)
        if by is not None and later is not None:
            found[place[0]] = passage.words[by].stem
    return found


def _rival(passage: Reading, value: Value, place: tuple[int, int]) -> int | None:
    """The first word of the next figure that may be given for this one, or else of one before it; or None."""
    others = zip(passage.values, passage.places, strict=True)
    found = [there[0] for other, there in others if there != place and _are_rivals(value, other)]
    return next((first for first in found if first > place[1]), found[0] if found else None)


def _are_rivals(value: Value, other: Value) -> bool:
    """True for two figures of one sort, of which one may be given for the other: "34" and "43 years old"."""
    if family_of(value) == family_of(other):
        return counted_agree(value, other) is not False
    return {value.kind, other.kind} == _AGES


def _set_aside(passage: Reading, first: int) -> int | None:
    """The number of the "not" of "not 12" and "not in 1961", or None."""
    at, low = first - 1, passage.low
    while at > 0 and first - at <= 2 and low[at] in _LEADING and low[at - 1 : at + 1] not in _INSTEAD:
        at -= 1
    if at < 0:
        return None
    if low[at] == "not":
        return at
    return at - 1 if at and low[at - 1 : at + 1] in _INSTEAD else None


def _told_first(passage: Reading, value: Value, place: tuple[int, int], later: int) -> int | None:
    """The "first" of "first gave his age as 34; it is 43", where the later figure is told as the last word on it."""
    if not _is_last_word(passage, place[1], later):
        return None
    around = (*range(max(0, place[0] - _REACH), place[0]), *range(place[1] + 1, later))
    dated = family_of(value) == "date"
    for n in around:
        if passage.low[n] in _FIRST or (not dated and passage.low[n] in _EARLIER and _is_beside(passage, n)):
            return n if _is_told(passage, place[0]) else None
    return None


def _is_told(passage: Reading, figure: int) -> bool:
    """True for a figure behind a verb of telling, and not behind "who is" and the like."""
    for n in range(figure - 1, max(figure - 1 - _REACH, -1), -1):
        if passage.words[n].stem in _TOLD:
            return True
        if passage.low[n] in RELATIVE and passage.low[n] != "that":
            return False
    return False


def _is_last_word(passage: Reading, last: int, later: int) -> bool:
    """True where the words between two figures tell that the second one is right: "but later said", "; it is"."""
    low = passage.low
    if not _LAST.isdisjoint(low[last + 1 : later]):
        return True
    for n in range(max(last + 1, later - _NEAR), later - 1):
        if low[n] in _MEANT and low[n + 1] in _BEING and (passage.is_broken(n) or low[n - 1] == "but"):
            return True
    return False


def _is_beside(passage: Reading, number: int) -> bool:
    """True for the "first" of "at first", "first said" and "said first", and for an "earlier version"."""
    low = passage.low
    if number and low[number - 1] == "at":
        return True
    return any(0 <= n < len(low) and passage.words[n].stem in _TOLD for n in (number - 1, number + 1))


def _told_wrongly(passage: Reading, last: int, later: int) -> int | None:
    """The "wrong" of "reports that he was 34 were wrong; he is 43"."""
    low = passage.low
    for n in range(last + 1, min(last + 1 + _WRONG_REACH, later)):
        if low[n] in _WRONG and not _BEING.isdisjoint(low[max(last, n - 3) : n]):
            return n
    return None
