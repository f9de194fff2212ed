"""Which words are the verb of a clause in the present."""

from __future__ import annotations

import pytest

from claimcheck.core.extract.verbs import finite_words


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("house prices in the town", id="prices"),
        pytest.param("the plans the board made", id="behind an article"),
        pytest.param("new homes a builder sold", id="behind a plural"),
        pytest.param("talks in the town", id="without an object"),
        pytest.param("of plays the", id="behind a preposition"),
    ],
)
def test_plural_nouns_are_none(text: str) -> None:
    low = text.split()
    assert not any(found for word, found in zip(low, finite_words(low), strict=True) if word.endswith("s"))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        pytest.param("the park covers the hill", "covers", id="covers"),
        pytest.param("holm teaches the children", "teaches", id="in -es"),
        pytest.param("the boat carries a crew", "carries", id="in -ies"),
        pytest.param("he rises early", "rises", id="behind a pronoun"),
    ],
)
def test_third_persons(text: str, verb: str) -> None:
    low = text.split()
    assert finite_words(low)[low.index(verb)]
