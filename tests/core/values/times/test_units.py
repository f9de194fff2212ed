"""Expressions round a unit, counted from the reference or from the last mention."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes, values


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("He left the minute she came.", id="the minute"),
        pytest.param("It is second to none.", id="second to none"),
        pytest.param("They shop 24/7.", id="24/7"),
        pytest.param("The quarter-final was lost.", id="quarter-final"),
        pytest.param("A quarter of voters agreed.", id="a fraction"),
        pytest.param("Three-quarters of them agreed.", id="three-quarters"),
        pytest.param("One day he may rest.", id="one day"),
        pytest.param("At the end of the day it matters.", id="end of the day"),
        pytest.param("The Week magazine closed.", id="a title"),
        pytest.param("The minutes of the meeting were lost.", id="minutes of"),
        pytest.param("He lost in week 8 against them.", id="a round of games"),
    ],
)
def test_idioms_stay_silent(prose: str) -> None:
    """A unit's name that counts nothing is no time."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param("It fell last year.", "last year", "2019", id="last year"),
        pytest.param("It fell last week.", "last week", "2020-W26", id="last week"),
        pytest.param("It will fall next month.", "next month", "2020-08", id="next month"),
        pytest.param("It fell earlier this month.", "earlier this month", "2020-07", id="earlier this month"),
        pytest.param("They rest this weekend.", "this weekend", "2020-W27-WE", id="this weekend"),
        pytest.param("It fell two weeks ago.", "two weeks ago", "2020-06-19", id="weeks ago"),
        pytest.param("It fell ten days ago.", "ten days ago", "2020-06-23", id="days ago"),
        pytest.param("It fell a month ago.", "a month ago", "2020-06", id="a month ago"),
        pytest.param("It fell 41 years ago.", "41 years ago", "1979", id="years ago"),
        pytest.param("It fell in the past year.", "the past year", "2019", id="the past year"),
        pytest.param("It falls three days from now.", "three days from now", "2020-07-06", id="from now"),
        pytest.param(
            "It fell the day before yesterday.",
            "the day before yesterday",
            "2020-07-01",
            id="before yesterday",
        ),
        pytest.param("It falls the week after next.", "the week after next", "2020-W29", id="after next"),
        pytest.param(
            "It closes at the end of the year.", "the end of the year", "2020", id="end of the year"
        ),
        pytest.param(
            "It falls on the 20th of next month.", "the 20th of next month", "2020-08-20", id="day of"
        ),
        pytest.param(
            "It fell in the second week of 2019.", "the second week of 2019", "2019-W02", id="nth week"
        ),
        pytest.param(
            "It fell in the week of 3 May 2019.", "the week of 3 May 2019", "2019-W18", id="week of a day"
        ),
        pytest.param("They pay every year.", "every year", "P1Y", id="every year"),
        pytest.param(
            "It rained in the last week of May 2016.",
            "the last week of May 2016",
            "2016-W21",
            id="last week of",
        ),
        pytest.param(
            "It rained on the last weekend of May 2016.",
            "the last weekend of May 2016",
            "2016-W21-WE",
            id="last weekend of",
        ),
        pytest.param(
            "It rained on the third last day of May 2016.",
            "the third last day of May 2016",
            "2016-05-29",
            id="third last",
        ),
        pytest.param(
            "It rained in the final week of May 2016.",
            "the final week of May 2016",
            "2016-W21",
            id="final week",
        ),
        pytest.param(
            "It rained on the last day of the month.",
            "the last day of the month",
            "2020-07-31",
            id="last day of the month",
        ),
        pytest.param(
            "It rained in the first month of 2016.", "the first month of 2016", "2016-01", id="first month of"
        ),
        pytest.param("It shut the week before last.", "the week before last", "2020-W25", id="before last"),
        pytest.param("It shut the year before last.", "the year before last", "2018", id="year before last"),
        pytest.param("It shut in week 12 of 2017.", "week 12 of 2017", "2017-W12", id="numbered week"),
        pytest.param("It shut the other day.", "the other day", "PAST_REF", id="the other day"),
    ],
)
def test_counted_from_the_reference(prose: str, raw: str, timex: str) -> None:
    """The value is as coarse as the unit said."""
    assert timexes(prose) == [(raw, timex)]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        pytest.param(
            "In April 2017 it began; in February of that year it was planned.", "2017-02", id="of that year"
        ),
        pytest.param(
            "It began in April 2017. The following month it ended.", "2017-05", id="the following month"
        ),
        pytest.param(
            "He left on 26 May 2017. Two days later he was found.", "2017-05-28", id="two days later"
        ),
        pytest.param(
            "He left on 26 May 2017, having paid the previous week.", "2017-W20", id="the previous week"
        ),
        pytest.param("He left on 26 May 2017 and slept the next day.", "2017-05-27", id="the next day"),
        pytest.param("He left on 26 May 2017. That same day it rained.", "2017-05-26", id="that same day"),
        pytest.param("It closed in 2011, having opened the year before.", "2010", id="the year before"),
        pytest.param(
            "Sales rose in the first quarter of 2019 from a year earlier.",
            "2018-Q1",
            id="a quarter a year earlier",
        ),
    ],
)
def test_counted_from_the_last_mention(prose: str, expected: str) -> None:
    """Where the prose says so, the date before it is the one to count from."""
    assert timexes(prose)[-1][1] == expected


def test_without_a_reference_nothing_is_guessed() -> None:
    """A relative date with nothing to count from has no value and says so."""
    (found,) = values("It fell last week.", None)
    assert (found.timex, found.days, found.note) == (None, None, "needs date")
