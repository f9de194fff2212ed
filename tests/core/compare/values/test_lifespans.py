"""Births and deaths as two dates behind a name."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.lifespans import Part, kinship, part
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She lived in Lund from 1902 to 1979.", id="no bracket"),
        pytest.param("Ida Holm (born 1 May 1902) was a cellist.", id="one date"),
        pytest.param("Ida Holm (a cellist) worked 1902 – 1979.", id="closed before"),
    ],
)
def test_silent(text: str) -> None:
    reading = read(text)
    assert not any(part(reading, value) for value in reading.values)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Ida Holm (1 May 1902 – 3 June 1979) was a cellist.", ["bear", "die"], id="days"),
        pytest.param("Ida Holm (1902–1979) was a cellist.", ["bear", "die"], id="years"),
        pytest.param("Ida Holm (1 May 1902 to 3 June 1979) was a cellist.", ["bear", "die"], id="to"),
    ],
)
def test_told(text: str, told: list[str]) -> None:
    reading = read(text)
    assert [str(part(reading, value) or "") for value in reading.values] == told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Holm came to Lund in 1902.", id="neither"),
        pytest.param("Holm was born in Lund and went to school there until 1912.", id="far off"),
    ],
)
def test_kinship_silent(text: str) -> None:
    reading = read(text)
    assert kinship(reading, reading.places[0], Part.BIRTH, 0.5) == 0.5


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Holm was born in 1902.", 0.9, id="the same end"),
        pytest.param("Holm died in 1902.", 0.15, id="the other"),
        pytest.param("Holm was born in 1902 and died in 1979.", 0.9, id="both"),
    ],
)
def test_kinship(text: str, told: float) -> None:
    reading = read(text)
    assert kinship(reading, reading.places[0], Part.BIRTH, 0.5) == told
