"""Each number and date of a claim held against those of the passages: the kin slot decides, not the nearest digits."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.reading import family_of
from claimcheck.core.compare.values import (
    companions,
    day_of_main,
    derived,
    events,
    left_out,
    other_of_kind,
    pairs,
    said_otherwise,
    scores,
    things,
    wholes,
)
from claimcheck.core.compare.values.amounts import is_margin
from claimcheck.core.compare.values.better_told import is_better_told
from claimcheck.core.compare.values.bounds import is_bound, nearness
from claimcheck.core.compare.values.dates import CALENDAR, goes_on
from claimcheck.core.compare.values.descriptors import is_descriptor
from claimcheck.core.compare.values.durations import LENGTHS
from claimcheck.core.compare.values.numbers import QUANTITIES, counted_agree
from claimcheck.core.compare.values.options import KIN, KIN_OF_ONLY, MUCH, Option, is_specific, options_of
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.compare.values.taken import is_of_the_same, place_of, taken
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.values.taken import Place
    from claimcheck.core.model.value import Value

_KIN_TO_CONFLICT = 0.34  # and at which an unequal one is
_LEAD_OF_BOUND = -0.06  # a bound must be nearer kin than any value it excludes
_TRIED, _SURE = 2, 0.6  # passages tried before an equal value of such kinship ends the search
_CERTAIN = 0.85  # and of such kinship at once
_LEAD_IN_SENTENCE = 0.2
_LEAD_OF_SPECIFIC = 0.3
_GREAT_VAGUE = 20
_KIN_OF_ORDINAL = 0.6  # "for the first time" and "the second time" are everywhere
_KIN_OF_SPECIFIC = 0.12  # the same for a value that hardly stands there by chance
_LEAD = 0.12  # by how much one slot must be nearer kin than another to be preferred
_ALIKE = things.Things.ALIKE


class Standing(StrEnum):
    """How a value of the claim stands in the source."""

    BORNE_OUT = "borne out"
    LESS_PRECISE = "less precise"
    DIFFERS = "differs"
    ELSEWHERE = "elsewhere"  # the value is there, of something else
    ABSENT = "absent"


class Figure(NamedTuple):
    """What became of one value of the claim, and the value of the source that decided it."""

    value: Value
    standing: Standing
    kinship: float = 0.0
    source: Value | None = None
    side: Side | None = None


def figures(
    claim: Reading,
    sides: Sequence[Side],
    named: frozenset[int] = frozenset(),
    aside: frozenset[int] = frozenset(),
) -> list[Figure]:
    """What became of each value of the claim, by position.

    Vague values ("several") are left out, and those that are part of a name, whose words are in *named*.
    Words in *aside* are those of a subject that the source need not name.
    """
    numbers = [
        n for n, value in enumerate(claim.values) if is_checkable(value) and claim.places[n][0] not in named
    ]
    best = {n: _best_options(claim, n, sides, aside) for n in numbers}
    _keep_bounds_apart(claim, best)
    for n, others in taken(claim, best).items():
        del best[n][Relation.DISJOINT]
        if Relation.SAME not in best[n]:
            apart = _best_options(claim, n, sides, aside, others).get(Relation.DISJOINT)
            if apart and is_of_the_same(apart.side, claim.values[n], apart.source):
                best[n][Relation.DISJOINT] = apart
    return [_derived(_settle(claim.values[n], options), sides) for n, options in best.items()]


def _keep_bounds_apart(claim: Reading, best: dict[int, dict[Relation, Option]]) -> None:
    """A figure that is another of the claim's own bears out no bound of it: "from at least 5 to 7.5"."""
    same = {n: options[Relation.SAME] for n, options in best.items() if Relation.SAME in options}
    if len(same) == 1:
        return
    printed = {place_of(o) for n, o in same.items() if o.source.number == claim.values[n].number is not None}
    for n, option in same.items():
        unlike = option.source.number != claim.values[n].number
        if unlike and is_bound(claim.values[n]) and place_of(option) in printed:
            del best[n][Relation.SAME]


