"""Of what somebody holds an office."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.office_of import another
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Koll is the mayor of Lund.", "Lund's mayor, Petra Koll, spoke.", id="of the same"),
        pytest.param("Koll is the mayor of Lund.", "The mayor, Petra Koll, spoke.", id="of nothing named"),
        pytest.param(
            "Koll is the mayor of Varby.", "Lund's mayor, Petra Koll, once worked in Varby.", id="both there"
        ),
        pytest.param("Koll is a friend of Varby.", "Lund's friend Petra Koll spoke.", id="no office"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Koll is the mayor of Varby.", "Lund's mayor, Petra Koll, spoke.", "Varby / Lund", id="owner"
        ),
        pytest.param(
            "Koll is the captain of Varby.", "Petra Koll, captain of Lund, spoke.", "Varby / Lund", id="of"
        ),
        pytest.param(
            "Tessel's chairman resigned.",
            "The chairman of Norda resigned.",
            "Tessel / Norda",
            id="owner in the claim",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side)) == told
