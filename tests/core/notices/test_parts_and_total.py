"""CC114: parts that do not add up."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The bus carried 12 people, including five men and six women.", id="including some"),
        pytest.param("Twelve people, five men and seven women, were held.", id="all, right"),
        pytest.param(
            "The crew of 12 sailors, made up of 5 officers and 7 hands, left.", id="made up of, right"
        ),
        pytest.param("Five men and seven women, a total of 12 people, were held.", id="a total, right"),
        pytest.param("It cost 1,850 crowns ($296), or $3 each and $4 for two.", id="another currency"),
        pytest.param("The bus carried 12 people, including five men.", id="one part"),
        pytest.param("Twelve people had two cars and three dogs.", id="other things"),
        pytest.param("About 12 people, five men and six women, were held.", id="about"),
        pytest.param("The crew, 12 sailors: 5 officers, 6 hands, and a cook, left.", id="not all are listed"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC114") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "The bus carried 12 people, including five men and eight women.",
            "12 people, including five men and eight",
            id="including too many",
        ),
        pytest.param(
            "Twelve people, five men and six women, were held.",
            "Twelve people, five men and six",
            id="apposed",
        ),
        pytest.param(
            "The crew of 12 sailors, made up of 5 officers and 6 hands, left.",
            "12 sailors, made up of 5 officers and 6",
            id="made up of",
        ),
        pytest.param(
            "The £10 million fund comprises £6 million for roads and £3 million for schools.",
            "£10 million fund comprises £6 million for roads and £3 million",
            id="money",
        ),
        pytest.param(
            "Five men and eight women, a total of 12 people, were held.",
            "Five men and eight women, a total of 12",
            id="a total",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC114") == [words]
