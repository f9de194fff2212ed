"""Most of a whole."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.quantifiers import shares


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The most goals were his.", id="the most"),
        pytest.param("It takes at most days.", id="at most"),
        pytest.param("The most recent figures are low.", id="most recent"),
        pytest.param("It was most welcome.", id="a degree"),
    ],
)
def test_silent(text: str) -> None:
    assert [value.raw for value in shares(text)] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Most schools were shut.", ["Most"], id="most"),
        pytest.param("Lund shut most of its schools.", ["most"], id="most of"),
        pytest.param("A majority of the board left.", ["majority"], id="majority"),
    ],
)
def test_told(text: str, told: list[str]) -> None:
    assert [value.raw for value in shares(text)] == told
