"""What comes again as a thing's adjective: "quarterly results" are those of a quarter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.match.stems import stem
from claimcheck.core.model.value import Value, ValueKind

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_UNITS = {"P3M": stem("quarter"), "P1M": stem("month"), "P1W": stem("week"), "P1Y": stem("year")}
_LEADING = frozenset(("for", "in", "of", "per"))
_LED = frozenset(
    ("the", "a", "an", "its", "their", "this", "that", "first", "second", "third", "fourth", "last")
)
_EACH = frozenset(("a", "an", "each", "every"))
_REACH = 4  # words between the thing and its period: "profit for the third quarter"
_REACH_OF_RATE = 8  # the same where it is told by the period: "a fee for members of 40 euros a month"


def told_as_noun(value: Value, side: Side) -> Value | None:
    """The "quarter" of "quarter results" or "results for the quarter" for "quarterly results"; None where none is."""
    unit = _UNITS.get(value.timex or "") if value.kind is ValueKind.RECURRENCE else None
    if unit is None or unit not in side.passage.by_stem or " " in value.raw:
        return None
    thing = side.claim.range_of(value.start, value.end)[1] + 1
    if thing >= len(side.claim.words) or side.claim.words[thing].function:
        return None
    places = side.where(thing)
    for at in side.passage.by_stem[unit]:
        if at + 1 in places or any(_leads_to(side.passage, place, at) for place in places):
            word = side.passage.words[at]
            return Value(ValueKind.RECURRENCE, word.start, word.end, word.text, value.timex)
    return None


def _leads_to(passage: Reading, thing: int, at: int) -> bool:
    """True for "the results for the quarter", all in one breath."""
    between = passage.low[thing + 1 : at]
    if not between or passage.depths[thing] != passage.depths[at]:
        return False
    if len(between) <= _REACH_OF_RATE and _is_rate(passage, at):
        return True
    if len(between) > _REACH:
        return False
    return between[0] in _LEADING and all(word in _LED for word in between[1:])


def _is_rate(passage: Reading, at: int) -> bool:
    """True for "per month", "/month" and "$9 a month"; "within a month" is a length of time."""
    if passage.text[passage.words[at].start - 1] == "/":
        return True
    lead = passage.low[at - 1]
    return lead == "per" or (lead in _EACH and any(last == at - 2 for _, last in passage.places))
