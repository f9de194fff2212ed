"""Figures that something is measured by."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.benchmarks import is_mark
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Gusts reached 187 km/h.", id="measured"),
        pytest.param("Gusts reached a record 187 km/h.", id="a record itself"),
        pytest.param("The 187 wells are short of water.", id="behind it"),
        pytest.param(
            "Short of the old record that was set by the great storm stood 187 km/h.", id="too far off"
        ),
    ],
)
def test_silent(text: str) -> None:
    reading = read(text)
    assert is_mark(reading, reading.places[-1]) is False


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Gusts came just short of the record of 187 km/h.", id="short of"),
        pytest.param("He finished shy of 42 points.", id="shy of"),
        pytest.param("The previous record was 187 km/h.", id="previous"),
        pytest.param("It beat the old record of 187 km/h.", id="old"),
    ],
)
def test_told(text: str) -> None:
    reading = read(text)
    assert is_mark(reading, reading.places[-1])
