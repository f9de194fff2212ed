"""What a passage offers for a value of the claim: each value of its sort, how near kin, and what it may deny."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.reading import family_of
from claimcheck.core.compare.values import (
    beside,
    companions,
    deeds,
    events,
    lifespans,
    misplaced,
    no_denial,
    pairs,
    parts,
    respective,
    rows,
    spans,
)
from claimcheck.core.compare.values.bounds import is_bound, nearness, times
from claimcheck.core.compare.values.dates import CALENDAR, relate_dates
from claimcheck.core.compare.values.durations import LENGTHS, relate_durations
from claimcheck.core.compare.values.numbers import QUANTITIES, are_opposites, counted_agree, relate_numbers
from claimcheck.core.compare.values.recurrences import relate_recurrences
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.compare.values.taken_back import is_taken_back
from claimcheck.core.compare.who import accounts, owners
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

    _Placed = tuple[Value, tuple[int, int]]  # with the numbers of its first and last word

KIN = 0.25  # the least kinship at which an equal value is the claim's own
# Kinship at which the only value of its sort in a sentence with so much of the claim's matter is the claim's.
KIN_OF_ONLY, MUCH = 0.25, 0.55
# Kinship of a value in the claim's own words, and of one over the unit.
_WORTH_OF_FRAME, _WORTH_OF_HEADING = 0.6, 0.5
_OWN_MATTER = 0.2  # of the claim's matter that a sentence itself must hold to exclude one of its values
_OWN_MATTER_IN_COMPANY = 0.1  # the same where another value of the claim stands there, too
_SEVERAL = frozenset(
    ("people", "men", "women", "children", "police", "staff", "sheep", "fish", "cattle", "aircraft")
)
_TIMES_IN_ANY_CASE = 50
_TIMES, _LIKE = 12, 0.06  # numbers further apart are unlike, unless their leading digits agree
_SMALL, _KIN_OF_SMALL = 2, 0.5  # "the two firms": so small a number is everywhere
_OF_ANOTHER = 0.1  # what is left of a kinship with a value that is another step, or for another unit
# To look a member up in its class takes as long as a rule does.
_SAME, _WIDER, _DISJOINT, _OTHER = Relation.SAME, Relation.WIDER, Relation.DISJOINT, Relation.OTHER
_THING_UNSAID = 0.15  # what a source that does not say what it counts gives
_SAME_THING = 0.4  # what the same counted noun gives of the kinship still missing
_OTHER_THING = 0.45  # what another counted noun leaves of it


class Option(NamedTuple):
    """One value of a passage, held against one of the claim."""

    kinship: float
    relation: Relation
    source: Value
    side: Side
    frame: float = 0.0  # how far the words right around the claim's value stand right around it
    headed: bool = False  # the value stands over the unit, not in it
    excludes: bool = True  # for an unequal value: it may speak against the claim's

    def beats(self, held: Option | None) -> bool:
        """True where this one is nearer kin, or the only one of the two that speaks to the claim in its own words."""
        if held is None:
            return True
        ours, theirs = (
            self.excludes and self.frame >= events.WELL_FRAMED,
            held.excludes and held.frame >= events.WELL_FRAMED,
        )
        return (ours, self.kinship) > (theirs, held.kinship)


def relate(claim: Value, claim_text: str, source: Value, source_text: str) -> Relation:
    """The relation of two values of any kind; OTHER when they cannot be held against each other."""
    if claim.kind in CALENDAR and source.kind in CALENDAR:
        return relate_dates(claim, claim_text, source, source_text)
    if claim.kind in QUANTITIES and source.kind in QUANTITIES:
        return relate_numbers(claim, source)
    if claim.kind in LENGTHS and source.kind is claim.kind:
        return relate_durations(claim, source)
    if claim.kind is ValueKind.RECURRENCE and source.kind is claim.kind:
        return relate_recurrences(claim, source)
    return Relation.OTHER


def options_of(
    claim: Reading, number: int, side: Side, aside: frozenset[int], held: Mapping[Relation, Option]
) -> Iterator[Option]:
    """The values of a unit that can be held against the claim's value of that *number*, equal ones first.

    Words in *aside* are not asked for. Those that change nothing beside the best ones *held* so far are left out.
    """
    value, place = claim.values[number], claim.places[number]
    family = family_of(value)
    related = _related(claim, value, side.passage)
    rivals = [there[0] for _, there, relation in related if relation is not _WIDER]
    if len(related) > 1:
        related.sort(key=_is_unequal)
    for source, there, relation in related:
        kin = side.kinship(place, there, family, aside)
        if family == "date":
            kin = _by_end(claim, place, side.passage, source, kin)
        framed = side.frame(place, there) if relation is _DISJOINT and not side.excerpt else 0.0
        kin = _by_counted(max(kin, _WORTH_OF_FRAME * framed), value, source)
        if framed < events.WELL_FRAMED and kin * respective.most(side.passage) <= _least(
            value, relation, held
        ):
            continue  # what is heard from here on only takes away
        kin = _weigh(
            side, (value, place), (source, there), relation, owners.weigh(side, place, there, rivals, kin)
        )
        option = Option(kin, relation, source, side, framed)
        if relation is _DISJOINT and not (kin >= KIN_OF_ONLY and _may_exclude(value, option)):
            option = option._replace(excludes=False)
        yield option
    if value.kind in CALENDAR and events.may_be_headed(side):
        yield from _over(claim, value, side)


def _weigh(side: Side, ours: _Placed, theirs: _Placed, relation: Relation, kin: float) -> float:
    """What is left of the kinship of two values with their words, by what goes with each of them."""
    (value, place), (source, there) = ours, theirs
    kin = accounts.weigh(side, place, there, pairs.weigh(side, value, source, relation, kin))
    is_date = value.kind in CALENDAR
    kin *= deeds.fit(side, place, there) if is_date else parts.fit(side, there)
    kin *= rows.fit(side, value, there)
    if relation is not _WIDER:
        kin *= nearness(value, source)
    if is_date and owners.dates_the_saying(side, place, there):
        kin *= _OF_ANOTHER
    another = relation is _SAME and beside.another(side.claim, value, side.passage, source)
    if another or (len(side.passage.values) > 1 and is_taken_back(side.passage, there, side.claim)):
        kin *= _OF_ANOTHER
    return kin * misplaced.fit(side, ours, theirs) if value.kind in QUANTITIES else kin


def _is_unequal(related: tuple[Value, tuple[int, int], Relation]) -> bool:
    return related[2] is not _SAME


def _least(value: Value, relation: Relation, held: Mapping[Relation, Option]) -> float:
    """The kinship above which an option outside the claim's own words changes what becomes of *value*.

    That of the option held for its relation; and where an equal value is kin enough to be the claim's, no unequal one
    that is further from it matters. Bounds are left to be settled among all: one of them may lose its equal value.
    """
    own, same = held.get(relation), held.get(_SAME)
    least = own.kinship if own else -1.0
    if same is None or relation is _SAME or same.kinship < KIN or is_bound(value):
        return least
    return max(least, same.kinship)


def _by_end(claim: Reading, place: tuple[int, int], passage: Reading, source: Value, kin: float) -> float:
    """Kinship with a date that is one end of a life or of a stretch: it matters which of them the claim tells."""
    if lived := lifespans.part(passage, source):
        return lifespans.kinship(claim, place, lived, kin)
    if end := spans.part(passage, source):
        return spans.kinship(claim, place, end, kin)
    return kin


def _related(claim: Reading, value: Value, passage: Reading) -> list[tuple[Value, tuple[int, int], Relation]]:
    """The passage's values that can be held against *value*, with their places in words and what they are to it."""
    found: list[tuple[Value, tuple[int, int], Relation]] = []
    for source, there in zip(passage.values, passage.places, strict=True):
        relation = relate(value, claim.text, source, passage.text)
        if relation is not _OTHER and not (source.vague and relation is _DISJOINT):
            found.append((source, there, relation))
    return found


