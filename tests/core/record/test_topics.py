"""The newsroom's own topics."""

from __future__ import annotations

import pytest

from claimcheck.core.record.topics import Topics

TOPICS = Topics(
    {"asylum": ["asylum", "refugee*", "safe house*"], "money": ["£*", "budget"], "empty": [], "odd": ["*"]}
)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The asylums closed.", id="not the whole word"),
        pytest.param("A safe old house.", id="words apart"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_topic(text: str) -> None:
    """Parts of words and scattered words carry no topic."""
    assert TOPICS.of(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ASYLUM for all", ("asylum",), id="case"),
        pytest.param("Refugees’ budget", ("asylum", "money"), id="two, sorted; any ending"),
        pytest.param("in safe\nhouses", ("asylum",), id="several words, over a line"),
    ],
)
def test_topics(text: str, expected: tuple[str, ...]) -> None:
    """Whole words, any ending with a star, case aside."""
    assert TOPICS.of(text) == expected
