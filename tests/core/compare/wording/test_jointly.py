"""What two do together."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.jointly import not_alone, together
from tests.core.compare.judging import beside, spelled

BOTH = "The mine and the mill together employ 300."


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The mine and the mill together employ 300.", BOTH, id="together in both"),
        pytest.param("The mine and the mill employ 300.", BOTH, id="both in the claim"),
        pytest.param("The mine employs 300.", "The mine and the mill employ 300 each.", id="not together"),
        pytest.param(
            "The mine employs 300.", "The mine employs 300 and pulled itself together.", id="one alone"
        ),
        pytest.param("The yard employs 300.", BOTH, id="another"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(together(side.claim, side)) == ""


@pytest.mark.parametrize("claim", ["The mine employs 300.", "The mill employs 300."])
def test_together(claim: str) -> None:
    side = beside(claim, BOTH)
    assert spelled(together(side.claim, side)) == "and the mill together"


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Koll won it on her own.", "Koll won it on her own.", "", id="alone in both"),
        pytest.param("Koll won it.", "Koll and Lund shared it.", "", id="not said to be alone"),
        pytest.param("Koll won it alone.", "It was shared by Koll and Lund.", "alone / shared", id="shared"),
        pytest.param(
            "Koll won it on her own.", "Koll and Lund won it jointly.", "on her own / jointly", id="jointly"
        ),
    ],
)
def test_not_alone(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(not_alone(side.claim, side)) == told
