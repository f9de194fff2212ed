"""Each number and date of a claim held against those of the passages: the kin slot decides, not the nearest digits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from claimcheck.core.compare.dates import CALENDAR, relate_dates
from claimcheck.core.compare.durations import LENGTHS, relate_durations
from claimcheck.core.compare.numbers import QUANTITIES, counted_agree, relate_numbers
from claimcheck.core.compare.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_KIN = 0.3  # the least kinship at which an equal value is the claim's own
_KIN_TO_CONFLICT = 0.5  # and at which an unequal one is
_LEAD = 0.08  # by how much one slot must be nearer kin than another to be preferred
_SAME_THING, _OTHER_THING = 1.25, 0.45  # kinship times this where both say what they count


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


def figures(claim: Reading, sides: Sequence[Side]) -> list[Figure]:
    """What became of each value of the claim, by position. Vague values ("several") are left out."""
    return [_figure(claim, value, sides) for value in claim.values if is_checkable(value)]


def is_checkable(value: Value) -> bool:
    """True for a value with a number or day to hold against another."""
    return not value.vague and (value.kind in QUANTITIES or value.kind in LENGTHS or value.kind in CALENDAR)


def relate(claim: Value, claim_text: str, source: Value, source_text: str) -> Relation:
    """The relation of two values of any kind; OTHER when they cannot be held against each other."""
    if claim.kind in CALENDAR and source.kind in CALENDAR:
        return relate_dates(claim, claim_text, source, source_text)
    if claim.kind in QUANTITIES and source.kind in QUANTITIES:
        return relate_numbers(claim, source)
    if claim.kind in LENGTHS and source.kind in LENGTHS:
        return relate_durations(claim, source)
    return Relation.OTHER


def _figure(claim: Reading, value: Value, sides: Sequence[Side]) -> Figure:
    best: dict[Relation, _Option] = {}
    for option in _options(claim, value, sides):
        held = best.get(option.relation)
        if held is None or option.kinship > held.kinship:
            best[option.relation] = option
    return _settle(value, best)


def _options(claim: Reading, value: Value, sides: Sequence[Side]) -> Iterator[_Option]:
    for side in sides:
        for source in side.passage.values:
            relation = relate(value, claim.text, source, side.passage.text)
            if relation is Relation.OTHER or (source.vague and relation is Relation.DISJOINT):
                continue
            kin = side.kinship((value.start, value.end), (source.start, source.end))
            yield _Option(kin * _counted_factor(value, source), relation, source, side)


def _counted_factor(claim: Value, source: Value) -> float:
    agree = counted_agree(claim, source)
    if agree is None:
        return 1.0
    return _SAME_THING if agree else _OTHER_THING


def _settle(value: Value, best: dict[Relation, _Option]) -> Figure:
    same, wider, apart = (best.get(r) for r in (Relation.SAME, Relation.WIDER, Relation.DISJOINT))
    rival = apart.kinship if apart else 0.0
    if same and same.kinship >= _KIN and same.kinship >= rival - _LEAD:
        return _made(value, Standing.BORNE_OUT, same)
    if wider and wider.kinship >= _KIN and wider.kinship >= rival - _LEAD:
        return _made(value, Standing.LESS_PRECISE, wider)
    if apart and rival >= _KIN_TO_CONFLICT and rival > (same.kinship if same else 0.0) + _LEAD:
        return _made(value, Standing.DIFFERS, apart)
    if same:
        return _made(value, Standing.ELSEWHERE, same)
    return Figure(value, Standing.ABSENT)


def _made(value: Value, standing: Standing, option: _Option) -> Figure:
    return Figure(value, standing, option.kinship, option.source, option.side)
