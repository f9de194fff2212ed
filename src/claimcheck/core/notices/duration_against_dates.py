"""CC108: a length of time that does not fit the dates it counts between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.notices.counted_time import Counted
from claimcheck.core.notices.lengths import window_words
from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator


def durations_against_dates(reading: Reading) -> Iterator[Remark]:
    """A remark for each length that is not true on the day it is said of."""
    for counted in reading.counted:
        if not counted.fits and counted.window is not None:
            yield Remark(counted.value.start, counted.value.end, _message(counted))


def _message(counted: Counted) -> str:
    said = f"“{counted.value.raw}” counted from “{counted.start_raw}”"
    held = window_words(counted.window) if counted.window else ""
    return f"{said} is true {held}" + (", not on the day of publication" if counted.today else "")
