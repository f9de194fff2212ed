"""Another value of the claim in the sentence: with the claim's verb it tells that this sentence is the one meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing_value
from claimcheck.core.compare.values.dates import CALENDAR, relate_dates
from claimcheck.core.compare.values.durations import LENGTHS, relate_durations
from claimcheck.core.compare.values.numbers import QUANTITIES, relate_numbers
from claimcheck.core.compare.values.relation import Relation

if TYPE_CHECKING:
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_TWO = 2


def vouch(side: Side, value: Value) -> bool:
    """True where the unit has the verb that the claim's *value* stands behind, and another value of the claim.

    Not for dates: a sentence has the day of every deed it tells.
    """
    if value.kind in CALENDAR or len(side.claim.values) < _TWO:
        return False
    clause = governing_value(side.claim, value)
    if clause is None or clause.verb not in side.matched:
        return False
    return any(
        other is not value and not other.vague and _agree(side, other, source)
        for other in side.claim.values
        for source in side.passage.values
    )


def is_of_claim(side: Side, source: Value) -> bool:
    """True for a value of the unit that one of the claim's own agrees with."""
    return any(_agree(side, ours, source) for ours in side.claim.values)


def has_names(side: Side) -> bool:
    """True where every capitalised word of the claim stands in the unit or next to it."""
    words = side.claim.words
    return all(n in side.credits for n in side.claim.content if words[n].text[0].isupper())


def _agree(side: Side, ours: Value, theirs: Value) -> bool:
    if ours.kind in CALENDAR and theirs.kind in CALENDAR:
        related = relate_dates(ours, side.claim.text, theirs, side.passage.text)
    elif ours.kind in QUANTITIES and theirs.kind is ours.kind:
        related = relate_numbers(ours, theirs)
    elif ours.kind in LENGTHS and theirs.kind is ours.kind:
        related = relate_durations(ours, theirs)
    else:
        return False
    return related is Relation.SAME
