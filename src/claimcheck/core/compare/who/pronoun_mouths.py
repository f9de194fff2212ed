"""Whom "he said" means behind a quotation: whoever was last named as doing anything before it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.compare.reading import Reading
from claimcheck.core.compare.who.names import names_of
from claimcheck.core.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOOKED_BACK = 5  # sentences
_FULL = 2  # words of a name that is given in full
_REACH = 1_500  # letters they may take


def somebody_else(person: tuple[str, ...], source_text: str, at: int) -> str | None:
    """The name that a pronoun at *at* leans on, where that is plainly not *person*; None where it may be."""
    for reading in _before(source_text, at):
        if any(word.text.lower() in person for word in reading.words):
            return _namesake(reading, person) or _beside(reading, person)
        if name := _doer(reading):
            return name
    return None


def _namesake(reading: Reading, person: tuple[str, ...]) -> str | None:
    """The one of that surname whom alone a sentence names by another given name, or None."""
    low = {word.text.lower() for word in reading.words}
    if len(person) < _FULL or person[0] in low:
        return None
    for name in names_of(reading):
        if name.last > name.first and reading.words[name.last].text.lower() == person[-1]:
            return reading.text[reading.words[name.first].start : reading.words[name.last].end]
    return None


def _beside(reading: Reading, person: tuple[str, ...]) -> str | None:
    """The other one of "Holm and Moser", of whom a pronoun for one leaves open which; or None."""
    for before, name in pairwise(names_of(reading)):
        between = reading.words[before.last + 1 : name.first]
        if [word.text.lower() for word in between] != ["and"]:
            continue
        for mine, other in ((before, name), (name, before)):
            if reading.words[mine.last].text.lower() in person:
                return reading.text[reading.words[other.first].start : reading.words[other.last].end]
    return None


def _before(text: str, at: int) -> Iterator[Reading]:
    """What stands before a place, sentence by sentence, the nearest first."""
    start = max(0, at - _REACH)
    for span in list(reversed(sentences(text[start:at])))[:_LOOKED_BACK]:
        if start + span.start > start or not start:
            yield Reading(text, start + span.start, start + span.end, None)


def _doer(reading: Reading) -> str | None:
    """The name that is the subject of a verb of the sentence, as printed, or None."""
    for name in names_of(reading):
        for clause in reading.clauses:
            if name.first in clause.subject and clause.is_finite(reading):
                return reading.text[reading.words[name.first].start : reading.words[name.last].end]
    return None
