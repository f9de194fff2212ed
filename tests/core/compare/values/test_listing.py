"""Figures told one after the other: the words of each item."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.listing import items
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("The crash killed 12 people and injured 30.", [], id="a verb for each"),
        pytest.param("Profit fell to $182 million, or 61 cents a share.", [], id="two kinds"),
        pytest.param("The harbour has 40 berths.", [], id="one figure"),
        pytest.param(
            "Sales grew 12 percent in Europe, 5 percent in Asia and 3 percent in Africa.",
            ["12 percent in Europe", "5 percent in Asia", "and 3 percent in Africa"],
            id="three",
        ),
        pytest.param(
            "A poll gave the Greens 34 percent, against 27 percent for the Liberals.",
            ["Greens 34 percent", "against 27 percent for the Liberals"],
            id="set against",
        ),
        pytest.param(
            "The survey put Varby at 34 percent, ahead of Lund on 27 percent.",
            ["Varby at 34 percent", "ahead of Lund on 27 percent"],
            id="ahead of",
        ),
        pytest.param(
            "Markets rose, with Tessel up 22 percent and Veltro ahead 15 percent.",
            ["Tessel up 22 percent", "and Veltro ahead 15 percent"],
            id="names before",
        ),
    ],
)
def test_items(text: str, found: list[str]) -> None:
    reading = read(text)
    assert [" ".join(reading.words[n].text for n in item) for item in items(reading)] == found
