"""What is counted by what is left out, and figures that something is measured by."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.benchmarks import is_mark
from claimcheck.core.compare.values.left_out import is_left_out
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Three of the 19 bridges were damaged.", False, id="counted"),
        pytest.param("They found all three.", False, id="all of them"),
        pytest.param("But three bridges were damaged.", False, id="a joining word"),
        pytest.param("All but three of the bridges were damaged.", True, id="but"),
        pytest.param("All except for three bridges were damaged.", True, id="except for"),
        pytest.param("Every station bar three was shut.", False, id="a noun between"),
    ],
)
def test_left_out(text: str, left: bool) -> None:
    reading = read(text)
    assert is_left_out(reading, reading.places[0]) is left


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        pytest.param("Gusts reached 187 km/h.", False, id="measured"),
        pytest.param("Gusts reached a record 187 km/h.", False, id="a record itself"),
        pytest.param("Gusts came just short of the record of 187 km/h.", True, id="short of"),
        pytest.param("The previous record was 187 km/h.", True, id="previous"),
    ],
)
def test_mark(text: str, mark: bool) -> None:
    reading = read(text)
    assert is_mark(reading, reading.places[-1]) is mark
