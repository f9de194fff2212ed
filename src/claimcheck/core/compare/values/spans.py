"""The two ends of a stretch, "from May 1994 to August 1995": when it began and when it ended."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.values.dates import CALENDAR
from claimcheck.core.match.stems import stem
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_FROM = LatePattern(r"\b(?:from|between)\s+(?:the )?(?:early |late |mid-)?$")
_TO = LatePattern(r",?\s*(?:to|until|till|and|through|[-–—])\s*(?:the )?(?:early |late |mid-)?")
_REACH = 24  # letters before a date in which "from" stands
_NEAR = 6  # words between a date of the claim and what it says of it
_SURE = 0.45  # of what is missing of a kinship, given by the end that the claim speaks of
_WRONG = 0.5  # what is left of it at the other end
_STARTS = "begin start open launch commence premiere debut"
_ENDS = "end finish close conclude stop complete wrap cease"


class End(StrEnum):
    """Which end of a stretch a date is."""

    START = "start"
    END = "end"


_LEADS = {"until": End.END, "till": End.END, "since": End.START}


@kept
def ends(reading: Reading) -> dict[int, End]:
    """Where each date that is the end of a stretch begins -> which end it is."""
    found: dict[int, End] = {}
    dates = [value for value in reading.values if value.kind in CALENDAR]
    for first, last in pairwise(dates):
        lead = reading.text[max(reading.start, first.start - _REACH) : first.start]
        if _FROM.search(lead) and _TO.pattern.fullmatch(reading.text, first.end, last.start):
            found[first.start], found[last.start] = End.START, End.END
    return found


def part(passage: Reading, value: Value) -> End | None:
    """The end of a stretch that *value* is in *passage*, or None."""
    return ends(passage).get(value.start)


def asked(claim: Reading, place: tuple[int, int]) -> End | None:
    """The end that the claim tells with the date at *place*: "filming finished in August 1995"; or None."""
    lead = claim.words[place[0] - 1].text.lower() if place[0] else ""
    if lead in _LEADS:
        return _LEADS[lead]
    near = {w.stem for n, w in enumerate(claim.words) if claim.distance(n, place) <= _NEAR}
    starts, stops = bool(near & _said(_STARTS)), bool(near & _said(_ENDS))
    if starts == stops:
        return None
    return End.START if starts else End.END


def kinship(claim: Reading, place: tuple[int, int], end: End, kin: float) -> float:
    """*kin* for a date of the claim beside one end of a stretch: more for the end it speaks of, less for the other."""
    wanted = asked(claim, place)
    if wanted is None:
        return kin
    return kin + (1 - kin) * _SURE if wanted is end else kin * _WRONG


def tells(side: Side, value: Value, source: Value) -> bool:
    """True where the claim tells the very end of a stretch that *source* is in the passage."""
    end = part(side.passage, source)
    return end is not None and end is asked(side.claim, side.claim.range_of(value.start, value.end))


@lru_cache(maxsize=2)
def _said(listed: str) -> frozenset[str]:
    return frozenset(map(stem, listed.split()))
