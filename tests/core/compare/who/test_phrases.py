"""Runs of words as who or what they name."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.phrases import is_named
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the mayor of Lund", id="an office"),
        pytest.param("WFP", id="short form"),
        pytest.param("the yard", id="plain"),
        pytest.param("there", id="small word"),
    ],
)
def test_silent(text: str) -> None:
    reading = read(text)
    assert is_named(reading, range(len(reading.words))) is False


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ida Holm", id="name"),
        pytest.param("Keating", id="surname"),
        pytest.param("Mayor Petra Koll", id="behind a title"),
        pytest.param("Ida Holm of Lund", id="of a place"),
    ],
)
def test_told(text: str) -> None:
    reading = read(text)
    assert is_named(reading, range(len(reading.words)))
