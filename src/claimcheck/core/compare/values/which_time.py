"""Goals of this season are none of the last: "this", "last" and "next" before one word tell of unlike times.

Such words are dates only where the day is known from which they count, and a season is hardly ever one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.once import kept

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_CALENDAR = frozenset(("year", "quarter", "month", "week"))
_UNITS = (
    "season|campaign|term|tournament|tour|championship|year|quarter|month|week|summer|winter|spring|autumn"
)
_TIMES = HintedPattern(
    r"\b(?:(?P<now>this|the current)|(?P<gone>(?:the )?(?:last|previous|preceding))|(?P<ahead>next|the coming))"
    rf" (?P<unit>{_UNITS})\b(?!-)",
    _UNITS.replace("|", " "),
    re.IGNORECASE,
)
_FAR_APART = 60  # days between two texts after which "this season" of one may be "last season" of the other
STEMS = _TIMES.stems


class _Time(NamedTuple):
    first: int
    last: int
    unit: str
    when: str


def of_another_time(hearing: Hearing, side: Side) -> tuple[Token, Token] | None:
    """The claim's "last season" and the passage's "this season", of which it tells the claim's figure or deed."""
    claim, passage = side.claim, side.passage
    ours, theirs = _times(claim), _times(passage)
    if len(ours) != 1 or not theirs:
        return None
    alike = [time for time in theirs if time.unit == ours[0].unit]
    if not alike or _may_be_one(claim, passage, ours[0].unit):
        return None
    told = [min(alike, key=lambda time: passage.distance(place, time[:2])) for place in _told(hearing, side)]
    if not told or any(time.when == ours[0].when for time in told):
        return None
    return _token(claim, ours[0]), _token(passage, told[0])


def _told(hearing: Hearing, side: Side) -> list[int]:
    """The words of the passage's figures that bear the claim's out, or else of its deed, or else all it shares."""
    passage = side.passage
    figures = [f.source for f in hearing.borne_out if f.side is side and f.source]
    if figures:
        return [passage.range_of(value.start, value.end)[0] for value in figures]
    deed = side.where(*[clause.verb for clause in side.claim.clauses[:1]])
    return sorted(deed or side.heard)


def _may_be_one(claim: Reading, passage: Reading, unit: str) -> bool:
    """True where the days of both texts are known: then a calendar tells, or "this season" may be gone."""
    if claim.reference is None or passage.reference is None:
        return False
    return unit in _CALENDAR or abs((claim.reference - passage.reference).days) > _FAR_APART


@kept
def _times(reading: Reading) -> list[_Time]:
    found = []
    for match in _TIMES.all_within(reading):
        first, last = reading.range_of(*match.span())
        when = next(name for name in ("now", "gone", "ahead") if match[name])
        found.append(_Time(first, last, match["unit"].lower(), when))
    return found


def _token(reading: Reading, time: _Time) -> Token:
    return reading.token_of(time.first, time.last)
