"""What somebody voted, argued or spoke against."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.against_it import unheard
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Moser voted against the plan.", "Moser voted against the plan.", id="against"),
        pytest.param("Moser voted against the plan.", "Moser voted no on the plan.", id="no votes"),
        pytest.param("Moser spoke against the plan.", "Moser opposed the plan and spoke long.", id="opposed"),
        pytest.param("Moser leaned against the wall.", "Moser leaned on the wall.", id="another verb"),
        pytest.param("Moser voted against the plan.", "Moser drew the plan.", id="not a vote there"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(unheard(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Moser voted against the plan.",
            "Moser voted with the Greens on the plan.",
            "voted against",
            id="with",
        ),
        pytest.param(
            "The court ruled against the city.",
            "The court ruled on the city's plea.",
            "ruled against",
            id="ruled",
        ),
        pytest.param(
            "Koll argued against the tower.", "Koll argued about the tower.", "argued against", id="warned"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(unheard(side.claim, side)) == told
