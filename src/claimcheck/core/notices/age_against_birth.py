"""CC109: an age that does not fit the birth date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.notices.ages import counted_ages
from claimcheck.core.notices.lengths import window_words
from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator


def ages_against_birth(reading: Reading) -> Iterator[Remark]:
    """A remark for each age that somebody born on that day does not have on the day it is said of."""
    for counted in counted_ages(reading):
        window = counted.window
        if window is not None and not counted.fits:
            message = f"born “{counted.start_raw}”, one is {counted.value.number} {window_words(window)}"
            yield Remark(counted.value.start, counted.value.end, message)
