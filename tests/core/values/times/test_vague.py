"""Vague times."""

from __future__ import annotations

import pytest

from tests.core.values.times.read import timexes, values


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The past president and future king met.", id="adjectives"),
        pytest.param("Once upon a time it was previously so.", id="once, previously"),
        pytest.param("It ended too soon, as soon as it began.", id="too soon"),
        pytest.param("The term ended with a date.", id="term, date"),
        pytest.param("A now-famous man called.", id="now-famous"),
        pytest.param("From the moment he left it rained.", id="the moment, a conjunction"),
        pytest.param("A current of water broke it.", id="a current"),
    ],
)
def test_other_uses_stay_silent(prose: str) -> None:
    """Such words are times only where they stand alone."""
    assert timexes(prose) == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex"),
    [
        pytest.param("It is now shut.", "now", "PRESENT_REF", id="now"),
        pytest.param("It is currently shut.", "currently", "PRESENT_REF", id="currently"),
        pytest.param("It was recently shut.", "recently", "PAST_REF", id="recently"),
        pytest.param("It was shut in the past.", "the past", "PAST_REF", id="the past"),
        pytest.param(
            "It will shut in the near future.", "the near future", "FUTURE_REF", id="the near future"
        ),
        pytest.param("It will shut soon.", "soon", "FUTURE_REF", id="soon"),
        pytest.param("It shut in recent years.", "recent years", "PAST_REF", id="recent years"),
        pytest.param("It was shut for a while.", "a while", "PXX", id="a while"),
        pytest.param("It closed a long time ago.", "a long time ago", "PAST_REF", id="long time ago"),
        pytest.param("It is shut these days.", "these days", "PRESENT_REF", id="these days"),
    ],
)
def test_vague_times(prose: str, raw: str, timex: str) -> None:
    """They are found, for a reader to know of, and marked vague."""
    assert timexes(prose) == [(raw, timex)]


def test_marked() -> None:
    """A vague time says so and covers no days."""
    (found,) = values("It is now shut.")
    assert (found.vague, found.days) == (True, None)
