"""CC105: almost the same sentence twice."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import notices, reported

SHIPS = "The harbour office counted forty-one ships in the bay"
CROWD = "Some forty people from the village gathered before the town hall."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{SHIPS}. It rained. {SHIPS}.",
            id="the same words: another code",
        ),
        pytest.param("The mill burnt down. The old mill burnt down.", id="short"),
        pytest.param(
            f"{SHIPS} on Sunday. The harbour office found a crate of oranges under the eastern pier.",
            id="the same beginning",
        ),
        pytest.param(
            "The harbour office of Telm counted forty-one ships. The harbour office of Orle counted forty-one ships.",
            id="of two places",
        ),
        pytest.param(
            f"{SHIPS}\n\n{SHIPS} on Sunday.",
            id="a heading",
        ),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC105") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            f"{SHIPS} on Sunday. It rained. {SHIPS} last Sunday.",
            f"{SHIPS} last Sunday.",
            id="a word changed",
        ),
        pytest.param(
            f"{CROWD} It rained. Some fifty people from the village gathered before the town hall.",
            "Some fifty people from the village gathered before the town hall.",
            id="a number changed",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC105") == [words]


def test_the_message_shows_what_was_edited() -> None:
    (notice,) = notices(f"{SHIPS} on Sunday. It rained. {SHIPS} last Sunday.", "CC105")
    assert notice.message.endswith("almost the same words (then “on”, now “last”)")
    assert notice.other is not None
    assert notice.other.start == 0


def test_figures_are_told_whole() -> None:
    sentence = "The harbour office counted {} people at the gate on Sunday morning."
    message = notices(f"{sentence.format('8,120')}\n\n{sentence.format('8,210')}", "CC105")[0].message
    assert "then “8,120”, now “8,210”" in message
