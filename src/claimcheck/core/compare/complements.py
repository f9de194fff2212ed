"""What a deed was done to, or for, or with: "charged with murder" does not bear out "charged with manslaughter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS
from claimcheck.core.compare.owners import same_deed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_NEAR = 5  # words behind a verb in which what it takes begins


def replaced(hearing: Hearing, side: Side) -> tuple[int, int] | None:
    """The claim's noun and the passage's other one, behind the same preposition of the same verb; or None.

    Names and values have rules of their own.
    """
    claim, passage = hearing.claim, side.passage
    for ours in claim.clauses[:1]:
        for theirs in passage.clauses:
            if not same_deed(side, ours, theirs):
                continue
            there = dict(_taken(passage, theirs))
            for lead, noun in _taken(claim, ours):
                other = there.get(lead)
                if other is None or not _is_missing(hearing, noun) or other in side.heard:
                    continue
                if not passage.words[other].text[0].isupper():
                    return noun, other
    return None


def _is_missing(hearing: Hearing, noun: int) -> bool:
    word = hearing.claim.words[noun]
    return word.text[0].islower() and all(side.credit(noun) == 0 for side in hearing.sides)


def _taken(reading: Reading, clause: Clause) -> Iterator[tuple[str, int]]:
    """The preposition behind a verb with the noun it leads; only the first one, which the verb itself asks for."""
    for number in range(clause.verb + 1, min(clause.end, clause.verb + _NEAR)):
        low = reading.words[number].text.lower()
        if low in PREPOSITIONS:
            noun = next((n for n in range(number + 1, clause.end) if not reading.words[n].function), None)
            if noun is not None and noun not in reading.in_value:
                yield low, noun
            return
