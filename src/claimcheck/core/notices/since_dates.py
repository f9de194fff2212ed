"""Lengths of time from a date that an article names to its publication: "for five years since May 2015"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.notices.counted_time import Counted, before_today, place_of, until_today
from claimcheck.core.notices.explicit import explicit_days, says_year
from claimcheck.core.notices.lengths import AROUND, later, length_in, length_of
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.notices.reading import Reading, Statement

_TO_DATE = LatePattern(r",? (?:on |in )?\(?$|,? (?:in|on) $")
_TO_AGO = LatePattern(r",? \(?$")
_SINCE = LatePattern(r",? since(?: [^,.;:()“”\"]{0,60})? $")
_FOR = LatePattern(r",? (?:for |that is |which is )?$")
_BEGAN = LatePattern(
    r"\b(?:launched|opened|built|founded|established|formed|began|started|joined|married|elected|appointed|moved|closed"
    r"|vanished|disappeared|jailed|arrested|detained)(?: [^,.;:()\d]{0,24})? (?:in|on) $"
)
_HAS = LatePattern(r",? and (?:[a-z]+ ){0,2}(?:has|have|had) [^,.;:()\d“”\"]{0,60}for $")

_HAS_BEEN = LatePattern(r", (?:has|have|had) (?:now )?been [^,.;:()\d“”\"]{0,40}for $")
_BUSY = "opened launched founded established formed began started"
_STATES = {
    " open ": "opened launched founded established began started",
    " closed ": "closed",
    " shut ": "closed",
    " missing ": "vanished disappeared",
    " married ": "married",
    " in office ": "elected appointed",
    " in jail ": "jailed arrested detained",
    " in prison ": "jailed arrested detained",
    " in custody ": "jailed arrested detained",
    " running ": _BUSY,
    " trading ": _BUSY,
    " operating ": _BUSY,
    " in business ": _BUSY,
    " in service ": _BUSY,
    " in operation ": _BUSY,
    " in use ": _BUSY,
}
"""What a state is called, and the verbs of its first day."""


def counted_ago(reading: Reading, one: Statement, today: DayRange) -> Iterator[Counted]:
    """Reads "25 years ago, in 1990" and "in 1990, 25 years ago"."""
    for first, second in pairwise(one.values):
        for ago, dated, pattern in ((first, second, _TO_DATE), (second, first, _TO_AGO)):
            start = explicit_days(dated)
            if not ago.raw.lower().endswith(" ago") or start is None:
                continue
            if not pattern.match(reading.gap(first.end, second.start)):
                continue
            found = length_in(re.sub(r"\s+ago$", "", ago.raw, flags=re.IGNORECASE))
            if found:
                around = AROUND.search(reading.low[max(0, ago.start - 20) : ago.start])
                comparator = Comparator.ABOUT if around else found[1].comparator
                yield Counted(ago, found[0], start, dated.raw, today, comparator, True, place_of(dated))


def since(reading: Reading, one: Statement, today: DayRange) -> Iterator[Counted]:
    """Reads "for five years since May 2015", "since 2015, for five years", "two years since he left in May 2018"."""
    for first, second in pairwise(one.values):
        if first.kind is ValueKind.DURATION and _SINCE.match(reading.gap(first.end, second.start)):
            length, dated = first, second
        elif (
            second.kind is ValueKind.DURATION
            and reading.low[max(0, first.start - 6) : first.start] == "since "
            and _FOR.match(reading.gap(first.end, second.start))
        ):
            length, dated = second, first
        else:
            continue
        found, start = length_of(length), since_days(dated)
        if found and start and start.first:
            had = " had " in reading.gap(one.start, first.start)
            yield (before_today if had else until_today)(length, found, dated, start, today)


def since_days(value: Value) -> DayRange | None:
    """The days an open stretch may have begun on: all of "2015", of "May 2015", the day itself."""
    if value.kind is ValueKind.DATE:
        return explicit_days(value)
    if value.kind is not ValueKind.PERIOD or not value.days or not value.days.first or not value.timex:
        return None
    first = value.days.first
    if not says_year(value.raw) or "/" in value.timex:
        return None
    months = {4: 12, 7: 1}.get(len(value.timex), 0)
    return DayRange(first, later(first, months, -1) if months else first)


def has_since(reading: Reading, one: Statement, today: DayRange) -> Iterator[Counted]:
    """Reads "was launched on 4 May 1998 and has been in service for 24 years"; of "had been" only how long at most."""
    for first, second in pairwise(one.values):
        start = explicit_days(first)
        length = length_of(second) if start and second.kind is ValueKind.DURATION else None
        begun = _BEGAN.search(reading.low[max(one.start, first.start - 30) : first.start])
        lasts = reading.gap(first.end, second.start)
        if length and start and begun and _goes_on(begun[0], lasts):
            had = " had " in lasts
            yield (before_today if had else until_today)(second, length, first, start, today)


def _goes_on(begun: str, lasts: str) -> bool:
    """True when what lasts is what has begun: "opened in 1974, has been open for"; a mill that opened is not shut."""
    verb = begun.split(maxsplit=1)[0]
    known = next((verbs.split() for state, verbs in _STATES.items() if state in lasts), None)
    if known is not None and verb not in known:
        return False
    return bool(_HAS.match(lasts)) or (known is not None and bool(_HAS_BEEN.match(lasts)))
