"""CC106: a date the calendar does not have."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import notices, reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It opened on 29 February 2020.", id="leap day"),
        pytest.param("It opened on 30 June 2019.", id="thirty days"),
        pytest.param("It opened on 29 February 2000.", id="a leap century"),
        pytest.param("They won 31-6 and lost 30-2.", id="a score"),
        pytest.param("It opened in June 2031.", id="a month alone"),
        pytest.param("He was born on 29 February.", id="a leap day without a year"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC106") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("It opened on 31 June 2019.", "31 June 2019", id="31 June"),
        pytest.param("It opened on June 31, 2019.", "June 31, 2019", id="American order"),
        pytest.param("It opened on 29 February 2019.", "29 February 2019", id="no leap year"),
        pytest.param("It opened on 29 February 1900.", "29 February 1900", id="no leap century"),
        pytest.param("It opened on 30 February.", "30 February", id="30 February without a year"),
        pytest.param("It opened on 2019-02-30.", "2019-02-30", id="ISO"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC106") == [words]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("It opened on 31 June 2019.", "June has 30 days", id="month"),
        pytest.param("It opened on 29 February 2019.", "2019 was no leap year", id="leap year"),
        pytest.param("It opened on 30 February 2020.", "February has at most 29 days", id="February"),
    ],
)
def test_why(text: str, why: str) -> None:
    """The message says why there is no such day."""
    assert why in notices(text, "CC106")[0].message
