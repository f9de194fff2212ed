"""What a deed was done to, or for, or with: "charged with murder" does not bear out "charged with manslaughter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS
from claimcheck.core.compare.owners import same_deed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_NEAR = 5  # words behind a verb in which what it takes begins


def replaced(side: Side) -> tuple[int, int] | None:
    """The claim's noun and the passage's other one, behind the same preposition of the same verb; or None.

    Values have rules of their own.
    """
    claim, passage = side.claim, side.passage
    for ours in claim.clauses[:1]:
        for theirs in passage.clauses:
            if not same_deed(side, ours, theirs):
                continue
            there = dict(_taken(passage, theirs))
            for lead, noun in _taken(claim, ours):
                other = there.get(lead)
                if other is not None and noun not in side.matched and other not in side.heard:
                    return noun, other
    return None


def _taken(reading: Reading, clause: Clause) -> Iterator[tuple[str, int]]:
    """The preposition behind a verb with the noun it leads; only the first one, which the verb itself asks for."""
    for number in range(clause.verb + 1, min(clause.end, clause.verb + _NEAR)):
        low = reading.words[number].text.lower()
        if low in PREPOSITIONS:
            noun = next((n for n in range(number + 1, clause.end) if not reading.words[n].function), None)
            if noun is not None and noun not in reading.in_value:
                yield low, noun
            return
