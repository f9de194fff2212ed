"""A tally told as of a day: what stood on another day neither bears it out nor denies it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.dates import CALENDAR
from claimcheck.core.compare.values.figures import Figure, Standing
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.value import Value

_AS_OF = LatePattern(
    r"\b(?:as (?:of|at|on)|by|before|until|till|up to|prior to|after|since|through|ahead of|at the (?:end|start) of)"
    r"(?: (?:the|after|before|late|early|mid|about|around))*[\s-]*$",
    re.IGNORECASE,
)
_REACH = 24  # letters before a date in which such words stand


def other_moment(hearing: Hearing) -> Figure | None:
    """The date as of which the claim tells its tally, where the passage tells another as of another; or None."""
    tallies = [f for f in hearing.figures if f.standing is Standing.DIFFERS and f.value.kind not in CALENDAR]
    if not tallies:
        return None
    for figure in hearing.figures:
        source, side = figure.source, figure.side
        if figure.standing is not Standing.DIFFERS or source is None or side is None:
            continue
        if (
            figure.value.kind in CALENDAR
            and _is_as_of(hearing.claim, figure.value)
            and _is_as_of(side.passage, source)
        ):
            return figure
    return None


def _is_as_of(reading: Reading, date: Value) -> bool:
    lead = reading.text[max(reading.start, date.start - _REACH) : date.start]
    return bool(_AS_OF.search(lead)) or date.raw.lower().startswith(("since", "as of", "by", "until"))
