"""CC123: a range that runs backwards."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She led the port from 2001 to 2010.", id="forwards"),
        pytest.param("She led the port from May 2010 to June 2010.", id="within a year"),
        pytest.param("Visits fell from 2010 to 2001.", id="figures, no years"),
        pytest.param("They ruled from 100 BC to 44 BC.", id="before Christ"),
        pytest.param("The start was moved from 2010 to 2001.", id="moved"),
        pytest.param("In 2010 she left and in 2001 she came.", id="no range"),
        pytest.param("Mills differ between 2010 and 2001.", id="compared"),
        pytest.param("The fund was paid from 2010 to 1999 prices.", id="no end of the range"),
        pytest.param("Visits rose from 2010 to 1980.", id="they rose"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC123") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("She led the port from 2010 to 2001.", "2010 to 2001", id="years"),
        pytest.param("She led the port between 2010 and 2001.", "2010 and 2001", id="between"),
        pytest.param("It was shut from 5 May 2010 to 3 March 2010.", "5 May 2010 to 3 March 2010", id="days"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC123") == [words]
