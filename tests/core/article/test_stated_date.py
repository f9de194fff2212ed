"""The day an article states: what is none, what is."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.core.article.stated_date import published_line, stated_date


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


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("The mill published 15 May 2024 figures.", id="a sentence"),
        pytest.param("Published 15 May 2024 by Quay Press, the book sold well.", id="a book"),
        pytest.param("Published in 2019.", id="a year"),
        pytest.param("Published 31 June 2024", id="no such day"),
        pytest.param("Published 03/07/2024", id="two countries, two days"),
        pytest.param("Updated 15 May 2024", id="updated"),
    ],
)
def test_no_line_of_publication(line: str) -> None:
    """Prose, and what is not certain, states nothing."""
    assert published_line(line) is None


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Published 15 May 2024", id="bare"),
        pytest.param("Published: Wednesday, 15 May 2024, 10:30 GMT", id="a weekday and an hour"),
        pytest.param("First published on May 15, 2024 at 3:04 pm", id="American"),
        pytest.param("By Ann Velde. Published 15 May 2024", id="behind the author"),
        pytest.param("Posted 2024-05-15T10:00Z", id="ISO"),
        pytest.param("Published 15 May 2024 | Updated 16 May 2024", id="and updated"),
    ],
)
def test_line_of_publication(line: str) -> None:
    """The day it was first published."""
    assert published_line(line) == date(2024, 5, 15)
