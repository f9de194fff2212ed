"""The words right beside one value."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.beside import another, other_end, turned
from tests.core.compare.judging import beside, hear, spelled


def _asked(claim: str, passage: str) -> bool:
    side = beside(claim, passage)
    ours, theirs = side.claim, side.passage
    if another(ours, ours.values[0], theirs, theirs.values[0]):
        return True
    return other_end(ours, ours.places[0], theirs, theirs.places[0])


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Rents rose to 6 percent.", "Rents rose to 6 percent.", id="to and to"),
        pytest.param("Rents came by 6 percent.", "Rents came to 6 percent.", id="no word of moving"),
        pytest.param("It costs $6 a tonne.", "It costs $6.", id="unit unsaid"),
        pytest.param("It costs $6 a tonne.", "It costs $6 per tonne.", id="one unit"),
        pytest.param("It rose from $2.", "It rose from $2.", id="from and from"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) is False


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Rents rose by 6 percent.", "Rents rose to 6 percent.", id="by and to"),
        pytest.param("It costs $6 a tonne.", "It costs $6 a bushel.", id="a tonne, a bushel"),
        pytest.param("The fee rose to $2.", "The fee rose from $2.", id="from and to"),
        pytest.param("Tolls fell to 12 percent.", "Tolls fell by 12 percent.", id="falling"),
    ],
)
def test_told(claim: str, passage: str) -> None:
    assert _asked(claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund is 4 points ahead.", "Lund is 4 points ahead.", id="the same"),
        pytest.param("Lund is 4 points ahead.", "Lund is 4 points ahead, not behind.", id="both there"),
        pytest.param("Lund has 4 points.", "Lund has 4 points ahead.", id="none"),
        pytest.param("Lund is 4 points ahead.", "Lund has 4 points.", id="no word beside it"),
    ],
)
def test_turned_silent(claim: str, passage: str) -> None:
    hearing = hear(claim, passage)
    assert spelled(turned(hearing.claim, hearing.figures)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Lund is 4 points ahead.", "Lund is 4 points behind.", "ahead / behind", id="ahead, behind"
        ),
        pytest.param(
            "It is 30 km north of Lund.", "It is 30 km south of Lund.", "north / south", id="north, south"
        ),
        pytest.param("Rents are 4 percent up.", "Rents are 4 percent down.", "up / down", id="up, down"),
    ],
)
def test_turned(claim: str, passage: str, told: str) -> None:
    hearing = hear(claim, passage)
    assert spelled(turned(hearing.claim, hearing.figures)) == told
