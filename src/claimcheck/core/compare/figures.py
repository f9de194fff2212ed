"""Each number and date of a claim held against those of the passages: the kin slot decides, not the nearest digits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from claimcheck.core.compare import deeds, derived, events, lifespans, owners, pairs, wholes
from claimcheck.core.compare.bounds import is_bound, nearness, times
from claimcheck.core.compare.dates import CALENDAR, relate_dates
from claimcheck.core.compare.durations import LENGTHS, relate_durations
from claimcheck.core.compare.numbers import QUANTITIES, counted_agree, relate_numbers
from claimcheck.core.compare.reading import family_of
from claimcheck.core.compare.relation import Relation
from claimcheck.core.model.value import ValueKind

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
_LEAD_OF_BOUND = -0.06  # a bound must be nearer kin than any value it excludes
_TRIED, _SURE = 2, 0.6  # passages tried before an equal value of such kinship ends the search
_LEAD_IN_SENTENCE = 0.2
_LEAD_OF_SPECIFIC = 0.3
_OWN_MATTER = 0.2  # of the claim's matter that a sentence itself must hold to exclude one of its values
_RATE = re.compile(r"an? (?:year|month|week|day|hour|minute|second)$", re.IGNORECASE)
_TIMES_IN_ANY_CASE = 50
_TIMES, _LIKE = 12, 0.06  # numbers further apart are unlike, unless their leading digits agree
_LASTING = frozenset(
    {"for", "in", "within", "over", "during", "lasted", "after", "about", "nearly", "almost"}
)
_GREAT_VAGUE = 20
_SMALL, _KIN_OF_SMALL = 2, 0.5  # "the two firms": so small a number is everywhere
_KIN_OF_ORDINAL = 0.6  # "for the first time" and "the second time" are everywhere
_KIN_OF_SPECIFIC = 0.12  # the same for a value that hardly stands there by chance
_LEAD = 0.12  # by how much one slot must be nearer kin than another to be preferred
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
    # A value that another of the claim's values is borne out by, better than by anything else, is no rival.
    owners = {_holder(options): n for n, options in best.items()}
    settled = (
        _settle(claim.values[n], best[n], {place for place, owner in owners.items() if place and owner != n})
        for n in numbers
    )
    return [_derived(figure, sides) for figure in settled]


def _holder(best: dict[Relation, _Option]) -> tuple[int, int] | None:
    """The place of the equal value that no other is nearer kin to, or None."""
    same = best.get(Relation.SAME)
    if same is None or any(option.kinship > same.kinship for option in best.values()):
        return None
    return same.source.start, id(same.side)


def is_checkable(value: Value) -> bool:
    """True for a value with a number or day to hold against another."""
    if value.vague:  # "thousands" excludes 400; "several" excludes nothing
        return value.kind is ValueKind.COUNT and value.low is not None and value.low >= _GREAT_VAGUE
    return value.kind in QUANTITIES or value.kind in LENGTHS or value.kind in CALENDAR


def relate(claim: Value, claim_text: str, source: Value, source_text: str) -> Relation:
    """The relation of two values of any kind; OTHER when they cannot be held against each other."""
    if claim.kind in CALENDAR and source.kind in CALENDAR:
        return relate_dates(claim, claim_text, source, source_text)
    if claim.kind in QUANTITIES and source.kind in QUANTITIES:
        return relate_numbers(claim, source)
    if claim.kind in LENGTHS and source.kind is claim.kind:
        return relate_durations(claim, source)
    return Relation.OTHER


def _best_options(
    claim: Reading, number: int, sides: Sequence[Side], aside: frozenset[int]
) -> dict[Relation, _Option]:
    best: dict[Relation, _Option] = {}
    for tried, side in enumerate(sides):
        same = best.get(Relation.SAME)
        if tried >= _TRIED and same and same.kinship >= _SURE:
            break  # nothing further down is nearer kin
        for option in _options(claim, number, side, aside):
            held = best.get(option.relation)
            if held is None or option.kinship > held.kinship:
                best[option.relation] = option
    return best


def _options(claim: Reading, number: int, side: Side, aside: frozenset[int]) -> Iterator[_Option]:
    value, place = claim.values[number], claim.places[number]
    family = family_of(value)
    related = _related(claim, value, side.passage)
    rivals = [there[0] for _, there, relation in related if relation is not Relation.WIDER]
    for source, there, relation in related:
        kin = side.kinship(place, there, family, aside)
        if lived := lifespans.part(side.passage, source):
            kin = lifespans.kinship(claim, place, lived, kin)
        kin = pairs.weigh(side, value, source, owners.weigh(side, place, there, rivals, kin))
        kin = _by_counted(kin, value, source)
        if family == "date":
            kin *= deeds.fit(side, place, there)
        if relation is Relation.SAME:
            kin *= nearness(value, source)
        yield _Option(kin, relation, source, side)


def _related(claim: Reading, value: Value, passage: Reading) -> list[tuple[Value, tuple[int, int], Relation]]:
    """The passage's values that can be held against *value*, with their places in words and what they are to it."""
    found: list[tuple[Value, tuple[int, int], Relation]] = []
    for source, there in zip(passage.values, passage.places, strict=True):
        relation = relate(value, claim.text, source, passage.text)
        if relation is not Relation.OTHER and not (source.vague and relation is Relation.DISJOINT):
            found.append((source, there, relation))
    return found


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
    own = same.kinship if same else 0.0
    lead = _lead(value, same, apart)
    if same and own >= (_KIN_OF_SPECIFIC if is_specific(value) else _KIN) and own >= rival - lead:
        return _made(value, Standing.ELSEWHERE if _is_of_another(value, same) else Standing.BORNE_OUT, same)
    if wider and wider.kinship >= _KIN and wider.kinship >= rival:
        return _made(value, Standing.LESS_PRECISE, wider)
    if apart and rival >= _needed(value, apart) and rival > own + abs(lead) and _may_exclude(value, apart):
        return _made(value, Standing.DIFFERS, apart)
    if same:
        return _made(value, Standing.ELSEWHERE, same)
    return Figure(value, Standing.ABSENT, rival)


