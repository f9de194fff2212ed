"""The day an article states: what is none, what is."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.core.article.stated_date import stated_date


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("", id="empty"),
        pytest.param("2024", id="year"),
        pytest.param("May 2024", id="month"),
        pytest.param("03/07/2024", id="two countries, two days"),
        pytest.param("2024-13-01", id="no such month"),
        pytest.param("31 June 2024", id="no such day"),
        pytest.param("3 Rain 2024", id="no month"),
        pytest.param("202405011", id="a longer number"),
        pytest.param("last Friday", id="relative"),
    ],
)
def test_no_day(words: str) -> None:
    """Nothing is filled in that nobody wrote."""
    assert stated_date(words) is None


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("2024-05-01", id="ISO"),
        pytest.param("2024-05-01T09:30:00+02:00", id="ISO with a time"),
        pytest.param("20240501", id="ISO without dashes"),
        pytest.param("2024/05/01 09:30", id="slashes, year first"),
        pytest.param("1 May 2024", id="day first"),
        pytest.param("May 1st, 2024", id="month first"),
        pytest.param("Wed, 01 May 2024 09:30:00 GMT", id="mail"),
        pytest.param("Wednesday, May 1, 2024", id="weekday"),
    ],
)
def test_day(words: str) -> None:
    """The same day, however it is written."""
    assert stated_date(words) == date(2024, 5, 1)
