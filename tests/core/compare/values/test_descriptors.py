"""Years that name a thing rather than date an event."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.descriptors import is_descriptor
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The bridge fell in 1990.", id="an event"),
        pytest.param("The May 1990 flood was worst.", id="a month"),
        pytest.param("Since 2001 it grew.", id="since"),
        pytest.param("In the 2001 was a flood.", id="a verb behind it"),
    ],
)
def test_silent(text: str) -> None:
    reading = read(text)
    assert is_descriptor(reading, reading.values[0]) is False


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The 2001 census counted them.", id="census"),
        pytest.param("They won Euro 2016.", id="a name"),
        pytest.param("She saw his 1990 film.", id="film"),
    ],
)
def test_told(text: str) -> None:
    reading = read(text)
    assert is_descriptor(reading, reading.values[0])
