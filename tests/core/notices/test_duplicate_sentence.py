"""CC101: the same sentence twice."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He did not.\n\nHe did not.", id="short sentences may come again"),
        pytest.param(
            "The mill burnt down in spring\n\nIt rained. The mill burnt down in spring",
            id="a heading that the body repeats",
        ),
        pytest.param("The mill burnt down in 1911. The mill burnt down in 1912.", id="other words"),
        pytest.param("The town hall burnt down in 1911.", id="one sentence"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC101") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "The town hall burnt in 1911.\n\nIt rained.\n\nThe town hall burnt in 1911.",
            "The town hall burnt in 1911.",
            id="word for word",
        ),
        pytest.param(
            "The town hall burnt in 1911. It rained. The Town Hall  burnt in 1911.",
            "The Town Hall  burnt in 1911.",
            id="other capitals and spaces",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC101") == [words]
