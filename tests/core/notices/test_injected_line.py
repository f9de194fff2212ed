"""CC103: a line that sells something."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We went to the shop.\n\nthey offer a free loan.", id="ends like a sentence"),
        pytest.param("She wanted to buy cheap watches online and left.", id="inside a paragraph"),
        pytest.param(
            "A free loan for the harbour\n\nThe town lends money to the harbour.", id="a heading of the story"
        ),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC103") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "Venn left.\n\nbuy cheap watches online\n\nShe wept.",
            "buy cheap watches online",
            id="small and selling",
        ),
        pytest.param(
            "Venn left.\n\nBest casino bonus online\n\nShe wept.",
            "Best casino bonus online",
            id="capital and selling twice",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC103") == [words]
