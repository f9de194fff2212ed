"""CC112: what is true on the day of publication, and until which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator
from claimcheck.core.notices.ages import counted_ages
from claimcheck.core.notices.lengths import day_words
from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator


def what_stops_being_true(reading: Reading) -> Iterator[Remark]:
    """A remark for each length or age that is true when published and will not stay so, with its last day."""
    for counted in (*reading.counted, *counted_ages(reading)):
        window = counted.window
        exact = counted.comparator is Comparator.EQUAL  # "nearly" and "about" wear off on no day
        if counted.today and exact and counted.fits and window and window.last:
            said = f"“{counted.value.raw}”, counted from “{counted.start_raw}”"
            latest = "" if counted.start.first == counted.start.last else " at the latest"
            message = f"{said}, stays true until {day_words(window.last)}{latest}; the date does not age"
            yield Remark(counted.value.start, counted.value.end, message, counted.where)
