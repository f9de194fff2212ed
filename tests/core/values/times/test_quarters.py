"""Quarters, halves and seasons."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.values.times.read import days, timexes


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The fall of Rome was slow.", id="a fall"),
        pytest.param("Spring water is clear.", id="a spring"),
        pytest.param("Summer Smith sang.", id="a name"),
        pytest.param("Half of them left in the first half.", id="halves of other things"),
        pytest.param("The H1N1 virus spread.", id="a virus"),
    ],
)
def test_other_words_stay_silent(prose: str) -> None:
    """Seasons and halves are only such where the words say so."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param("It rose in the third quarter.", "the third quarter", "2020-Q3", id="the one under way"),
        pytest.param("It rose in the fourth quarter.", "the fourth quarter", "2019-Q4", id="the last one"),
        pytest.param(
            "It rose in the third quarter of 1990.", "the third quarter of 1990", "1990-Q3", id="of a year"
        ),
        pytest.param("It rose in the 1988 third quarter.", "1988 third quarter", "1988-Q3", id="year first"),
        pytest.param("It rose in Q3 2019.", "Q3 2019", "2019-Q3", id="Q3"),
        pytest.param("It rose in 2019-Q3.", "2019-Q3", "2019-Q3", id="ISO-like"),
        pytest.param("It rose in H1 2019.", "H1 2019", "2019-H1", id="H1"),
        pytest.param("It rose in the first half of 2019.", "the first half of 2019", "2019-H1", id="half"),
        pytest.param(
            "It will open in next year's first quarter.",
            "next year's first quarter",
            "2021-Q1",
            id="next year's",
        ),
        pytest.param("It rose in the quarter.", "the quarter", "2020-Q2", id="the quarter of a report"),
        pytest.param("It rose in spring 2013.", "spring 2013", "2013-SP", id="season and year"),
        pytest.param("It rose last autumn.", "last autumn", "2019-FA", id="last autumn"),
        pytest.param("It opened in the summer of 2012.", "the summer of 2012", "2012-SU", id="of"),
        pytest.param("First-half profit rose.", "First-half", "2020-H1", id="half of a report"),
        pytest.param("It reopens in the summer.", "the summer", "2020-SU", id="the season under way"),
        pytest.param("It opens every winter.", "every winter", "XXXX-WI", id="every"),
        pytest.param("It rose in 3Q16.", "3Q16", "2016-Q3", id="count first, short year"),
        pytest.param(
            "It rose in last year's third quarter.", "last year's third quarter", "2019-Q3", id="last year's"
        ),
        pytest.param("It rose in 4Q 2016.", "4Q 2016", "2016-Q4", id="count first"),
        pytest.param(
            "It fell in the second half of the 1990s.",
            "the second half of the 1990s",
            "199",
            id="half of a decade",
        ),
    ],
)
def test_quarters(prose: str, raw: str, timex: str) -> None:
    """Each gives the stretch it names."""
    assert timexes(prose) == [(raw, timex)]


def test_days() -> None:
    """A quarter is three months, a winter runs into the next year."""
    assert days("in Q3 2019") == ["2019-07-01..2019-09-30"]
    assert days("in winter 2019", date(2020, 7, 3)) == ["2019-12-01..2020-02-29"]


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        pytest.param(
            "It rose in the second and third quarters of 2019.",
            [("the second", "2019-Q2"), ("third quarters of 2019", "2019-Q3")],
            id="of one year",
        ),
        pytest.param(
            "It rises in the second and third quarters, as ever.",
            [("the second", "XXXX-Q2"), ("third quarters", "XXXX-Q3")],
            id="of every year",
        ),
    ],
)
def test_listed_quarters(prose: str, found: list[tuple[str, str]]) -> None:
    """Both of a pair, of the year that is printed once."""
    assert timexes(prose) == found
