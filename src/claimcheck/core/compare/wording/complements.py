"""What a deed was done to, or for, or with: "charged with murder" does not bear out "charged with manslaughter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS
from claimcheck.core.compare.who.owners import told
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_ATTACHING = frozenset(("of", "in", "at", "from", "for", "by"))
_ARTICLES = frozenset(("a", "an", "the", "its", "his", "her", "their"))
_MANNERS = words("hard well fast late early again too there here abroad home alone together today once twice")
_NO_NOUN = ("ly", "ed", "ing")  # adverbs, and what goes on behind another verb
_KIN = 3  # letters that two words have in common of which one may be made from the other
_NEAR = 5  # words behind a verb in which what it takes begins


def replaced(side: Side) -> tuple[int, int] | None:
    """The claim's noun and the passage's other one, behind the same verb, or the same preposition of it; or None.

    Values have rules of their own.
    """
    claim, passage = side.claim, side.passage
    for ours in claim.clauses[:1]:
        for takes in (_taken, _object):
            taken = takes(claim, ours)
            if taken is None:
                continue
            for theirs in told(side, ours):
                there = takes(passage, theirs)
                if there is None or there[0] != taken[0] or there[1] in side.heard:
                    continue
                if claim.low[taken[1]][:_KIN] == passage.low[there[1]][:_KIN]:
                    continue  # jurors are a jury
                if taken[1] not in side.matched or _hangs_on(side, taken[1], there[1]):
                    return taken[1], there[1]
    return None


def _hangs_on(side: Side, ours: int, noun: int) -> bool:
    """True where the passage has the claim's noun only behind a preposition of its own: "the brother of the mayor"."""
    passage = side.passage
    if noun + 1 >= len(passage.words) or passage.low[noun + 1] not in _ATTACHING:
        return False
    places = side.matched[ours][0]
    return all(noun + 1 < place <= noun + _NEAR and not passage.is_broken(place) for place in places)


def attached(side: Side) -> tuple[int, int] | None:
    """The claim's name and the passage's other one, behind one preposition of one noun, or None."""
    claim, passage = side.claim, side.passage
    if _ATTACHING.isdisjoint(passage.low):
        return None
    for number, (places, _) in side.matched.items():
        ours = _attached(claim, number)
        if ours is None:
            continue
        theirs = [_attached(passage, place) for place in places]
        if ours[1] in side.matched and not _names_by_it(claim, number):
            continue
        if not side.where(ours[1]).isdisjoint(_right_behind(places)):
            continue
        if any(t and passage.low[t[1]][:_KIN] == claim.low[ours[1]][:_KIN] for t in theirs):
            continue  # Noël is Noel
        if theirs and all(t is not None and t[0] == ours[0] and t[1] not in side.heard for t in theirs):
            return ours[1], theirs[0][1] if theirs[0] else 0
    return None


def _names_by_it(claim: Reading, number: int) -> bool:
    """True for the "born" of "born in Oslo" and the "University" of "the University of Oslo": each has but one."""
    named = claim.words[number].text[0].isupper() and claim.low[number + 1 : number + 2] == ("of",)
    return named or any(clause.verb == number for clause in claim.clauses)


def _right_behind(places: Iterable[int]) -> frozenset[int]:
    """The words right behind those at *places*."""
    return frozenset(n for place in places for n in range(place + 1, place + 1 + _NEAR))


def _attached(reading: Reading, number: int) -> tuple[str, int] | None:
    """The preposition right behind a word, with the name it leads; or None."""
    words = reading.words
    if number + 2 >= len(words):
        return None
    low = reading.low[number + 1]
    if low not in _ATTACHING or reading.broken[number + 1]:
        return None
    after = number + 2 if not words[number + 2].function else number + 3
    if after >= len(words) or after in reading.in_value:
        return None
    return (low, after) if words[after].text[0].isupper() else None


def _taken(reading: Reading, clause: Clause) -> tuple[str, int] | None:
    """The preposition behind a verb with the noun it leads; only the first one, which the verb itself asks for."""
    for number in range(clause.verb + 1, min(clause.end, clause.verb + _NEAR)):
        low = reading.low[number]
        if low in PREPOSITIONS:
            noun = next((n for n in range(number + 1, clause.end) if not reading.words[n].function), None)
            return None if noun is None or noun in reading.in_value else (low, noun)
    return None


def _object(reading: Reading, clause: Clause) -> tuple[str, int] | None:
    """The noun right behind a verb, its article passed over, with nothing before it; or None."""
    number = clause.verb + 1
    while number < clause.end and reading.low[number] in _ARTICLES:
        number += 1
    if number >= clause.end or number in reading.in_value:
        return None
    word = reading.words[number]
    if (
        word.function
        or word.text[0].isupper()
        or reading.low[number].endswith(_NO_NOUN)
        or reading.low[number] in _MANNERS
    ):
        return None
    last = number
    while reading.words[clause.verb].stem != "be" and last + 1 < clause.end and _goes_on(reading, last + 1):
        last += 1
    ends = last + 1 >= clause.end or reading.words[last + 1].function or reading.is_broken(last + 1)
    return ("", last) if ends else None


def _goes_on(reading: Reading, number: int) -> bool:
    """True for the "bill" of "tax bill"."""
    word, low = reading.words[number], reading.low[number]
    plain = word.text[0].islower() and not word.function and number not in reading.in_value
    return plain and not reading.is_broken(number) and not low.endswith(_NO_NOUN) and low not in _MANNERS
