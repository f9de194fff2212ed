"""Each number and date of a claim held against those of the passages: the kin slot decides, not the nearest digits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from claimcheck.core.compare.dates import CALENDAR, relate_dates
from claimcheck.core.compare.durations import LENGTHS, relate_durations
from claimcheck.core.compare.numbers import QUANTITIES, counted_agree, relate_numbers
from claimcheck.core.compare.reading import family_of
from claimcheck.core.compare.relation import Relation
from claimcheck.core.model.value import Comparator, ValueKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_KIN = 0.25  # the least kinship at which an equal value is the claim's own
_KIN_TO_CONFLICT = 0.38  # and at which an unequal one is
_KIN_OF_ONLY, _MUCH = (
    0.25,
    0.55,
)  # and where it is the only one in a sentence with so much of the claim's matter
_KIN_OF_ORDINAL = 0.6  # "for the first time" and "the second time" are everywhere
_KIN_OF_SPECIFIC = 0.12  # the same for a value that hardly stands there by chance
_LEAD = 0.12  # by how much one slot must be nearer kin than another to be preferred
_BOUNDS = frozenset({Comparator.OVER, Comparator.AT_LEAST, Comparator.UNDER, Comparator.AT_MOST})
_THING_UNSAID = 0.15  # what a source that does not say what it counts gives
_SAME_THING = 0.4  # what the same counted noun gives of the kinship still missing
_OTHER_THING = 0.45  # what another counted noun leaves of it


class Standing(StrEnum):
    """How a value of the claim stands in the source."""

    BORNE_OUT = "borne out"
    LESS_PRECISE = "less precise"
    DIFFERS = "differs"
    ELSEWHERE = "elsewhere"  # the value is there, of something else
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Figure:
    """What became of one value of the claim, and the value of the source that decided it."""

    value: Value
    standing: Standing
    kinship: float = 0.0
    source: Value | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class _Option:
    kinship: float
    relation: Relation
    source: Value
    side: Side


def figures(claim: Reading, sides: Sequence[Side], named: frozenset[int] = frozenset()) -> list[Figure]:
    """What became of each value of the claim, by position.

    Vague values ("several") are left out, and those that are part of a name, whose words are in *named*.
    """
    numbers = [
        n for n, value in enumerate(claim.values) if is_checkable(value) and claim.places[n][0] not in named
    ]
    best = {n: _best_options(claim, n, sides) for n in numbers}
    # A value that another of the claim's values is borne out by, better than by anything else, is no rival.
    owners = {_holder(options): n for n, options in best.items()}
    return [
        _settle(claim.values[n], best[n], {place for place, owner in owners.items() if place and owner != n})
        for n in numbers
    ]


def _holder(best: dict[Relation, _Option]) -> tuple[int, int] | None:
    """The place of the equal value that no other is nearer kin to, or None."""
    same = best.get(Relation.SAME)
    if same is None or any(option.kinship > same.kinship for option in best.values()):
        return None
    return same.source.start, id(same.side)


def is_checkable(value: Value) -> bool:
    """True for a value with a number or day to hold against another."""
    return not value.vague and (value.kind in QUANTITIES or value.kind in LENGTHS or value.kind in CALENDAR)


def relate(claim: Value, claim_text: str, source: Value, source_text: str) -> Relation:
    """The relation of two values of any kind; OTHER when they cannot be held against each other."""
    if claim.kind in CALENDAR and source.kind in CALENDAR:
        return relate_dates(claim, claim_text, source, source_text)
    if claim.kind in QUANTITIES and source.kind in QUANTITIES:
        return relate_numbers(claim, source)
    if claim.kind in LENGTHS and source.kind is claim.kind:
        return relate_durations(claim, source)
    return Relation.OTHER


def _best_options(claim: Reading, number: int, sides: Sequence[Side]) -> dict[Relation, _Option]:
    best: dict[Relation, _Option] = {}
    for option in _options(claim, number, sides):
        held = best.get(option.relation)
        if held is None or option.kinship > held.kinship:
            best[option.relation] = option
    return best


def _options(claim: Reading, number: int, sides: Sequence[Side]) -> Iterator[_Option]:
    value, place = claim.values[number], claim.places[number]
    family = family_of(value)
    for side in sides:
        for source, there in zip(side.passage.values, side.passage.places, strict=True):
            relation = relate(value, claim.text, source, side.passage.text)
            if relation is Relation.OTHER or (source.vague and relation is Relation.DISJOINT):
                continue
            kin = side.kinship(place, there, family)
            yield _Option(_by_counted(kin, value, source), relation, source, side)


def _by_counted(kinship: float, claim: Value, source: Value) -> float:
    """Kinship with the counted nouns heard: the same noun is half of what makes a slot, another one rules it out."""
    agree = counted_agree(claim, source)
    if agree is None:
        return kinship + (1 - kinship) * _THING_UNSAID if claim.counted else kinship
    return kinship + (1 - kinship) * _SAME_THING if agree else kinship * _OTHER_THING


def _settle(value: Value, best: dict[Relation, _Option], taken: set[tuple[int, int]]) -> Figure:
    same, wider, apart = (best.get(r) for r in (Relation.SAME, Relation.WIDER, Relation.DISJOINT))
    if apart and (apart.source.start, id(apart.side)) in taken:
        apart = None
    rival = apart.kinship if apart else 0.0
    # A bound lets nearly anything pass: there the slot must be the nearest one of all.
    lead = 0.0 if value.comparator in _BOUNDS or _open(value) else _LEAD
    least = _KIN_OF_SPECIFIC if is_specific(value) else _KIN
    if same and same.kinship >= least and same.kinship >= rival - lead:
        return _made(value, Standing.BORNE_OUT, same)
    if wider and wider.kinship >= _KIN and wider.kinship >= rival - _LEAD:
        return _made(value, Standing.LESS_PRECISE, wider)
    if apart and rival >= _needed(value, apart) and rival > (same.kinship if same else 0.0) + _LEAD:
        return _made(value, Standing.DIFFERS, apart)
    if same:
        return _made(value, Standing.ELSEWHERE, same)
    return Figure(value, Standing.ABSENT, rival)


def _needed(value: Value, option: _Option) -> float:
    """The kinship at which an unequal value is the claim's own: less where its sentence has no other of its sort."""
    if value.kind is ValueKind.ORDINAL:
        return _KIN_OF_ORDINAL
    family = family_of(value)
    alone = sum(family_of(other) == family for other in option.side.passage.values) == 1
    return _KIN_OF_ONLY if alone and option.side.coverage >= _MUCH else _KIN_TO_CONFLICT


def _open(value: Value) -> bool:
    return value.days is not None and (value.days.first is None or value.days.last is None)


def is_specific(value: Value) -> bool:
    """True for a value that hardly stands twice on a page by chance: a day of a year, a number of three digits."""
    if value.comparator in _BOUNDS or _open(value):
        return False
    if value.kind in CALENDAR:
        return bool(value.timex) and len(value.timex or "") >= 10
    return value.number is not None and len(value.number.normalize().as_tuple().digits) >= 3


def _made(value: Value, standing: Standing, option: _Option) -> Figure:
    return Figure(value, standing, option.kinship, option.source, option.side)
