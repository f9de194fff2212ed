"""A value in another form: "two out of 11" and "two of eleven", "seven in a row" and "a seventh in a row"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.values import compared_with, periodic
from claimcheck.core.compare.values.dates import CALENDAR
from claimcheck.core.model.value import ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_OF = re.compile(r"(?:\s+(?:of|out of|in)\s+(?:the\s+|its\s+|their\s+)?)")
_OUT_OF = re.compile(r"\s(?:out of|of|in)\s")
_ON_END = HintedPattern(
    r"\b(?:in a row|straight|consecutive|successive|in succession|on the trot|running)\b",
    "row straight consecutive successive succession trot running",
)
_YEAR_BEFORE = LatePattern(
    r"\b(?:a year (?:earlier|before|ago|previously)|(?:the )?(?:previous|prior|last) year|year-ago|year-earlier)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\s+(?:before|earlier|previously|ago)\b")
_OF_TIME = CALENDAR | {ValueKind.DURATION}
_MATTER = 0.5  # of the claim's matter that the sentence itself must have


def elsewhere(value: Value, side: Side) -> Value | None:
    """The value of the side's sentence that says the claim's in another form, or None."""
    if value.kind in _OF_TIME and (measure := compared_with.measured_alike(value, side)):
        return measure
    if side.own_coverage < _MATTER:
        return None
    told = _share(value, side.passage) or _on_end(value, side) or _year_before(value, side)
    return told or periodic.told_as_noun(value, side)


def _share(value: Value, passage: Reading) -> Value | None:
    """The "two" of "two of eleven wells" for "two out of 11"."""
    halves = _OUT_OF.split(value.raw) if value.kind is ValueKind.RATIO else []
    if len(halves) != 2:
        return None
    from claimcheck.core.compare.asserted import values_of

    asked = [v.number for half in halves for v in values_of(half, None)]
    counts = [v for v in passage.values if v.kind is ValueKind.COUNT]
    for part, whole in pairwise(counts):
        if _OF.fullmatch(passage.text, part.end, whole.start) and asked == [part.number, whole.number]:
            return part
    return None


def _on_end(value: Value, side: Side) -> Value | None:
    """The "seventh" of "their seventh win in a row" for "won seven in a row", told of the claim's own subject."""
    claim, passage = side.claim, side.passage
    wanted = {ValueKind.COUNT: ValueKind.ORDINAL, ValueKind.ORDINAL: ValueKind.COUNT}.get(value.kind)
    if wanted is None or not (_runs(claim) and _runs(passage)):
        return None
    heads = claim.clauses[0].heads if claim.clauses else ()
    if not any(head in side.matched for head in heads):
        return None
    return next((v for v in passage.values if v.kind is wanted and v.number == value.number), None)


def _runs(reading: Reading) -> bool:
    return _ON_END.within(reading) is not None


def _year_before(value: Value, side: Side) -> Value | None:
    """The figure's own sentence where it tells "a year earlier" for the claim's "a year before"."""
    claim, passage = side.claim, side.passage
    if (
        value.kind is not ValueKind.DURATION
        or value.timex != "P1Y"
        or not _BEFORE.match(claim.text, value.end)
    ):
        return None
    found = _YEAR_BEFORE.pattern.search(passage.text, passage.start, passage.end)
    held = (v for v in passage.values if found and v.start < found.end() and found.start() < v.end)
    return next(held, None)
