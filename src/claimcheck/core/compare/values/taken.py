"""Values of a source that one value of the claim has for its own: to another of the claim's they are no rivals.

In "a 32-metre pass to the 2-metre line" the 32 of the source belongs to the 32. What denies the 2, where it stands
nowhere, is the next one that is plainly a figure of the same: "the 1-metre line".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values import events
from claimcheck.core.compare.values.dates import CALENDAR
from claimcheck.core.compare.values.numbers import counted_agree
from claimcheck.core.compare.values.relation import Relation

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.values.options import Option
    from claimcheck.core.model.value import Value

Place = tuple[int, int]  # where a value of the source starts, and in which unit


def place_of(option: Option) -> Place:
    """Where the source's value stands."""
    return option.source.start, id(option.side)


def taken(claim: Reading, best: dict[int, dict[Relation, Option]]) -> dict[int, set[Place]]:
    """For each of the claim's values, by number, whose unequal one is another's: the places of all that are others'.

    *best* has each value's options.
    """
    owners = {_own(claim.values[n], options): n for n, options in best.items()}
    found = {}
    for n, options in best.items():
        others = {place for place, owner in owners.items() if place and owner != n}
        apart = options.get(Relation.DISJOINT)
        if apart and place_of(apart) in others:
            found[n] = others
    return found


def _own(value: Value, best: dict[Relation, Option]) -> Place | None:
    """The place of the equal value that no other is nearer kin to, or None."""
    same = best.get(Relation.SAME)
    if same is None or _is_coarse(value, same.source):
        return None
    return None if any(option.kinship > same.kinship for option in best.values()) else place_of(same)


def _is_coarse(value: Value, source: Value) -> bool:
    """True for a season or year beside a day of it: another date of the claim may be the day's own."""
    return value.kind in CALENDAR and events.days_long(value) > events.days_long(source)


def is_of_the_same(side: Side, value: Value, source: Value) -> bool:
    """True where both count the same, or one word follows both: "the 2-metre line" and "the 1-metre line"."""
    return bool(counted_agree(value, source)) or are_followed_alike(side, value, source)


def are_followed_alike(side: Side, value: Value, source: Value) -> bool:
    """True where one word of matter follows both."""
    claim, passage = side.claim, side.passage
    ours = claim.range_of(value.start, value.end)[1] + 1
    theirs = passage.range_of(source.start, source.end)[1] + 1
    if ours >= len(claim.words) or theirs >= len(passage.words) or claim.words[ours].function:
        return False
    return claim.words[ours].stem == passage.words[theirs].stem