def is_checkable(value: Value) -> bool:
    """True for a value with a number or day to hold against another."""
    if value.vague:  # "thousands" excludes 400; "several" excludes nothing
        return value.kind is ValueKind.COUNT and value.low is not None and value.low >= _GREAT_VAGUE
    return (
        value.kind in QUANTITIES
        or value.kind in LENGTHS
        or value.kind in CALENDAR
        or value.kind is ValueKind.RECURRENCE
    )


def _best_options(
    claim: Reading,
    number: int,
    sides: Sequence[Side],
    aside: frozenset[int],
    others: Container[Place] = (),
) -> dict[Relation, Option]:
    """For each relation the option nearest kin; an unequal value at a place that is one of the *others* is none."""
    best: dict[Relation, Option] = {}
    for tried, side in enumerate(sides):
        same = best.get(Relation.SAME)
        if same and same.kinship >= (_SURE if tried >= _TRIED else _CERTAIN):
            break  # nothing further down is nearer kin
        for option in options_of(claim, number, side, aside, best):
            if option.relation is Relation.DISJOINT and place_of(option) in others:
                continue
            if option.beats(best.get(option.relation)):
                best[option.relation] = option
    return best


def _settle(value: Value, best: dict[Relation, Option]) -> Figure:
    same, wider, apart = (best.get(r) for r in (Relation.SAME, Relation.WIDER, Relation.DISJOINT))
    if apart and _is_worked_out(value, same, apart):
        apart = None
    if same and apart and _denies_nothing(value, same, apart):
        apart = None
    if apart and pairs.are_of_other_times(apart.side, value, apart.source):
        apart = None
    if wider and apart and _is_sharper(value, apart, wider):
        wider = None
    rival = apart.kinship if apart else 0.0
    own = same.kinship if same else 0.0
    lead = _lead(value, same, apart)
    if same and own >= (_KIN_OF_SPECIFIC if is_specific(value) else KIN) and own >= rival - lead:
        return _made(value, _agreeing(value, same), same)
    if wider and wider.kinship >= KIN and wider.kinship >= rival:
        return _made(value, Standing.LESS_PRECISE, wider)
    if (
        apart
        and rival >= _needed(value, apart)
        and rival > own + _margin(value, same, apart, lead)
        and apart.excludes
    ):
        return _made(value, Standing.DIFFERS, apart)
    if apart and not (same or wider) and value.kind in CALENDAR:
        sole = events.is_sole(apart.side, value, apart.source, rival)
        return _made(value, Standing.DIFFERS, apart) if sole else Figure(value, Standing.ABSENT, rival)
    if same:
        return _made(value, Standing.ELSEWHERE, same)
    return Figure(value, Standing.ABSENT, rival)


def _is_sharper(value: Value, apart: Option, wider: Option) -> bool:
    """True for another day as sharp as the claim's, beside a year that only names something, or an open stretch.

    "In the 2019-20 season it opened on 3 May" denies 4 May, though the season would hold it.
    """
    if value.kind not in CALENDAR or not apart.excludes or apart.side is not wider.side:
        return False
    passage, source = wider.side.passage, wider.source
    if not (is_descriptor(passage, source) or goes_on(source, passage.text)):
        return False
    if companions.is_of_claim(apart.side, apart.source) or not companions.has_names(apart.side):
        return False
    return len(apart.source.timex or "") >= len(value.timex or "")


def _denies_nothing(value: Value, same: Option, apart: Option) -> bool:
    """True for an unequal value of a neighbouring sentence, not in the claim's own words, that is less about it."""
    framed = apart.frame >= events.WELL_FRAMED
    told = not (framed or is_bound(value)) and is_better_told(same.side, apart.side)
    return told or wholes.is_whole(apart.side, value, apart.source)


def _is_worked_out(value: Value, same: Option | None, apart: Option) -> bool:
    """True where the claim's value is what two of the sentence's lie apart: it denies nothing, and says it unsaid."""
    return same is None and derived.is_difference(value, apart.side)


