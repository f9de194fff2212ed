"""Unequal figures that deny nothing of the claim's: of another thing, another measure, another doing, an age."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.values import amounts, other_measures, other_subjects, own_verbs
from claimcheck.core.compare.values.durations import LENGTHS
from claimcheck.core.compare.values.numbers import counted_agree
from claimcheck.core.compare.values.offsets import is_offset
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_RATE = re.compile(r"an? (?:year|month|week|day|hour|minute|second)$", re.IGNORECASE)
_AT_AGE = re.compile(r"\b(?:at|aged)\s$")
_BEING = frozenset(("is", "was", "turned", "turns"))
_LASTING = frozenset(
    {"for", "in", "within", "over", "during", "lasted", "after", "about", "nearly", "almost"}
)


def is_of_another(side: Side, value: Value, source: Value) -> bool:
    """True where *source*, a figure of the passage, says nothing of what the claim says *value* of."""
    return (
        _counts_another_thing(side, value, source)
        or _is_age_beside_a_count(side, value, source)
        or (value.kind in LENGTHS and _is_of_no_length(side, value, source))
        or amounts.is_no_level(side, value, source)
        or amounts.is_whole_of(side, value, source)
        or amounts.is_where_it_began(side, value, source)
        or amounts.is_doer(side, value, source)
        or other_measures.is_another(side, value, source)
        or own_verbs.is_of_another_deed(side, value, source)
        or other_subjects.is_of_another_subject(side, value, source)
    )


def _counts_another_thing(side: Side, value: Value, source: Value) -> bool:
    """True for cars beside passengers; not where the claim has the source's word: "tested" beside "3,398 tests"."""
    if counted_agree(value, source) is not False:
        return False
    nouns = (source.counted or "").lower().split()
    return not any(side.passage.low[n] in nouns for n in side.heard)


def _is_of_no_length(side: Side, value: Value, source: Value) -> bool:
    """True for the "a year" of "$5 a year", and for "two years after" where the claim tells how long something took."""
    if _is_rate(source, side.passage.text):
        return True
    return is_offset(side.passage, source) and not is_offset(side.claim, value)


def _is_age_beside_a_count(side: Side, value: Value, source: Value) -> bool:
    """True where one of the two is a bare age, and the other counts something."""
    if source.counted and _is_bare(side.claim, value):
        return True
    return bool(value.counted) and _is_age(source, side.passage.text)


def _is_bare(claim: Reading, value: Value) -> bool:
    """True for the 41 of "she is 41", an age: no count of things denies it."""
    if value.kind is not ValueKind.COUNT or value.counted:
        return False
    first, last = claim.range_of(value.start, value.end)
    ends = last + 1 == len(claim.words) or claim.is_broken(last + 1)
    return ends and first > 0 and claim.low[first - 1] in _BEING


def _is_age(source: Value, text: str) -> bool:
    """True for the bare nine of "gave her first recital at nine"."""
    return source.counted is None and source.unit is None and bool(_AT_AGE.search(text[: source.start][-4:]))


def _is_rate(source: Value, text: str) -> bool:
    """True for the "a year" of "$5 a year"; "for a year" is a length of time."""
    lead = text[max(0, source.start - 9) : source.start].split()
    return bool(_RATE.match(source.raw)) and not (lead and lead[-1].lower() in _LASTING)
