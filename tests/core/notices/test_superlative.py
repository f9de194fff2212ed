"""CC120: a superlative or an absolute."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I have never seen it.", id="the speaker's own"),
        pytest.param("They prepared for the worst.", id="no noun"),
        pytest.param("She vowed never to go back.", id="an intention"),
        pytest.param("It is the only reason.", id="the only reason"),
        pytest.param("It is one of the biggest mills in Telm.", id="one of"),
        pytest.param("“It is the biggest mill,” she said.", id="quoted"),
        pytest.param("He is the best known of them.", id="best known"),
        pytest.param("It is old at best.", id="at best"),
        pytest.param("Never mind the rain.", id="never mind"),
        pytest.param("It is the second biggest mill in Telm.", id="second"),
        pytest.param("Ivo was the best man at the wedding, with the best of intentions.", id="a best man"),
        pytest.param(
            "It went to the highest bidder. The mill is not always open.", id="a bidder, and not always"
        ),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC120") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "She was the first woman ever to lead it.", "the first woman ever", id="the first ever, apart"
        ),
        pytest.param("It is the biggest mill in Telm.", "the biggest", id="biggest"),
        pytest.param("It was the first ever strike.", "first ever", id="first ever"),
        pytest.param("She never lied.", "never", id="never"),
        pytest.param("He has always lied.", "always", id="always"),
        pytest.param("It is the world’s oldest mill.", "the world’s oldest", id="the world's"),
        pytest.param("The flood was unprecedented.", "unprecedented", id="unprecedented"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC120") == [words]
