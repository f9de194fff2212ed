"""Stretches of time as people type them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from claimcheck.core.lapse import lapse


@pytest.mark.parametrize("typed", ["", "30", "d", "-1d", "1.5d", "30 days", "3m", "999999d", "٣d x", "1d 2h"])
def test_what_is_no_stretch_of_time(typed: str) -> None:
    with pytest.raises(ValueError, match="write it as 12h, 30d or 2w"):
        lapse(typed)


@pytest.mark.parametrize(
    ("typed", "hours"), [("12h", 12), ("30d", 720), ("2w", 336), (" 1 d ", 24), ("0d", 0)]
)
def test_stretches_of_time(typed: str, hours: int) -> None:
    assert lapse(typed) == timedelta(hours=hours)
