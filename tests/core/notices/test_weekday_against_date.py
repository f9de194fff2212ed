"""CC107: a weekday that does not match its date."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import notices, reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It opens on Tuesday, 3 November.", id="right, this year"),
        pytest.param("The final is on Sunday, 1 November 2020.", id="right, with its year"),
        pytest.param("It began on Friday 3 July 2020.", id="right, British"),
        pytest.param("It began on Friday, July 3, 2020.", id="right, American"),
        pytest.param("It began on Tuesday (30 June) in Telm.", id="right, in brackets"),
        pytest.param("It began on 3 July 2019, a Wednesday.", id="right, behind"),
        pytest.param("It began on Monday, 3 May 1850.", id="before the calendar was one"),
        pytest.param("It opens on Monday and 3 July 2020 is a holiday.", id="two days, not one"),
        pytest.param("The court sat on Monday. On 3 July 2020 it rose.", id="another clause"),
        pytest.param("It began on Monday.", id="weekday alone"),
        pytest.param("It opens on Mondays; 3 July 2020 is a holiday.", id="every week"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC107") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("It began on Monday 3 July 2020.", "Monday 3 July 2020", id="British"),
        pytest.param("It began on Monday, July 3, 2020.", "Monday, July 3, 2020", id="American"),
        pytest.param("It began on Wednesday, 30 June.", "Wednesday, 30 June", id="no year, near"),
        pytest.param("It began on Wednesday (30 June) in Telm.", "Wednesday (30 June", id="in brackets"),
        pytest.param("It began on 4 July 2019, a Monday.", "4 July 2019, a Monday", id="behind"),
        pytest.param("It was 4 July 2019, which was a Monday.", "4 July 2019, which was a Monday", id="told"),
        pytest.param("It began on Mon, 3 July 2020.", "Mon, 3 July 2020", id="short"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC107") == [words]


def test_without_publication_a_date_without_a_year_is_left_alone() -> None:
    assert reported("It began on Wednesday, 30 June.", "CC107", published=None) == []


def test_what_day_it_was() -> None:
    assert (
        notices("It began on Monday 3 July 2020.", "CC107")[0].message
        == "3 July 2020 was a Friday, not a Monday; the nearest Monday is 6 July 2020"
    )
