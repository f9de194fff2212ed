"""CC109: an age that does not fit the birth date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.notices.ages import counted_ages
from claimcheck.core.notices.lengths import day_words, later
from claimcheck.core.notices.reading import Reading, Remark
from claimcheck.core.notices.two_ages import two_ages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from claimcheck.core.notices.counted_time import Counted


def ages_against_birth(reading: Reading) -> Iterator[Remark]:
    """A remark for each age that somebody born on that day does not have on any day it may be said of.

    And for each that is another than the one the same person had before.
    """
    told: set[int] = set()
    for counted in counted_ages(reading):
        if counted.window is not None and not counted.fits:
            told.add(counted.value.start)
            yield Remark(counted.value.start, counted.value.end, _message(counted), counted.where)
    yield from (remark for remark in two_ages(reading) if remark.start not in told)


def _message(counted: Counted) -> str:
    """Who is born then is that old on that day: the arithmetic, and what is said."""
    born, said = counted.start, counted.end
    if not (born.first and born.last and said.first and said.last):
        return f"born “{counted.start_raw}”, one is not {counted.value.number}"
    youngest, oldest = _years(born.last, said.first), _years(born.first, said.last)
    years = f"{oldest}" if youngest == oldest else f"{youngest} to {oldest}"
    on = f"on {day_words(said.first)}" if said.first == said.last else f"in {said.first.year}"
    when = f"{on}, at publication," if counted.today else f"{on}"
    return f"born “{counted.start_raw}”, one is {years} {when} not {counted.value.number}".replace(
        f"{on} not", f"{on}, not"
    )


def _years(born: date, day: date) -> int:
    """Whole years from *born* to *day*."""
    years = day.year - born.year
    return years - (later(born, years * 12) > day)
