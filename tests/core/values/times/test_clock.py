"""Times of day."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("They won 4 of 5 games.", id="numbers"),
        pytest.param("I am 4.", id="am behind a word"),
        pytest.param("The ratio is 3.15 to 1.", id="a decimal"),
        pytest.param("Good morning, good night.", id="greetings"),
        pytest.param("It was high noon for banks.", id="noon as a figure of speech"),
        pytest.param("They walked half past five houses.", id="half past houses"),
        pytest.param("She ran it in 2:03:59.", id="a race's time"),
    ],
)
def test_other_numbers_stay_silent(prose: str) -> None:
    """A number needs its half of the day to be a time."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param(
            "It closed at 4 p.m. Thursday in Bern.", "4 p.m. Thursday", "2020-07-02T16:00", id="p.m."
        ),
        pytest.param(
            "It closed on Thursday at 4pm in Bern.", "Thursday at 4pm", "2020-07-02T16:00", id="day first"
        ),
        pytest.param(
            "It closed at 8.30pm on 26 May 2017.", "8.30pm on 26 May 2017", "2017-05-26T20:30", id="dot"
        ),
        pytest.param(
            "It closed at 16:30 on 26 May 2017.", "16:30 on 26 May 2017", "2017-05-26T16:30", id="24 hours"
        ),
        pytest.param("It closed at noon Thursday in Bern.", "noon Thursday", "2020-07-02T12:00", id="noon"),
        pytest.param(
            "It closed at 4 a.m. EDT Thursday.", "4 a.m. EDT Thursday", "2020-07-02T04:00", id="zone"
        ),
        pytest.param(
            "It closed at 12 am on 1 May 2017.", "12 am on 1 May 2017", "2017-05-01T00:00", id="12 am"
        ),
        pytest.param(
            "He left at 4 in the morning.", "4 in the morning", "2020-07-03T04:00", id="in the morning"
        ),
        pytest.param("He left at 10 o'clock.", "10 o'clock", "2020-07-03T10:00", id="o'clock"),
        pytest.param(
            "It closed at 0930 GMT on Tuesday in Bern.",
            "0930 GMT on Tuesday",
            "2020-06-30T09:30",
            id="four digits",
        ),
        pytest.param("He left at noon.", "noon", "2020-07-03T12:00", id="noon by itself"),
        pytest.param("He left last night.", "last night", "2020-07-02TNI", id="last night"),
        pytest.param("He left this morning.", "this morning", "2020-07-03TMO", id="this morning"),
        pytest.param("He leaves tonight.", "tonight", "2020-07-03TNI", id="tonight"),
        pytest.param(
            "He left Wednesday night for Bern.", "Wednesday night", "2020-07-01", id="a weekday's night"
        ),
        pytest.param("He left yesterday.", "yesterday", "2020-07-02", id="yesterday"),
        pytest.param("He leaves tomorrow.", "tomorrow", "2020-07-04", id="tomorrow"),
        pytest.param("It began at half past seven.", "half past seven", "2020-07-03T07:30", id="half past"),
        pytest.param(
            "It began at a quarter to eight in York.",
            "a quarter to eight",
            "2020-07-03T07:45",
            id="quarter to",
        ),
        pytest.param("It began at ten past five.", "ten past five", "2020-07-03T05:10", id="ten past"),
        pytest.param("It began at ten o'clock.", "ten o'clock", "2020-07-03T10:00", id="spelled hour"),
        pytest.param("It began at 14:30:05.", "14:30:05", "2020-07-03T14:30:05", id="seconds"),
        pytest.param(
            "It began at 5pm Eastern time.", "5pm Eastern time", "2020-07-03T17:00", id="zone in words"
        ),
        pytest.param("It began at midday on Monday.", "midday on Monday", "2020-06-29T12:00", id="midday"),
        pytest.param("It began at 0900 hours.", "0900 hours", "2020-07-03T09:00", id="hours of a soldier"),
        pytest.param("It began at dawn.", "dawn", "2020-07-03TMO", id="dawn"),
        pytest.param("It begins by noon GMT.", "noon GMT", "2020-07-03T12:00", id="noon and zone"),
        pytest.param("It began at seven thirty pm.", "seven thirty pm", "2020-07-03T19:30", id="in words"),
        pytest.param("Noon BST is the hour.", "Noon BST", "2020-07-03T12:00", id="noon placed by its zone"),
        pytest.param("It began at 11 at night.", "11 at night", "2020-07-03T23:00", id="at night"),
        pytest.param("It fell the night before.", "the night before", "2020-07-02TNI", id="night before"),
        pytest.param(
            "It fell the night before last.", "the night before last", "2020-07-01TNI", id="night before last"
        ),
    ],
)
def test_times_of_day(prose: str, raw: str, timex: str) -> None:
    """A time of day takes the day that stands beside it, or the reference."""
    assert timexes(prose) == [(raw, timex)]
