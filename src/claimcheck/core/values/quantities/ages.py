"""Bare numbers that are ages: "who is 34", "turned 40", "died at 78", "a man of 52", "children under five".

What a unit or the word "aged" says is the time grammar's. Here the sentence says it: the number stands alone, and
what stands before it is a person's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.quantities.nouns import FUNCTION, counted_behind
from claimcheck.core.values.quantities.people import are_people, is_person, named, person_ends
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES, SPLIT

if TYPE_CHECKING:
    from claimcheck.core.values.quantities.reading import Reading
    from claimcheck.core.values.tokens import Tokens

_OLDEST = 120
_GOES_ON = words("of per to out up down under over above below off into for more less most than times s by")
"""Function words that take a number on to something else: "12 of them", "three to one", "two under par"."""
_IS = words("is was am be being been")
_ADVERBS = words(
    "now then only just still already about around nearly almost roughly barely approximately probably over"
)
_TURNED = words("turned turns turning turn")
_LIVED = words(
    "died dies die dying dead death dropped retired retires retire retiring married marries marry wed widowed"
    " widow orphaned pregnant mother father parent debut school home stage knighted enlisted emigrated"
)
_TOLD_BEHIND = words("said says told was is has had who of from lives lived died also and a an the")
_FAR = 8
_STOPS = frozenset({".", ";", ":", "?", "!", SPLIT})
_SIDES = frozenset({"under", "over", "below", "above"})


def is_age(t: Tokens, piece: Reading) -> bool:
    """True when the bare number *piece* says how old somebody is."""
    i, at = piece.start, piece.next
    number = piece.numeral.number
    if piece.numeral.step or not 0 < number <= _OLDEST or t.lower[i] == "one":
        return False
    if not _alone(t, at):
        led = t.lower[at].isalpha() and (_beyond(t, i) or _listed(t, i) or _of_person(t, i))
        return led and counted_behind(t, at) is None  # "children under five go free"
    before = _past_adverbs(t, i)
    return (
        _said_of_person(t, before)
        or (before and t.lower[before - 1] in _TURNED and t.lower[at] != "(")
        or _lived_to(t, before)
        or _opening(t, before, at)
        or _beside(t, i, at)
        or _beyond(t, i)
        or _listed(t, i)
    )


def _alone(t: Tokens, at: int) -> bool:
    """True when nothing behind token *at* is counted, measured or compared."""
    word = t.lower[at]
    if word in DASHES:
        return not t.glued(at - 1)
    if word in ("/", ":", "%", "°", "'", "$"):
        return False
    return not word.isalnum() or (word in FUNCTION and word not in _GOES_ON)


def _past_adverbs(t: Tokens, i: int) -> int:
    for _ in range(3):
        if i and t.lower[i - 1] in _ADVERBS:
            i -= 1
    return i


def _said_of_person(t: Tokens, i: int) -> bool:
    """True behind "who is", "she was", "Ann Bell is", "he's"."""
    if i < 2:
        return False
    if t.lower[i - 1] in ("s", "m") and t.lower[i - 2] == "'":
        return t.lower[i - 3] in ("he", "she", "who", "i")
    return t.lower[i - 1] in _IS and person_ends(t, i - 2)


def _lived_to(t: Tokens, i: int) -> bool:
    """True behind "died at", "became a mother at", "left school at"."""
    if i < 2 or t.lower[i - 1] != "at":
        return False
    for j in range(i - 2, max(-1, i - 2 - _FAR), -1):
        if t.lower[j] in _STOPS:
            return False
        if t.lower[j] in _LIVED:
            return True
    return False


def _opening(t: Tokens, i: int, at: int) -> bool:
    """True in "At 34, she", at the beginning of a sentence."""
    if t.lower[i - 1] != "at" or t.lower[at] != "," or not i:
        return False
    return (i == 1 or t.lower[i - 2] in _STOPS) and t.lower[at + 1] in ("she", "he", "i")


def _beside(t: Tokens, i: int, at: int) -> bool:
    """True right behind a person: "her son, 14, was", "the singer, now 52, sang", "Ann Bell (52) said"."""
    if i < 2:
        return False
    hedged = t.lower[i - 1] in ("now", "then")
    mark = i - 1 - hedged
    if _of_person(t, mark + 1):
        return True
    if t.lower[mark] == "(" and t.lower[at] == ")":
        return hedged or bracketed_age(t, i)
    if t.lower[mark] not in (",", *DASHES):
        return False
    if t.lower[at] == "," or (hedged and t.lower[at] in DASHES):
        return is_person(t.lower[mark - 1]) or (hedged and named(t, mark - 1))
    return t.lower[at] in (".", ";", ")") and named(t, mark - 1) and t.lower[mark - 3] not in _PLACED


_PLACED = words("the in at to from near of for outside around via beat versus")


def _of_person(t: Tokens, i: int) -> bool:
    """True behind "a man of"."""
    if i < 3 or t.lower[i - 1] != "of" or t.lower[i - 3] not in ("a", "an", "the", "old", "young"):
        return False
    return is_person(t.lower[i - 2])


def bracketed_age(t: Tokens, i: int) -> bool:
    """True for the number alone in brackets behind somebody's name of whom the sentence goes on to tell."""
    if t.lower[i - 1] != "(" or t.lower[i + 1] != ")" or not 3 <= i < t.count:
        return False
    behind = t.lower[i + 2]
    if len(t.lower[i]) != 2 or not (behind == "," or behind in _TOLD_BEHIND):
        return False
    return is_person(t.lower[i - 2]) or (named(t, i - 2) and t.lower[i - 4] not in _PLACED)


def _beyond(t: Tokens, i: int) -> bool:
    """True behind "children under", "anyone over"."""
    return i > 1 and t.lower[i - 1] in _SIDES and are_people(t.lower[i - 2])


def _listed(t: Tokens, i: int) -> bool:
    """True for the later ones of "aged 3, 5 and eight"."""
    for j in range(i - 1, max(-1, i - 1 - _FAR), -1):
        word = t.lower[j]
        if word in ("aged", "ages"):
            return j < i - 1
        if word not in (",", "and", "or", "to") and not word.isdecimal() and word not in _SMALL_WORDS:
            return False
    return False


_SMALL_WORDS = words("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen")
