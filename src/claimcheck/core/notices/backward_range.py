"""CC123: a stretch of time that ends before it begins: "from 2010 to 2001"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.model.span import Span
from claimcheck.core.notices.explicit import explicit_days
from claimcheck.core.notices.reading import Reading, Remark
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_TO = LatePattern(r" (?:to|until|till|through|and) $|\s?[-–—]\s?$")
_ENDS = LatePattern(
    r"$|[,.;:)!?\n]| (?:in|at|for|when|while|by|with|before|after|but|who|which|he|she|they|it)\b"
)
_FALLS = LatePattern(
    r"\b(?:f[ae]ll(?:s|en)?|drop(?:s|ped)?|down|cut|reduced|lowered|decreas\w+|declin\w+|slipp?\w*|back|backwards?"
    r"|compar\w+|b\.?c\.?|bce|rewind|revers\w+|differ\w*|gap|ris(?:e|es|en)|rose|gr[eo]w\w*"
    r"|changed|moved|brought forward|revised|corrected)\b"
)


def backward_ranges(reading: Reading) -> Iterator[Remark]:
    """A remark for each range between two dates with their years whose second lies before its first."""
    for one in reading.statements:
        if len(one.values) < 2:
            continue
        for first, second in pairwise(one.values):
            begin, end = explicit_days(first), explicit_days(second)
            if not begin or not end or not begin.first or not end.last or end.last >= begin.first:
                continue
            gap = reading.gap(first.end, second.start)
            lead = reading.low[max(one.start, first.start - 8) : first.start]
            led = lead.endswith("from ") and not gap.startswith(" and")
            led = led or (lead.endswith("between ") and gap == " and ")
            led = led and bool(_ENDS.match(reading.low, second.end))
            if led and _TO.match(gap) and not _FALLS.search(reading.gap(one.start, one.end)):
                message = f"from “{first.raw}” to “{second.raw}” runs backwards"
                yield Remark(first.start, second.end, message, Span(second.start, second.end))
