"""Lengths of time as windows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.lengths import Length, holding, length_of, window_words

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


def duration(timex: str) -> Value:
    return Value(ValueKind.DURATION, 0, 1, "x", timex=timex)


@pytest.mark.parametrize("timex", ["PT36H", "PXY", "P2L", "P", "", "2017", "P0.5Y", "P9999Y"])
def test_no_length(timex: str) -> None:
    assert length_of(duration(timex)) is None


@pytest.mark.parametrize(
    ("timex", "first", "last"),
    [
        pytest.param("P2Y10M", date(2020, 6, 8), date(2020, 7, 7), id="years and months"),
        pytest.param("P2Y", date(2019, 8, 8), date(2020, 8, 7), id="years"),
        pytest.param("P3W", date(2017, 8, 29), date(2017, 9, 4), id="weeks"),
        pytest.param("P10D", date(2017, 8, 18), date(2017, 8, 18), id="days"),
    ],
)
def test_windows_since_a_day(timex: str, first: date, last: date) -> None:
    length = length_of(duration(timex))
    assert length is not None
    day = date(2017, 8, 8)
    assert holding(DayRange(day, day), length) == DayRange(first, last)


@given(DAYS, st.integers(0, 60), st.integers(0, 40), st.integers(0, 90))
def test_a_longer_start_never_narrows_the_window(day: date, months: int, days: int, wider: int) -> None:
    length = Length(months, days, 1, 0, single=False)
    narrow = holding(DayRange(day, day), length)
    wide = holding(DayRange(day, day + timedelta(wider)), length)
    assert narrow is not None
    assert wide is not None
    assert narrow.within(wide)


def test_words() -> None:
    assert window_words(DayRange(date(2020, 6, 8), date(2020, 7, 7))) == "from 8 June 2020 to 7 July 2020"
    assert window_words(DayRange(date(2020, 6, 8), None)) == "from 8 June 2020 on"
