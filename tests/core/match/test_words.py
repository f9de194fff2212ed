"""Words: what is glue, where they stand, how they come apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.match.words import ANY_WORD, WORD, weight, words


@pytest.mark.parametrize("text", ["the", "would not", "didn't", "and its", "more than"])
def test_glue_carries_no_matter(text: str) -> None:
    assert [w for w in words(text) if not w.function] == []


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        pytest.param("third-largest", ["third", "largest"], id="a hyphen parts words"),
        pytest.param("co-ordination", ["coordination"], id="but not a prefix"),
        pytest.param("the U.S. navy", ["us", "navy"], id="initials"),
        pytest.param("Koll's plan", ["koll", "plan"], id="possessive"),
        pytest.param("3,500 stores", ["3,500", "store"], id="a printed number is one word"),
    ],
)
def test_words_that_matter(text: str, stems: list[str]) -> None:
    assert [w.stem for w in words(text) if not w.function] == stems


def test_letters_that_stand_for_a_name_are_no_glue() -> None:
    assert [w.function for w in words("IT WHO it who")] == [False, False, True, True]


def test_names_weigh_more_than_everyday_words() -> None:
    name, rare, everyday, glue = words("Lissen lighthouse year the")
    assert weight(name) > weight(rare) > weight(everyday) > weight(glue) == 0


@given(st.text(alphabet="aBé5².,-' ’_\n", max_size=60) | st.text(max_size=60))
def test_the_short_way_finds_what_the_long_way_finds(text: str) -> None:
    assert WORD.findall(text) == re.findall(ANY_WORD, text)


@given(st.text(max_size=200))
def test_places_map_back(text: str) -> None:
    """Every word stands where it says, in order, without overlap."""
    at = 0
    for word in words(text):
        assert at <= word.start < word.end
        assert text[word.start : word.end] in word.text
        at = word.end
