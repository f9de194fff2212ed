"""A tally told as of a day: what stood on another day neither bears it out nor denies it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.as_of import is_as_of
from claimcheck.core.compare.values.dates import CALENDAR
from claimcheck.core.compare.values.figures import Figure, Standing

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing


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
            and is_as_of(hearing.claim, figure.value)
            and is_as_of(side.passage, source)
        ):
            return figure
    return None
