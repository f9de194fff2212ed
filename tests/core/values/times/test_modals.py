"""What is planned, feared or in force on a day lies ahead; what a headline or a report tells lies behind."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("Two die as a barn burns. A barge sinks on Monday", id="a headline's present"),
        pytest.param("The clerk could not reach her on Monday.", id="could not"),
        pytest.param("From the bridge he could see the fire on Monday.", id="could see"),
        pytest.param("The clerk may have lied on Monday.", id="may have"),
        pytest.param("The carter is accused of hiding it on Monday.", id="is accused"),
        pytest.param("The carter is in bed after a fall on Monday.", id="is in a place"),
        pytest.param("Wardens are examining a fire on Monday.", id="are examining"),
        pytest.param("The road is out since the flood on Monday.", id="a cause nearer"),
        pytest.param("The sales for Monday were poor.", id="for a day, nothing set"),
        pytest.param("He told the court on Monday he would not quit.", id="told, then would"),
        pytest.param("Those who can help should write of the theft on Monday.", id="a mishap's day"),
        pytest.param("The carter can be seen on film on Monday.", id="can be seen"),
        pytest.param("He'd left on Monday.", id="had left"),
        pytest.param("From Monday the road was shut.", id="from, and past"),
    ],
)
def test_days_behind(prose: str) -> None:
    """Words that look like a plan and are none."""
    assert timexes(prose)[-1] == ("Monday", "2020-06-29")


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The clerk said that he would quit on Monday.", id="would"),
        pytest.param("Hail could return on Monday, the harbour office said.", id="could, then said"),
        pytest.param("Nurses say that she can go home on Monday.", id="can"),
        pytest.param("Hail is forecast for Monday.", id="forecast for"),
        pytest.param("The ferrymen announced a strike for Monday.", id="announced for"),
        pytest.param("There is a fair on Monday.", id="there is"),
        pytest.param("The lists are out on Monday.", id="are out"),
        pytest.param("The fair started on Thursday and ends Monday.", id="and ends"),
        pytest.param("Monday's march is expected to draw thousands.", id="is expected, behind"),
        pytest.param("The envoy was expected to visit the mill on Monday.", id="was expected to"),
        pytest.param("The vote, expected on Monday, may fail.", id="expected on"),
        pytest.param("She is running for mayor on Monday.", id="is running"),
        pytest.param("From Monday, lamps are required.", id="in force from"),
    ],
)
def test_days_ahead(prose: str) -> None:
    """A modal, a plan or a plain present beside the day, whatever verb told of it."""
    found = [timex for raw, timex in timexes(prose) if raw.startswith("Monday")]
    assert found == ["2020-07-06"]


def test_a_clock_between() -> None:
    """The time of day does not hide the verb."""
    assert timexes("The fair is at 3pm on Monday.") == [("3pm on Monday", "2020-07-06T15:00")]


def test_months() -> None:
    """Months lean as days do."""
    assert timexes("The November fair looms.") == [("November", "2020-11")]
    assert timexes("A judge ruled on Tuesday that he could run in November.")[1] == ("November", "2020-11")
