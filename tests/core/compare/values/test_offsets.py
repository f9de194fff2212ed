"""How long after or before."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.offsets import is_offset
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She served two years in Lund.", id="a length"),
        pytest.param("She served two years. After that she left.", id="in a sentence behind"),
        pytest.param("For two years she served.", id="for"),
        pytest.param("After two years of work she left.", id="of"),
    ],
)
def test_silent(text: str) -> None:
    reading = read(text)
    assert is_offset(reading, reading.values[0]) is False


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Two years after she joined she left.", id="after"),
        pytest.param("She came in two minutes behind Holm.", id="behind"),
        pytest.param("The hut is two hours away.", id="away"),
        pytest.param("He is four years older.", id="older"),
    ],
)
def test_told(text: str) -> None:
    reading = read(text)
    assert is_offset(reading, reading.values[0])
