"""Which deed a date tells the day of: "started in 1990, and founded the firm in 1992" has two."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_OF_ANOTHER = (
    0.6  # what is left of a kinship with a date of another deed, where the claim's own deed is told there
)


def fit(side: Side, ours: tuple[int, int], theirs: tuple[int, int]) -> float:
    """What is left of the kinship of a date of the claim and one of the passage, 0..1, by the deeds they are of."""
    deed = dated(side.claim, ours[0])
    if deed is None or deed not in side.matched:
        return 1.0
    places = side.matched[deed][0]
    if not set(places).intersection(side.passage.acts):
        return 1.0
    own = dated(side.passage, theirs[0])
    if own is None or own in places or _opens(side.passage, theirs[0], places):
        return 1.0
    return _OF_ANOTHER


def _opens(passage: Reading, date: int, places: tuple[int, ...]) -> bool:
    """True for a date that stands before all the verbs of one subject: "In 2008 a wave hit Lund and killed 85"."""
    return any(clause.verb in places and date in clause.subject for clause in passage.clauses)


def dated(passage: Reading, place: int) -> int | None:
    """The number of the verb whose day stands at word *place*, or None.

    It is the last verb before; where a clause has begun since ("..., and in 1992 left"), the next one of that clause.
    """
    verbs, depths = passage.acts, passage.depths
    before = max([n for n in verbs if n < place], default=None)
    after = min([n for n in verbs if n > place], default=None)
    if before is not None and depths[before] == depths[place]:
        return before
    if after is not None and depths[after] == depths[place]:
        return after
    return before
