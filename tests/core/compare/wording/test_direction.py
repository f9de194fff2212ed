"""Words that exclude each other in one slot."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.direction import opposed
from tests.core.compare.judging import beside, pointed


def _asked(claim: str, passage: str) -> list[str]:
    side = beside(claim, passage)
    return [pointed(side, found) for found in opposed(side.claim, side, frozenset(), frozenset())]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Rents rose.", "Rents rose.", id="the same"),
        pytest.param("Rents rose.", "Rents climbed.", id="allies"),
        pytest.param("Rents rose in Lund.", "Rents rose in Lund and fell in Varby.", id="both there"),
        pytest.param("Lund lost to Varby.", "Varby beat Lund.", id="the other end"),
        pytest.param("Koll left before Moser came.", "Moser came after Koll left.", id="order"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == []


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Rents rose.", "Rents fell.", ["rose / fell"], id="fell"),
        pytest.param(
            "It is the largest yard.", "It is the smallest yard.", ["largest / smallest"], id="smallest"
        ),
        pytest.param("The men left.", "The women left.", ["men / women"], id="women"),
        pytest.param("The train was early.", "The train was late.", ["early / late"], id="late"),
    ],
)
def test_told(claim: str, passage: str, told: list[str]) -> None:
    assert _asked(claim, passage) == told
