"""A figure and a day of one claim, found apart: 85 dead "this year" are not the 85 of 2008."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.dates import CALENDAR, relate_dates
from claimcheck.core.compare.values.figures import Figure
from claimcheck.core.compare.values.numbers import QUANTITIES
from claimcheck.core.compare.values.relation import Relation

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.finding import Token
    from claimcheck.core.model.value import Value


def of_another_day(hearing: Hearing) -> tuple[Token, Token] | None:
    """The claim's day, and the only one of the sentence that has its figure, where that is another; or None."""
    days = [f for f in hearing.borne_out if f.value.kind in CALENDAR]
    for figure in hearing.borne_out if days else ():
        if figure.value.kind in QUANTITIES and (found := _apart(hearing.claim, figure, days)):
            return found
    return None


def _apart(claim: Reading, figure: Figure, days: list[Figure]) -> tuple[Token, Token] | None:
    side = figure.side
    dates = [v for v in side.passage.values if v.kind in CALENDAR] if side else []
    if side is None or len(dates) != 1 or any(day.side is side for day in days):
        return None
    for day in days:
        if not _go_together(claim, figure.value, day.value):
            continue
        if _excludes(claim, day.value, side.passage, dates[0]):
            ours, theirs = day.value, dates[0]
            return claim.token(ours.start, ours.end), side.passage.token(theirs.start, theirs.end)
    return None


def _go_together(claim: Reading, figure: Value, day: Value) -> bool:
    """True where no mark and no joining word stands between the two."""
    depths = [claim.depths[claim.range_of(value.start, value.end)[0]] for value in (figure, day)]
    return depths[0] == depths[1]


def _excludes(claim: Reading, ours: Value, passage: Reading, theirs: Value) -> bool:
    return relate_dates(ours, claim.text, theirs, passage.text) is Relation.DISJOINT
