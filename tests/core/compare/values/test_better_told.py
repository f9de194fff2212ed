"""Which of two sentences tells more of a claim."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.slots import Side
from claimcheck.core.compare.values.better_told import is_better_told
from tests.core.compare.judging import ALONE, read


def _asked(claim: str, own: str, neighbour: str) -> bool:
    reading = read(claim)
    return is_better_told(Side(reading, read(own), ALONE, 1.0), Side(reading, read(neighbour), ALONE, 1.0))


@pytest.mark.parametrize(
    ("claim", "own", "neighbour"),
    [
        pytest.param(
            "Corn fell 0.8 percent.", "Corn fell 0.8 percent.", "Corn fell 0.8 percent.", id="the same"
        ),
        pytest.param(
            "Corn fell 0.8 percent in Varby.",
            "Wheat rose 0.8 percent.",
            "Corn fell a third in Varby.",
            id="the neighbour more",
        ),
        pytest.param("Corn fell 0.8 percent.", "Corn rose.", "Wheat fell.", id="alike"),
        pytest.param(
            "The yard in Lund sold 40 boats.",
            "The yard has 40 boats.",
            "It sold thirty boats.",
            id="only it has the deed",
        ),
    ],
)
def test_silent(claim: str, own: str, neighbour: str) -> None:
    assert _asked(claim, own, neighbour) is False


@pytest.mark.parametrize(
    ("claim", "own", "neighbour"),
    [
        pytest.param(
            "Corn slipped 0.8 percent.",
            "Corn slipped 0.8 percent.",
            "Prices have dropped by a third.",
            id="subject and verb",
        ),
        pytest.param(
            "Rents rose 4 percent in Varby.",
            "Rents rose 4 percent in Varby.",
            "Rents rose 9 percent.",
            id="place",
        ),
        pytest.param(
            "Norda's profit rose 4 percent.",
            "Norda's profit rose 4 percent.",
            "Turnover rose 9 percent.",
            id="subject",
        ),
    ],
)
def test_told(claim: str, own: str, neighbour: str) -> None:
    assert _asked(claim, own, neighbour)