def _agreeing(value: Value, same: Option) -> Standing:
    """How a value stands that an equal one in its slot speaks for: of what it counts, of a wider sort, of another."""
    counted = _ALIKE if same.headed else things.things(same.side, value, same.source)
    if counted is things.Things.WIDER:
        return Standing.LESS_PRECISE
    another = counted is not _ALIKE or _is_of_another(value, same)
    return Standing.ELSEWHERE if another else Standing.BORNE_OUT


def _is_of_another(value: Value, same: Option) -> bool:
    """True for an equal value that is plainly said of something else: another deed's day, another whole's share."""
    if same.headed:
        return False
    if is_margin(same.side, value, same.source):
        return True
    if value.kind in CALENDAR:
        of_main = day_of_main.is_of_main(same.side, value, same.source)
        return of_main or not events.bears_out(same.side, value, same.source)
    if is_bound(value) and same.source.number != value.number and counted_agree(value, same.source) is False:
        return not _counts_what_is_told(same)  # nearly any figure fits a bound: here of other things
    other = wholes.other_whole(same.side, value, same.source)
    return other or other_of_kind.is_of_another(same.side, value, same.source)


def _counts_what_is_told(option: Option) -> bool:
    """True where the claim has the word for what the source counts: "3,448 tests" of people who "were tested"."""
    nouns = (option.source.counted or "").lower().split()
    return any(
        option.side.passage.words[place].text.lower() in nouns
        for places, _ in option.side.matched.values()
        for place in places
    )


def _derived(figure: Figure, sides: Sequence[Side]) -> Figure:
    """The figure, or what became of it by a value that follows from those the source prints."""
    if figure.standing in (Standing.BORNE_OUT, Standing.LESS_PRECISE):
        return figure
    if pair := scores.stating(sides[0].claim, figure.value, sides):
        return Figure(figure.value, Standing.BORNE_OUT, KIN, *pair)
    for side in sides:
        own = derived.between_dates(figure.value, side) or said_otherwise.elsewhere(figure.value, side)
        if own := own or left_out.remaining(figure.value, side.passage):
            return Figure(figure.value, Standing.BORNE_OUT, KIN, own, side)
        if own := derived.in_parts(figure.value, side.passage):
            return Figure(figure.value, Standing.LESS_PRECISE, KIN, own, side)
    return figure


def _lead(value: Value, same: Option | None, apart: Option | None) -> float:
    """By how much an unequal value may be nearer kin before an equal one is no longer the claim's own."""
    if is_bound(value) and not (same and same.source.amount == value.amount is not None):
        # A bound lets nearly anything pass: there the slot must be the nearest of all that count the same thing.
        return _LEAD_OF_BOUND if not (same and apart) or _counts_alike(value, same, apart) else _LEAD
    if same and is_specific(value) and counted_agree(value, same.source):
        return _LEAD_OF_SPECIFIC  # "3,500 outlets" are the claim's 3,500 stores, whatever is said of three others
    if same and apart and same.side is apart.side and is_specific(value):
        return (
            _LEAD_IN_SENTENCE  # a day or a great number that stands in the very sentence is hardly another's
        )
    return _LEAD


def _margin(value: Value, same: Option | None, apart: Option, lead: float) -> float:
    """By how much an unequal value must be nearer kin than an equal one to be the claim's own."""
    meant = same is not None and nearness(value, apart.source) > nearness(value, same.source)
    return 0.0 if meant else abs(lead)


def _counts_alike(value: Value, same: Option, apart: Option) -> bool:
    """False where the equal value counts what the claim counts and the unequal one does not say so."""
    return not (counted_agree(value, same.source) is True and counted_agree(value, apart.source) is not True)


def _needed(value: Value, option: Option) -> float:
    """The kinship at which an unequal value is the claim's own: less where its sentence has no other of its sort."""
    if value.kind is ValueKind.ORDINAL:
        return _KIN_OF_ORDINAL
    family = family_of(value)
    if companions.vouch(option.side, value):
        return KIN_OF_ONLY
    alone = sum(family_of(other) == family for other in option.side.passage.values) == 1
    return KIN_OF_ONLY if alone and option.side.coverage >= MUCH else _KIN_TO_CONFLICT


def _made(value: Value, standing: Standing, option: Option) -> Figure:
    return Figure(value, standing, option.kinship, option.source, option.side)
