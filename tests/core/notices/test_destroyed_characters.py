"""CC104: characters an encoding lost."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Is it true? Yes!? Really?", id="question marks"),
        pytest.param("A sound ❤️ heart and a 👍🏽.", id="whole emoji"),
        pytest.param("The café in Ærø sells crème brûlée.", id="letters with marks"),
        pytest.param("“It is,” she said – and left…", id="quotation marks"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC104") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("He smiled. ?️?", "?️?", id="emoji"),
        pytest.param("The caf� closed.", "�", id="replacement mark"),
        pytest.param("She saidâ€œno.", "â€œ", id="mangled quotation mark"),
        pytest.param("The cafÃ© closed.", "Ã©", id="mangled letter"),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC104") == [words]
