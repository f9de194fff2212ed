"""The day as of which a tally is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.value import Value

_AS_OF = LatePattern(
    r"\b(?:as (?:of|at|on)|by|before|until|till|up to|prior to|after|since|through|ahead of|at the (?:end|start) of)"
    r"(?: (?:the|after|before|late|early|mid|about|around))*[\s-]*$",
    re.IGNORECASE,
)
_REACH = 24  # letters before a date in which such words stand


def is_as_of(reading: Reading, date: Value) -> bool:
    """True for a date that such words lead: "as of 14 April", "by May"."""
    lead = reading.text[max(reading.start, date.start - _REACH) : date.start]
    return bool(_AS_OF.search(lead)) or date.raw.lower().startswith(("since", "as of", "by", "until"))
