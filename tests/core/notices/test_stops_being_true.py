"""CC112: true when published, and until when."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import notices, reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She has been missing for two years.", id="no start"),
        pytest.param("The mill closed nearly 30 years ago, in 1991.", id="nearly wears off on no day"),
        pytest.param("She has led the port for over four years since May 2015.", id="over lasts"),
        pytest.param("He led the port for four years from 2001 to 2005.", id="between two dates"),
        pytest.param("The mill closed in 1990, 25 years ago.", id="not true even now"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC112") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("She has been in prison for two years since May 2018.", "two years", id="since"),
        pytest.param("The mill closed 30 years ago, in 1990.", "30 years ago", id="ago"),
        pytest.param("Ann Velde, 40, was born on 3 May 1980.", "40", id="age"),
        pytest.param(
            "Ivo Maren vanished on 8 August 2017. He has been missing for two years and ten months.",
            "two years and ten months",
            id="another sentence",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC112") == [words]


@pytest.mark.parametrize(
    ("start", "until"),
    [
        pytest.param("on 8 August 2017", "7 July 2020", id="a day"),
        pytest.param("in August 2017", "30 July 2020 at the latest", id="a month"),
    ],
)
def test_until_when(start: str, until: str) -> None:
    """The message gives the window's last day."""
    text = f"Ivo Maren vanished {start}. Ivo Maren has been missing for two years and ten months."
    assert notices(text, "CC112")[0].message.endswith(f"stays true until {until}; the date does not age")


def test_the_first_date_that_fits_is_taken() -> None:
    text = (
        "In August 2017 Ivo Maren came to Telm. In September 2017 a letter came from Maren. "
        "Maren has been missing for two years and ten months."
    )
    assert "counted from “August 2017”" in notices(text, "CC112")[0].message
