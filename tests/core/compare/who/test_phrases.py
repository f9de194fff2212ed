"""Runs of words as who or what they name."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.phrases import is_named, object_of
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


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Koll left.", id="none"),
        pytest.param("Koll came to Lund.", id="preposition"),
        pytest.param("Koll sold 40.", id="value"),
        pytest.param("The yard was sold by Koll.", id="passive"),
    ],
)
def test_object_silent(text: str) -> None:
    reading = read(text)
    assert [reading.words[n].text for n in object_of(reading, reading.clauses[0])] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Koll sold the old yard.", ["old", "yard"], id="object"),
        pytest.param("Koll sold the yard, the shop and the dock.", ["yard"], id="to the mark"),
    ],
)
def test_object(text: str, told: list[str]) -> None:
    reading = read(text)
    assert [reading.words[n].text for n in object_of(reading, reading.clauses[0])] == told