def _over(claim: Reading, value: Value, side: Side) -> Iterator[Option]:
    """The equal dates that stand over the unit: in its section's heading, in the page's date line."""
    for heading in side.near.heads:
        for source in heading.values:
            if relate(value, claim.text, source, heading.text) is Relation.SAME:
                yield Option(_WORTH_OF_HEADING * side.own_coverage, Relation.SAME, source, side, headed=True)


def _by_counted(kinship: float, claim: Value, source: Value) -> float:
    """Kinship with the counted nouns heard: the same noun is half of what makes a slot, another one rules it out."""
    agree = None if _names_a_size(claim, source) else counted_agree(claim, source)
    if agree is None:
        return kinship + (1 - kinship) * _THING_UNSAID if claim.counted else kinship
    if not agree and are_opposites(claim, source):
        return kinship * _OF_ANOTHER
    return kinship + (1 - kinship) * _SAME_THING if agree else kinship * _OTHER_THING


def _names_a_size(claim: Value, source: Value) -> bool:
    """True for "180-seat" beside "180-member": the size of a thing may be told by more than one noun."""
    if claim.number != source.number or (claim.number or 0) <= 1:
        return False
    nouns = [(v.counted or "s").lower() for v in (claim, source)]
    return all(not noun.endswith("s") and noun not in _SEVERAL for noun in nouns)


def _may_exclude(value: Value, option: Option) -> bool:
    """True where the source's value is sharp enough, and stands in a sentence that is enough about the claim."""
    side, source = option.side, option.source
    framed = option.frame >= events.WELL_FRAMED
    little = side.own_coverage < _OWN_MATTER and not (framed or _is_in_company(value, option))
    if little or pairs.are_of_other_times(side, value, source):
        return False
    if value.kind in CALENDAR:
        return events.may_exclude(side, value, source, framed)
    if no_denial.is_of_another(side, value, source) or value.note != source.note == "rank":
        return False
    unlikely = side.own_coverage < MUCH or times(value, source) > _TIMES_IN_ANY_CASE
    if _far_apart(value, source) and not side.excerpt and unlikely:
        return False
    small = value.kind is ValueKind.COUNT and any(
        v.number is not None and v.number <= _SMALL for v in (value, source)
    )
    return not small or (option.kinship >= _KIN_OF_SMALL and counted_agree(value, source) is not False)


def _is_in_company(value: Value, option: Option) -> bool:
    """True where little of the claim's matter stands there, but its verb and another of its values."""
    side = option.side
    if side.own_coverage < _OWN_MATTER_IN_COMPANY:
        return False
    return companions.vouch(side, value)


def _far_apart(value: Value, source: Value) -> bool:
    """True for numbers so unlike that they are hardly one figure misprinted: not 11.5 million beside 11 billion."""
    if not value.number or not source.number or times(value, source) < _TIMES:
        return False
    ours, theirs = (float(n.scaleb(-n.adjusted())) for n in (value.number, source.number))
    return abs(ours - theirs) > _LIKE * ours


def is_specific(value: Value) -> bool:
    """True for a value that hardly stands twice on a page by chance: a day of a year, a number of three digits."""
    if is_bound(value):
        return False
    if value.kind in CALENDAR:
        return bool(value.timex) and len(value.timex or "") >= 10
    return value.number is not None and len(value.number.normalize().as_tuple().digits) >= 3
