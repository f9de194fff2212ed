"""CC102: an ordinal without the space behind it."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The 40th session ended.", id="a space"),
        pytest.param("The 3rd-placed team won.", id="a hyphen"),
        pytest.param("Flight BA40threw no light on it.", id="inside a word"),
        pytest.param("Two 5ths of the land.", id="a plural"),
        pytest.param("It is 1.5thick.", id="a decimal"),
        pytest.param("See echo.example/12thround for more.", id="an address"),
        pytest.param("He came 4th, she 5th.", id="a mark behind"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC102") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("It was the 12thround of talks.", "12thround", id="th"),
        pytest.param("The 1stprize went to Telm.", "1stprize", id="st"),
        pytest.param("In the 19thcentury nobody cared.", "19thcentury", id="a year in a century"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC102") == [words]
