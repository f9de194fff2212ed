"""Figures told one after the other under one verb: "spent £400,000 on boats, £210,000 on cars and the rest on rent".

Each has the words of its own item, and what is said in one of them is not said of the figures of the others.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.values.numbers import QUANTITIES
from claimcheck.core.language.common_words import is_common
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_OF_ANOTHER = 0.1  # what is left of a kinship with another item's figure
_JOINING = words("and or while but")
# Words that set the figure behind them against the one before them.
_SETTING_AGAINST = words("against compared versus ahead behind")
_LINKS = words("on for in to at from among of with under over by per between")
_MOST = 9  # words of an item before its figure
_BESIDE = 5  # words from a claim's figure to those that go with it
_FEWEST = 2  # figures of a list


def fit(side: Side, place: tuple[int, int], there: tuple[int, int]) -> float:
    """What is left of a kinship of figures, 0..1: little where the claim's words are another item's."""
    held = items(side.passage)
    if not held:
        return 1.0
    own = next((item for item in held if item.start <= there[0] < item.stop), None)
    if own is None:
        return 1.0
    near = _own_words(side.claim, place)
    told = [_told_in(side, item, near) for item in held]
    mine = told[held.index(own)]
    others = set().union(*(one for item, one in zip(held, told, strict=True) if item is not own))
    others |= _told_in(side, range(held[-1].stop, _rest(side.passage, held[-1].stop)), near)
    names = _names(side, mine | others)
    return _OF_ANOTHER if others & (names or others) and not mine & (names or mine) else 1.0


def _names(side: Side, numbers: set[int]) -> set[int]:
    """Those of the claim's words that are capitalised on both sides: where an item names somebody, that decides."""
    theirs = {n: side.matched[n][0][0] for n in numbers if _is_capital(side.claim, n)}
    return {n for n, place in theirs.items() if _is_capital(side.passage, place)}


def _told_in(side: Side, item: range, near: set[int]) -> set[int]:
    """The claim's words that stand in an item and nowhere else."""
    found = set()
    for number in near & side.matched.keys():
        places = side.matched[number][0]
        if places and item.start <= min(places) and max(places) < item.stop:
            found.add(number)
    return found


def _own_words(claim: Reading, place: tuple[int, int]) -> set[int]:
    """The claim's words that go with this figure: those right around it, and the names that are nearest to it."""
    pairs = zip(claim.values, claim.places, strict=True)
    others = [at for value, at in pairs if value.kind in QUANTITIES and not value.vague and at != place]
    near = {n for n in claim.content if claim.words[n].text[0].isupper() or _is_beside(claim, n, place)}
    for other in others:
        near = {n for n in near if claim.distance(n, place) < claim.distance(n, other)}
    return near


def _is_beside(claim: Reading, number: int, place: tuple[int, int]) -> bool:
    return claim.depths[number] == claim.depths[place[0]] and claim.distance(number, place) <= _BESIDE


@kept
def items(reading: Reading) -> list[range]:
    """The items of a list of figures of one kind: each one's own words, the figure among them; [] without a list."""
    pairs = zip(reading.values, reading.places, strict=True)
    held = [(v, at) for v, at in pairs if v.kind in QUANTITIES and not v.vague]
    if len(held) < _FEWEST:
        return []
    found: list[range] = []
    for (value, place), (following, after) in pairwise(held):
        start = _start(reading, place[1], after[0]) if value.kind is following.kind else 0
        if not start or value.unit != following.unit:
            if len(found) >= _FEWEST:
                break
            found = []
            continue
        if not found:
            found = [range(_own(reading, place, start), start)]
        found[-1] = range(found[-1].start, start)
        found.append(range(start, _stop(reading, after[1] + 1)))
    return found if len(found) >= _FEWEST else []


def _start(reading: Reading, before: int, figure: int) -> int:
    """Where the item of the next figure begins: behind a mark or a joining word, with no verb in between; 0 if none."""
    if figure - before < _FEWEST or figure - before > 2 * _MOST:
        return 0
    low = reading.low
    if any(low[n] not in _SETTING_AGAINST for n in reading.acts if before < n < figure):
        return 0
    linked = low[before + 1] in _LINKS or before + 1 in reading.counted
    for number in range(figure, before, -1):
        joins = low[number] in _JOINING
        opens = joins or _is_comma(reading, number)
        if _sets_against(reading, number) or (opens and (linked or _is_name(reading, number + joins))):
            return number
    return 0


def _sets_against(reading: Reading, number: int) -> bool:
    """True for "against" and "ahead of", which set the next figure against the one before."""
    low = reading.low[number]
    if low not in _SETTING_AGAINST or number + 1 >= len(reading.low):
        return False
    return low != "ahead" or reading.low[number + 1] == "of"


def _is_name(reading: Reading, number: int) -> bool:
    """True for a capitalised word that opens an item: the "Norda" of "and Norda 15 percent", "the Greens nine"."""
    if number < len(reading.words) and reading.words[number].text == "the":
        number += 1
    return number < len(reading.words) and reading.words[number].text[0].isupper()


def _is_capital(reading: Reading, number: int) -> bool:
    """True for a capital that is no mere beginning of a sentence."""
    word = reading.words[number].text
    return word[0].isupper() and (number > 0 or not is_common(word.lower()))


def _is_comma(reading: Reading, number: int) -> bool:
    gap = reading.text[reading.words[number - 1].end : reading.words[number].start]
    return "," in gap or ";" in gap


def _own(reading: Reading, place: tuple[int, int], stop: int) -> int:
    """Where the first figure's own words begin: with the last name before it, where another one's name follows."""
    joins = reading.words[stop].text.lower() in _JOINING
    if not (_sets_against(reading, stop) or _is_name(reading, stop + joins)):
        return place[0]
    start = place[0]
    while start and not reading.words[start].text[0].isupper():
        if reading.is_broken(start):
            return place[0]
        start -= 1
    while start and _is_capital(reading, start - 1) and not reading.is_broken(start):
        start -= 1
    return start if _is_capital(reading, start) else place[0]


def _stop(reading: Reading, number: int) -> int:
    """The end of the last item: the next mark or joining word behind its figure."""
    while number < len(reading.words) and not reading.is_broken(number):
        if reading.words[number].text.lower() in ("while", "but"):
            break
        number += 1
    return number


def _rest(reading: Reading, start: int) -> int:
    """The end of "and the rest on rent", which ends a list; *start* itself where nothing of the sort follows."""
    behind = [word.text.lower() for word in reading.words[start : start + 3]]
    return (
        _stop(reading, start + 1) if behind[:2] == ["the", "rest"] or behind[1:] == ["the", "rest"] else start
    )
