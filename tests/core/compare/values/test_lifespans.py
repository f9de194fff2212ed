"""Births and deaths as two dates behind a name."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.lifespans import part
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
