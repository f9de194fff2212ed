"""Stems: what must stay apart, then what must meet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.match.stems import root, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("rose", "fell", id="opposites"),
        pytest.param("large", "largest", id="a superlative says more"),
        pytest.param("plane", "plan", id="planes are no plans"),
        pytest.param("new", "news", id="news is no plural"),
        pytest.param("bus", "bu", id="bus is no plural"),
    ],
)
def test_stems_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("announced", "announces", id="verb"),
        pytest.param("rising", "rose", id="irregular verb"),
        pytest.param("stopped", "stop", id="doubled consonant"),
        pytest.param("hoping", "hope", id="silent e"),
        pytest.param("children", "child", id="irregular plural"),
        pytest.param("countries", "country", id="plural in -ies"),
        pytest.param("churches", "church", id="plural in -es"),
        pytest.param("centres", "center", id="British -re"),
        pytest.param("organised", "organized", id="British -ise"),
        pytest.param("harbour", "harbor", id="British -our"),
        pytest.param("Café", "cafe", id="accent and case"),
    ],
)
def test_stems_meet(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("announcement", "announced", id="-ment"),
        pytest.param("organisation", "organize", id="-isation"),
        pytest.param("coordination", "coordinate", id="-ation"),
    ],
)
def test_roots_meet_across_derivation(one: str, other: str) -> None:
    assert root(one) == root(other)


@given(st.text(min_size=1, max_size=20))
def test_any_word_has_a_stem(word: str) -> None:
    """No word raises, and case never matters to a plain one."""
    assert isinstance(root(word), str)
    if word.isascii():
        assert stem(word) == stem(word.upper())