def _is_of_another(value: Value, same: _Option) -> bool:
    """True for an equal value that is plainly said of something else: another deed's day, another whole's share."""
    if value.kind in CALENDAR:
        return not events.bears_out(same.side, value, same.source)
    return wholes.other_whole(same.side, value, same.source)


def _derived(figure: Figure, sides: Sequence[Side]) -> Figure:
    """The figure, or what became of it by a value that follows from those the source prints."""
    if figure.standing in (Standing.BORNE_OUT, Standing.LESS_PRECISE):
        return figure
    for side in sides:
        if own := derived.between_dates(figure.value, side.passage):
            return Figure(figure.value, Standing.BORNE_OUT, _KIN, own, side)
        if own := derived.in_parts(figure.value, side.passage):
            return Figure(figure.value, Standing.LESS_PRECISE, _KIN, own, side)
    return figure


def _lead(value: Value, same: _Option | None, apart: _Option | None) -> float:
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


def _counts_alike(value: Value, same: _Option, apart: _Option) -> bool:
    """False where the equal value counts what the claim counts and the unequal one does not say so."""
    return not (counted_agree(value, same.source) is True and counted_agree(value, apart.source) is not True)


def _may_exclude(value: Value, option: _Option) -> bool:
    """True where the source's value is sharp enough, and stands in a sentence that is enough about the claim."""
    side, source = option.side, option.source
    if side.own_coverage < _OWN_MATTER:
        return False
    if value.kind in CALENDAR:
        return events.may_exclude(side, value, source)
    if value.kind in LENGTHS and _is_rate(source, side.passage.text):
        return False
    unlikely = side.own_coverage < _MUCH or times(value, source) > _TIMES_IN_ANY_CASE
    if _far_apart(value, source) and not side.excerpt and unlikely:
        return False
    small = value.kind is ValueKind.COUNT and any(
        v.number is not None and v.number <= _SMALL for v in (value, source)
    )
    return not small or (option.kinship >= _KIN_OF_SMALL and counted_agree(value, source) is not False)


def _is_rate(source: Value, text: str) -> bool:
    """True for the "a year" of "$5 a year"; "for a year" is a length of time."""
    lead = text[max(0, source.start - 9) : source.start].split()
    return bool(_RATE.match(source.raw)) and not (lead and lead[-1].lower() in _LASTING)


def _far_apart(value: Value, source: Value) -> bool:
    """True for numbers so unlike that they are hardly one figure misprinted: not 11.5 million beside 11 billion."""
    if not value.number or not source.number or times(value, source) < _TIMES:
        return False
    ours, theirs = (float(n.scaleb(-n.adjusted())) for n in (value.number, source.number))
    return abs(ours - theirs) > _LIKE * ours


def _needed(value: Value, option: _Option) -> float:
    """The kinship at which an unequal value is the claim's own: less where its sentence has no other of its sort."""
    if value.kind is ValueKind.ORDINAL:
        return _KIN_OF_ORDINAL
    family = family_of(value)
    alone = sum(family_of(other) == family for other in option.side.passage.values) == 1
    return _KIN_OF_ONLY if alone and option.side.coverage >= _MUCH else _KIN_TO_CONFLICT


def is_specific(value: Value) -> bool:
    """True for a value that hardly stands twice on a page by chance: a day of a year, a number of three digits."""
    if is_bound(value):
        return False
    if value.kind in CALENDAR:
        return bool(value.timex) and len(value.timex or "") >= 10
    return value.number is not None and len(value.number.normalize().as_tuple().digits) >= 3


def _made(value: Value, standing: Standing, option: _Option) -> Figure:
    return Figure(value, standing, option.kinship, option.source, option.side)
