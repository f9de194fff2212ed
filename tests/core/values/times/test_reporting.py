"""The times company reports tell of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.values.times.read import timexes

OCTOBER = date(2019, 10, 24)


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The period drama won a prize.", id="a period that is no time"),
        pytest.param("They read it to the end.", id="an end of nothing"),
        pytest.param("Its fiscal policy failed.", id="fiscal"),
    ],
)
def test_other_words_stay_silent(prose: str) -> None:
    """Words of the reports that name no time by themselves."""
    assert timexes(prose, OCTOBER) == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param(
            "It lost less in the year-earlier quarter.", "the year-earlier quarter", "2018-Q3", id="earlier"
        ),
        pytest.param(
            "It lost less in the prior-year quarter.", "prior-year quarter", "2018-Q3", id="prior-year"
        ),
        pytest.param("It lost money last fiscal year.", "last fiscal year", "2018", id="last fiscal year"),
        pytest.param(
            "It gained in the past financial year.", "the past financial year", "2018", id="past financial"
        ),
        pytest.param(
            "It will gain in the next fiscal year.", "the next fiscal year", "2020", id="next fiscal year"
        ),
        pytest.param(
            "It gained in fiscal 2017's third quarter.", "fiscal 2017's third quarter", "2017-Q3", id="of it"
        ),
        pytest.param("It will be paid by year end.", "year end", "2019", id="year end"),
        pytest.param("It was paid at month's end.", "month's end", "2019-10", id="month's end"),
        pytest.param(
            "It rose in third-quarter 2018 terms.", "third-quarter 2018", "2018-Q3", id="quarter and year"
        ),
        pytest.param("It rose in the latest period.", "the latest period", "2019-Q3", id="latest period"),
        pytest.param(
            "It falls this fiscal quarter.", "this fiscal quarter", "2019-Q4", id="this fiscal quarter"
        ),
        pytest.param("It will fall in the year ahead.", "the year", "P1Y", id="the year ahead"),
    ],
)
def test_reporting(prose: str, raw: str, timex: str) -> None:
    """Each counts from the last complete quarter, or from the year of the report."""
    assert timexes(prose, OCTOBER) == [(raw, timex)]


def test_a_quarter_is_the_one_that_its_end_lies_in() -> None:
    """The end that is printed outweighs the day of the report."""
    assert timexes("Sales fell in the quarter ended June 30.", OCTOBER) == [
        ("the quarter", "2019-Q2"),
        ("June 30", "2019-06-30"),
    ]


@pytest.mark.parametrize(
    ("prose", "timex"),
    [
        pytest.param("It earned less in the third quarter than a year earlier.", "2018-Q3", id="a quarter"),
        pytest.param(
            "It earned less in the nine months than a year earlier.", "2018", id="more than a quarter"
        ),
        pytest.param("The third quarter and the year-ago quarter; the quarter.", "2019-Q3", id="not kept"),
        pytest.param("The third quarter was worse than the 2017 quarter.", "2017-Q3", id="of another year"),
    ],
)
def test_a_year_earlier(prose: str, timex: str) -> None:
    """A year before a quarter is a quarter; before something longer it is a year."""
    assert timexes(prose, OCTOBER)[-1][1] == timex
