"""What comes again."""

from __future__ import annotations

import pytest

from claimcheck.core.model.value import ValueKind
from tests.core.values.times.read import timexes, values


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("Every other person left.", id="every other person"),
        pytest.param("Each of the days was hot.", id="each of"),
        pytest.param("Once a man came by, and twice a boat.", id="once"),
        pytest.param("Every second counts.", id="every second of a chance"),
    ],
)
def test_other_uses_stay_silent(prose: str) -> None:
    """What does not come again is no recurrence."""
    assert timexes(prose) == []


def test_a_newspaper_stays_silent() -> None:
    """A capital word before another one is a name."""
    assert timexes("The Daily Planet and the Weekly Bugle.") == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param("It comes daily.", "daily", "P1D", id="daily"),
        pytest.param("It comes twice a week.", "twice a week", "P1W", id="twice a week"),
        pytest.param("It comes every third day.", "every third day", "P3D", id="every third day"),
        pytest.param("It comes every 3rd day.", "every 3rd day", "P3D", id="every third day in figures"),
        pytest.param(
            "It comes every day at 9 a.m.", "every day at 9 a.m.", "XXXX-XX-XXT09:00", id="hour of a day"
        ),
        pytest.param(
            "It comes every Tuesday at 3pm.",
            "every Tuesday at 3pm",
            "XXXX-WXX-2T15:00",
            id="hour of a weekday",
        ),
        pytest.param("It grew 5 per cent per annum.", "per annum", "P1Y", id="per annum"),
        pytest.param("It comes every few years.", "every few years", "PXY", id="every few years"),
        pytest.param("It comes in the mornings.", "the mornings", "XXXX-XX-XXTMO", id="in the mornings"),
        pytest.param("It opens every Christmas.", "every Christmas", "XXXX-12-25", id="every Christmas"),
        pytest.param("It opens each Easter.", "each Easter", "P1Y", id="each movable feast"),
        pytest.param("It opens every May 1.", "every May 1", "XXXX-05-01", id="American day of every year"),
        pytest.param("It comes quarterly.", "quarterly", "P3M", id="quarterly"),
        pytest.param("It comes every month.", "every month", "P1M", id="every month"),
        pytest.param("It comes each Thursday.", "each Thursday", "XXXX-WXX-4", id="each Thursday"),
        pytest.param(
            "It runs every other Tuesday.", "every other Tuesday", "XXXX-WXX-2", id="every other weekday"
        ),
        pytest.param("It runs every other day.", "every other day", "P2D", id="every other day"),
        pytest.param("It runs every four years.", "every four years", "P4Y", id="every four years"),
        pytest.param("It runs every 15 minutes.", "every 15 minutes", "PT15M", id="every minutes"),
        pytest.param("It runs every hour.", "every hour", "PT1H", id="every hour"),
        pytest.param("It runs on weekdays.", "weekdays", "XXXX-WXX-WD", id="weekdays"),
        pytest.param("It runs at weekends.", "weekends", "XXXX-WXX-WE", id="weekends"),
        pytest.param("It is paid semi-annually.", "semi-annually", "P6M", id="semi-annually"),
        pytest.param("It opens every 1 January.", "every 1 January", "XXXX-01-01", id="a day of every year"),
    ],
)
def test_recurrences(prose: str, raw: str, timex: str) -> None:
    """They are sets."""
    (found,) = values(prose)
    assert (found.kind, found.raw, found.timex) == (ValueKind.RECURRENCE, raw, timex)
