"""Neighbouring pieces that are one expression, or lend each other what they lack."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The cat sat on the mat.", id="links"),
    ],
)
def test_nothing_to_join(prose: str) -> None:
    """Links alone are no dates."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        pytest.param(
            "It was sent 2017-05-26T14:30:05+01:00.",
            [("2017-05-26T14:30:05+01:00", "2017-05-26T14:30:05")],
            id="ISO date and time",
        ),
        pytest.param(
            "The week beginning 8 May 2017 was wet.",
            [("The week beginning 8 May 2017", "2017-W19")],
            id="week beginning",
        ),
        pytest.param("The week ended on a high.", [("The week", "2020-W27")], id="a verb is no link"),
        pytest.param(
            "It shuts a week on Friday.", [("a week on Friday", "2020-07-10")], id="British week on"
        ),
        pytest.param(
            "It shuts two weeks from Monday.", [("two weeks from Monday", "2020-07-20")], id="weeks from"
        ),
        pytest.param(
            "It shuts a fortnight today.", [("a fortnight today", "2020-07-17")], id="fortnight today"
        ),
        pytest.param(
            "It shut for two weeks on Monday.",
            [("two weeks", "P2W"), ("Monday", "2020-06-29")],
            id="a length and a day",
        ),
        pytest.param(
            "It ran from Monday to Thursday.",
            [("Monday", "2020-06-29"), ("Thursday", "2020-07-02")],
            id="weekdays in a row",
        ),
        pytest.param(
            "It rained in May and June 2016.",
            [("May", "2016-05"), ("June 2016", "2016-06")],
            id="shared year",
        ),
        pytest.param(
            "It rained in May and June last year.",
            [("May", "2019-05"), ("June last year", "2019-06")],
            id="shared container",
        ),
        pytest.param(
            "It rained between 3 May and 5 June 2016.",
            [("3 May", "2016-05-03"), ("5 June 2016", "2016-06-05")],
            id="shared year of days",
        ),
        pytest.param(
            "It snowed in December and January 2016.",
            [("December", "2015-12"), ("January 2016", "2016-01")],
            id="over the new year",
        ),
        pytest.param(
            "It closed over Easter weekend 2016.",
            [("Easter weekend 2016", "2016-W12-WE")],
            id="holiday weekend and year",
        ),
        pytest.param(
            "It airs at 8 tonight.", [("8 tonight", "2020-07-03T20:00")], id="hour and part of the day"
        ),
        pytest.param(
            "It aired at 2:30 this afternoon.", [("2:30 this afternoon", "2020-07-03T14:30")], id="afternoon"
        ),
        pytest.param(
            "It began in the early hours of Sunday.",
            [("the early hours of Sunday", "2020-06-28")],
            id="early hours",
        ),
        pytest.param(
            "It began at 9 a.m. Monday, June 1, 2015.",
            [("9 a.m. Monday, June 1, 2015", "2015-06-01T09:00")],
            id="clock, weekday and date",
        ),
        pytest.param(
            "It opened ten years ago this month.",
            [("ten years ago this month", "2010-07")],
            id="ago this month",
        ),
        pytest.param("It opened a year ago today.", [("a year ago today", "2019-07-03")], id="ago today"),
        pytest.param(
            "It opened two years ago in May.", [("two years ago in May", "2018-05")], id="ago in a month"
        ),
        pytest.param(
            "It opened in last year's spring.", [("last year's spring", "2019-SP")], id="a year's season"
        ),
    ],
)
def test_joined(prose: str, found: list[tuple[str, str]]) -> None:
    """The joined expression has the value of the whole."""
    assert timexes(prose) == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        pytest.param(
            "It opens every Monday and Thursday.",
            [("every Monday", "XXXX-WXX-1"), ("Thursday", "XXXX-WXX-4")],
            id="recurring days",
        ),
        pytest.param(
            "It rained between 2pm and 4pm on Thursday.",
            [("2pm", "2020-07-02T14:00"), ("4pm on Thursday", "2020-07-02T16:00")],
            id="hours of one day",
        ),
        pytest.param(
            "It rained from November to January.",
            [("November", "2019-11"), ("January", "2020-01")],
            id="months over the new year",
        ),
        pytest.param(
            "It rained from December 28 to January 3.",
            [("December 28", "2019-12-28"), ("January 3", "2020-01-03")],
            id="days over the new year",
        ),
        pytest.param(
            "It fell in Q1 and Q2 2016.",
            [("Q1", "2016-Q1"), ("Q2 2016", "2016-Q2")],
            id="quarters of one year",
        ),
    ],
)
def test_shared(prose: str, found: list[tuple[str, str]]) -> None:
    """What stands once counts for both neighbours."""
    assert timexes(prose) == found
