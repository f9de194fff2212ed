"""Every length of time whose start and end the article says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import ValueKind
from claimcheck.core.notices.between_dates import between_two_dates, counted_after, counted_later, lasted
from claimcheck.core.notices.lasting import lasting_times
from claimcheck.core.notices.since_dates import counted_ago, has_since, since

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.notices.counted_time import Counted
    from claimcheck.core.notices.reading import Reading, Statement


def counted_times(reading: Reading) -> list[Counted]:
    """The lengths of *reading* by sentence, each once; then those whose start another sentence says."""
    told = {
        (counted.value.start, counted.start_raw): counted
        for one in reading.statements
        if len(one.values) > 1
        for counted in _in_sentence(reading, one)
    }
    starts = {start for start, _ in told}
    return [*told.values(), *(one for one in lasting_times(reading) if one.value.start not in starts)]


def _in_sentence(reading: Reading, one: Statement) -> Iterator[Counted]:
    today = DayRange(reading.published, reading.published) if reading.published else None
    if any(value.kind is ValueKind.DURATION for value in one.values):
        yield from between_two_dates(reading, one)
        yield from counted_after(reading, one)
        yield from lasted(reading, one)
        if today:
            yield from since(reading, one, today)
            yield from has_since(reading, one, today)
    if any(value.raw.endswith((" later", " on")) for value in one.values):
        yield from counted_later(reading, one)
    if today and any(value.raw.endswith("ago") for value in one.values):
        yield from counted_ago(reading, one, today)
