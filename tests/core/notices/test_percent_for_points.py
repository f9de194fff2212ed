"""CC116: per cent where points are meant."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import notices, reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The rate rose from 4% to 6%, a rise of 2 percentage points.", id="points"),
        pytest.param("The rate rose from 4% to 6%, a rise of 50%.", id="per cent"),
        pytest.param("The rate rose from 4% to 6%, and wages by 3%.", id="another figure"),
        pytest.param(
            "The rate rose from 4% to 6%. In Telm 2% of the firms are mills.",
            id="the same figure of another thing",
        ),
        pytest.param("The share went from 100% to 98%, a fall of 2%.", id="from a hundred"),
        pytest.param("The rate rose from 4% to 6% and unemployment rose 2%.", id="another subject"),
        pytest.param("The rate rose from 4% to 6%, while profit rose 2%.", id="meanwhile"),
        pytest.param(
            "Profit rose 2% as the rate went from 4% to 6%, up two points.", id="another subject before"
        ),
        pytest.param("The rate rose from 4% to 6%; wages were up 2%.", id="behind a semicolon"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC116") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Turnout fell from 62% in 2018 to 58%, a drop of 4%.", "4%", id="a year between"),
        pytest.param("The rate rose from 4% to 6%, a rise of 2%.", "2%", id="behind"),
        pytest.param("The rate increased by 2% to 6%, from 4%.", "2%", id="before"),
        pytest.param(
            "The rate fell from 6 per cent to 4 per cent, a drop of 2 per cent.", "2 per cent", id="a fall"
        ),
        pytest.param("The rate fell to 3% from 5%. That is a drop of 2%.", "2%", id="the next sentence"),
        pytest.param(
            "The rate rose from 4% to 6% for men and women, a rise of 2%.", "2%", id="a pair of nouns between"
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC116") == [words]


def test_both_right_figures_are_given() -> None:
    message = notices("The rate rose from 4% to 6%, a rise of 2%.", "CC116")[0].message
    assert "2 percentage points, or 50%" in message
