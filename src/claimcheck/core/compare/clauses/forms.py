"""Which words of a sentence are verbs by their form: most are ruled out by one look."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses.words import UNMARKED
from claimcheck.core.extract.verbs import (
    MAYBE_FINITE,
    PARTICIPLES,
    PREPOSITIONS,
    THIRD_PERSONS,
    is_finite,
    is_participle,
    is_reporting,
)
from claimcheck.core.match.irregular import PAST_FORMS
from claimcheck.core.text.pieces import Pieces

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

_LISTED = MAYBE_FINITE | PARTICIPLES | UNMARKED | frozenset(PAST_FORMS)


def _may_be_verb(word: str) -> bool:
    """True for a word in small letters that may be a finite verb or a participle."""
    return word[-2:] == "ed" or word[-3:] == "ing" or word in _LISTED


_MAY_BE_VERB = Pieces(_may_be_verb, most=16384)


def verbal(reading: Reading) -> tuple[int, ...]:
    """The numbers of the words that may be verbs."""
    low = reading.low
    return tuple(compress(range(len(low)), map(_MAY_BE_VERB.__getitem__, low)))


def finite(reading: Reading) -> list[bool]:
    """For each word, whether it can be the finite verb of its clause."""
    low = reading.low
    found = [False] * len(low)
    for number in reading.verbal:
        found[number] = is_finite(low, number) or (
            low[number] in THIRD_PERSONS and _is_behind_a_name(reading, number)
        )
    return found


def _is_behind_a_name(reading: Reading, number: int) -> bool:
    """True for the "rises" of "the Tarn rises in the hills": behind a name, before a preposition or a figure."""
    words, low = reading.words, reading.low
    if not number or number + 1 >= len(words) or not words[number].text[0].islower():
        return False
    name = words[number - 1].text
    if not name[0].isupper() or name.isupper() or words[number - 1].function or reading.is_broken(number):
        return False
    behind = low[number + 1]
    return (behind in PREPOSITIONS and behind != "to") or behind[0].isdigit()  # "plans to sell" tells no deed


def acts(reading: Reading) -> tuple[int, ...]:
    """The numbers of the verbs and participles that say what happened; those of saying are left out."""
    low, words, finite, inside = reading.low, reading.words, reading.finite, reading.in_value
    return tuple(
        n
        for n in reading.verbal
        if (finite[n] or (n and is_participle(low, n)))
        and not (words[n].function or n in inside or words[n].text[0].isupper() or is_reporting(low[n]))
    )
