"""CC119: a date that will age."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She left in 1990. The next year she came back.", id="the next year, told of the past"),
        pytest.param("The mill closed on 3 May 2020.", id="a date"),
        pytest.param("The mill closed on Monday.", id="a weekday"),
        pytest.param("“It closed last week,” she said.", id="quoted"),
        pytest.param("The reef died 120 million years ago.", id="ages of the earth"),
        pytest.param("That week the mill closed.", id="that week"),
        pytest.param("The last week of May was warm.", id="last as final"),
        pytest.param("The mill closed in 1987, 33 years ago.", id="its year before it"),
        pytest.param("The mill closed last month (June 2020).", id="its month behind it"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC119") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The mill closed last week.", "last week", id="last week"),
        pytest.param("The mill closed yesterday.", "yesterday", id="yesterday"),
        pytest.param("The mill was recently closed.", "recently", id="recently"),
        pytest.param("The mill closed earlier this year.", "earlier this year", id="this year"),
        pytest.param("The mill closed three days ago.", "three days ago", id="ago"),
        pytest.param("The mill closes tomorrow.", "tomorrow", id="tomorrow"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC119") == [words]
