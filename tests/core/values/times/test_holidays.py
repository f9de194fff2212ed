"""Holidays with a fixed or computable day."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.core.values.times.holidays import holiday_in
from tests.core.values.times.read import timexes


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("They sold Christmas trees and Easter eggs.", id="things"),
        pytest.param("A new yearbook came out.", id="part of a word"),
        pytest.param("It was a good Friday's work.", id="good friday in lower case is a weekday"),
        pytest.param("A new year of rain began.", id="a year that is new"),
        pytest.param("The Lunar New Year was loud.", id="a new year of the moon"),
        pytest.param("The election day staff left.", id="small letters"),
    ],
)
def test_things_are_no_days(prose: str) -> None:
    """A holiday's name before a thing names the thing."""
    assert [timex for raw, timex in timexes(prose) if "Friday" not in raw] == []


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        pytest.param("easter", 2019, date(2019, 4, 21), id="Easter"),
        pytest.param("good friday", 2020, date(2020, 4, 10), id="Good Friday"),
        pytest.param("thanksgiving", 2019, date(2019, 11, 28), id="Thanksgiving"),
        pytest.param("black friday", 2019, date(2019, 11, 29), id="Black Friday"),
        pytest.param("memorial day", 2020, date(2020, 5, 25), id="last Monday of May"),
        pytest.param("christmas", 2018, date(2018, 12, 25), id="Christmas"),
        pytest.param("election day", 2020, date(2020, 11, 3), id="Tuesday after the first Monday"),
        pytest.param("ve day", 2020, date(2020, 5, 8), id="VE Day"),
    ],
)
def test_computed(name: str, year: int, day: date) -> None:
    """The day of a year's holiday."""
    assert holiday_in(name, year) == day


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param(
            "It snowed on Christmas Day 2010.", "Christmas Day 2010", "2010-12-25", id="with a year"
        ),
        pytest.param("It snowed at Christmas, they said.", "Christmas", "2019-12-25", id="behind"),
        pytest.param(
            "It opened two days after Easter 2019.",
            "two days after Easter 2019",
            "2019-04-23",
            id="counted from",
        ),
        pytest.param("It will close next Easter, they said.", "next Easter", "2021-04-04", id="next"),
        pytest.param(
            "It shut the day before Christmas 2018.",
            "the day before Christmas 2018",
            "2018-12-24",
            id="the day before",
        ),
        pytest.param(
            "It shut the week after Easter 2019.",
            "the week after Easter 2019",
            "2019-W17",
            id="the week after",
        ),
        pytest.param("It rained in Easter week.", "Easter week", "2020-W15", id="its week"),
        pytest.param(
            "It was the third Tuesday after Easter 2019.",
            "the third Tuesday after Easter 2019",
            "2019-05-07",
            id="nth weekday",
        ),
        pytest.param(
            "It shut on Martin Luther King Jr. Day 2017.",
            "Martin Luther King Jr. Day 2017",
            "2017-01-16",
            id="with a stop",
        ),
        pytest.param(
            "It shut on Presidents Day 2016.", "Presidents Day 2016", "2016-02-15", id="no apostrophe"
        ),
        pytest.param(
            "It shut on new year's eve 2015.", "new year's eve 2015", "2015-12-31", id="small letters"
        ),
        pytest.param(
            "It sold out on Cyber Monday 2016.",
            "Cyber Monday 2016",
            "2016-11-28",
            id="beside another holiday",
        ),
    ],
)
def test_holidays(prose: str, raw: str, timex: str) -> None:
    """A holiday takes the year that is said, or the near one."""
    assert timexes(prose) == [(raw, timex)]


def test_without_a_reference() -> None:
    """A fixed holiday keeps its day in every year; a moving one has no value."""
    assert timexes("It snowed at Christmas.", None) == [("Christmas", "XXXX-12-25")]
    assert timexes("It snowed at Easter.", None) == [("Easter", None)]
