"""A part told behind its whole."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.parts import fit, told
from tests.core.compare.judging import beside, read


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("24 people died and 310 were hurt.", [], id="two counts"),
        pytest.param("One of them was 40.", [], id="one of them"),
        pytest.param("300 people came, 40 of them from Lund.", ["40"], id="of them"),
        pytest.param("There were 1,082 cases, of which 453 were in Lund.", ["453"], id="of which"),
        pytest.param("It burnt 84 homes, including 12 in Orlen.", ["12"], id="including"),
    ],
)
def test_told(text: str, values: list[str]) -> None:
    reading = read(text)
    raw = dict(zip(reading.places, (value.raw for value in reading.values), strict=True))
    assert [raw[place] for place, _ in told(reading)] == values


def test_a_whole_is_not_what_is_said_of_its_part() -> None:
    side = beside("300 people from Lund came.", "300 people came, 40 of them from Lund.")
    whole, part = side.passage.places
    assert fit(side, whole) < 1
    assert fit(side, part) == 1
