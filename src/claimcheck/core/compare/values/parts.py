"""A part told behind its whole: "300 people came, 40 of them from Lund". What is said of it is not said of all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.once import kept
from claimcheck.core.model.value import ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_HINT = HintedPattern(
    r"\b(?:of (?:them|these|those|which|whom)|including|among (?:them|these|which|whom))\b",
    "them these those which whom including",
    re.IGNORECASE,
)
_LEAD = LatePattern(
    r"\b(?:of (?:them|these|those|which|whom)|including|among (?:them|these|which|whom))"
    r"(?:,)?\s+(?:(?:about|some|at least|more than|over|only|nearly|almost|up to)\s+)?$",
    re.IGNORECASE,
)
_BEHIND = LatePattern(r"\s+of (?:them|these|those|which|whom)\b", re.IGNORECASE)
_REACH = 40  # letters before a value in which "of whom at least" stands
_END = re.compile(r"[,;.:)]\s|\s[-–—]\s|[.)]$")
_OWNING = frozenset(("the", "its", "their", "his", "her", "all", "those", "these"))
_OF_THE_PART = 0.3  # what is left of a kinship with the whole, where the claim names what only the part has


def fit(side: Side, theirs: tuple[int, int]) -> float:
    """What is left of a kinship with the value at *theirs*, 0..1: little for a whole of whose part the claim speaks."""
    if told(side.claim):
        return 1.0  # a claim that tells parts itself says of each what is its own
    parts = told(side.passage)
    if _is_whole(side.passage, theirs) and not _has_whole(side.claim):
        return _OF_THE_PART
    if not parts:
        return 1.0
    if any(place == theirs and side.heard.isdisjoint(phrase) for place, phrase in parts):
        return _OF_THE_PART
    for place, phrase in parts:
        if theirs != place and theirs[0] < place[0] and _names_it(side, phrase):
            return _OF_THE_PART
    return 1.0


def _is_whole(reading: Reading, place: tuple[int, int]) -> bool:
    """True for the 22 of "14 of 22 streets", of which something is said of the 14 alone."""
    lead, low = place[0] - 1, reading.low
    while lead > 0 and low[lead] in _OWNING:
        lead -= 1
    if lead <= 0 or low[lead] != "of":
        return False
    if low[lead - 1] == "one":
        return True  # "one of 30 in the county"
    counts = (
        v.kind is ValueKind.COUNT
        for v, at in zip(reading.values, reading.places, strict=True)
        if at[1] == lead - 1
    )
    return any(counts)


def _has_whole(reading: Reading) -> bool:
    return any(_is_whole(reading, place) for place in reading.places)


@kept
def told(reading: Reading) -> list[tuple[tuple[int, int], range]]:
    """The parts of a text: the place of each one's value, and the words said of it alone."""
    if not _HINT.within(reading):
        return []
    found = []
    for value, place in zip(reading.values, reading.places, strict=True):
        if is_part(reading.text, value):
            end = _END.search(reading.text, value.end, reading.end)
            found.append((place, reading.span_of(value.end, end.start() if end else reading.end)))
    return found


def is_part(text: str, value: Value) -> bool:
    """True for a value that tells a part of one before it: "40 of them", "of whom 40"."""
    lead = text[max(0, value.start - _REACH) : value.start]
    return bool(_BEHIND.match(text, value.end) or _LEAD.search(lead))


def _names_it(side: Side, phrase: range) -> bool:
    """True where a word of the claim stands in the passage only among what is said of the part."""
    return any(
        places and number not in side.claim.in_value and all(place in phrase for place in places)
        for number, (places, _) in side.matched.items()
    )
