"""Most of a whole: more than half of it, whatever the number."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import Interval
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_HALF = Decimal("0.5")
# "The most", "at most" and "most recent" are degrees, no shares.
_MOST = LatePattern(
    r"(?<!the )(?<!The )(?<!at )(?<!and )\b(?P<most>[Mm]ost)(?: of (?:the|its|their|his|her|our|those|these))?"
    r" [a-z]+s\b(?! \w+s\b)"
    r"|\b[Aa] (?P<majority>majority) of\b"
)


def may_tell_shares(text: str) -> bool:
    """False where neither "most" nor "majority" stands in *text*: a cheap look."""
    return "ost " in text or "majority" in text


def shares(text: str) -> Iterator[Value]:
    """The "most" and "a majority" of *text* as ratios above a half, by position."""
    for match in _MOST.pattern.finditer(text):
        start, end = match.span("most" if match["most"] else "majority")
        amount = Interval(_HALF, Decimal(1), low_open=True)
        yield Value(ValueKind.RATIO, start, end, text[start:end], amount=amount, comparator=Comparator.OVER)
