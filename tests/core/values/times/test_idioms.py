"""Phrases with a unit of time that say no time."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("They called it a day.", id="called it a day"),
        pytest.param("It is a day-to-day struggle.", id="day to day"),
        pytest.param("It is a year-on-year rise.", id="year on year"),
        pytest.param("A minute amount was found.", id="minute, small"),
        pytest.param("The Six-Day War was short.", id="a war"),
        pytest.param("The Thirty Years' War was long.", id="a longer war"),
        pytest.param("One day she may rest.", id="one day"),
        pytest.param("Its year-to-date sum fell.", id="year to date"),
    ],
)
def test_idioms_stay_silent(prose: str) -> None:
    """No time is counted."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        pytest.param("It took a day.", [("a day", "P1D")], id="a day"),
        pytest.param("They built it in one day.", [("one day", "P1D")], id="in one day"),
        pytest.param("It fell one day after the vote.", [("one day", "P1D")], id="one day after"),
        pytest.param("It took a minute.", [("a minute", "PT1M")], id="a minute"),
        pytest.param("The war took six days.", [("six days", "P6D")], id="six days"),
    ],
)
def test_lengths_beside_them(prose: str, found: list[tuple[str, str]]) -> None:
    """The same words do count elsewhere."""
    assert timexes(prose) == found
