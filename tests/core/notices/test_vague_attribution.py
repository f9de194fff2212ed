"""CC110: nobody is named."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Telm Echo reported that the mill will close.", id="somebody"),
        pytest.param("It was reported by the Echo that the mill will close.", id="by somebody"),
        pytest.param("It was reported in the Echo that the mill will close.", id="in a paper"),
        pytest.param("Experts at Telm University say the mill will close.", id="people with a place"),
        pytest.param("“Sources say it will close,” she said.", id="quoted"),
        pytest.param("That said, the mill stands.", id="another sense of said"),
        pytest.param("Many of the workers say they will stay.", id="many as a noun phrase"),
        pytest.param("Nobody reported the fire.", id="reported, no impersonal"),
        pytest.param("It is thoughtful of them.", id="it is, otherwise"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC110") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("It is reported that the mill will close.", "It is reported", id="it is"),
        pytest.param(
            "It’s been widely reported that the mill will close.",
            "It’s been widely reported",
            id="contracted",
        ),
        pytest.param("It is believed that the mill will close.", "It is believed", id="believed"),
        pytest.param("Sources say the mill will close.", "Sources say", id="sources"),
        pytest.param("The mill, experts say, will close.", "experts say", id="experts"),
        pytest.param("The mill will reportedly close.", "reportedly", id="reportedly"),
        pytest.param("The owner is said to be ill.", "is said to", id="passive"),
        pytest.param("A man who asked not to be named saw it.", "asked not to be named", id="anonymity"),
        pytest.param("Sources close to the owner told us.", "Sources close to", id="close to"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC110") == [words]
