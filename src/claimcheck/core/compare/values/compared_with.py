"""What a change is measured by: "up 12% on the previous year" and "12% more than a year earlier" are one measure.

The figure of the change vouches for the date behind it, wherever the rest of the sentence goes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.numbers import QUANTITIES, relate_numbers
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_UNITS = "year|quarter|month|week|day"
# Behind the figure: no more than what changed, then what joins the two.
_JOINED = (
    r"(?:\s+(?!and\b|but\b|while\b)[a-z]+){0,3}?,?\s+"
    r"(?:from|on|over|than|versus|against|compare[sd]? (?:to|with))"
)
_MEASURE = LatePattern(
    rf"{_JOINED}\s+(?:in |during )?"
    r"(?:the |that of the |levels of the |the same (?:period|quarter|month|week|time) (?:of |in )?)?(?:the )?"
    rf"(?:(?:last|previous|prior|preceding|past) (?P<named>{_UNITS})\b|an? (?P<gone>{_UNITS}) (?:earlier|ago|before)\b"
    rf"|(?P<ago>{_UNITS})-(?:ago|earlier)\b)",
    re.IGNORECASE,
)


def measured_alike(value: Value, side: Side) -> Value | None:
    """The figure in the side's sentence that is the claim's change, measured by the same as the claim's *value*."""
    claim = side.claim
    for change in claim.values:
        if change.kind not in QUANTITIES or change.end > value.start:
            continue
        ours = _MEASURE.pattern.match(claim.text, change.end)
        if ours is not None and value.start < ours.end() and ours.start() < value.start:
            return next(
                (v for v in side.passage.values if _is_same(change, v, _unit(ours), side.passage)), None
            )
    return None


def _is_same(change: Value, source: Value, unit: str, passage: Reading) -> bool:
    if source.kind is not change.kind or relate_numbers(change, source) is not Relation.SAME:
        return False
    theirs = _MEASURE.pattern.match(passage.text, source.end, passage.end)
    return theirs is not None and _unit(theirs) == unit


def _unit(match: re.Match[str]) -> str:
    return (match["named"] or match["gone"] or match["ago"]).lower()
