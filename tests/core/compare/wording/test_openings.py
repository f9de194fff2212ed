"""A choice the passage leaves open."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.openings import open_choice
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The court sits in Lund.", "The court sits in Lund or Varby.", id="no either"),
        pytest.param("Lund and Varby bid.", "Either Lund or Varby bid.", id="both"),
        pytest.param("Lund or Varby will win.", "Either Lund or Varby will win.", id="open in the claim"),
        pytest.param("Norda will win.", "Either Lund or Varby will win.", id="neither of them"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(open_choice(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Lund will win.", "Either Lund or Varby will win.", "Either Lund or Varby will", id="one of two"
        ),
        pytest.param(
            "The court will sit in Varby.",
            "The court will sit either in Lund or in Varby.",
            "either in Lund or in Varby",
            id="in",
        ),
        pytest.param(
            "She will buy a boat.",
            "She will buy either a boat or a car.",
            "either a boat or a car",
            id="things",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(open_choice(side.claim, side)) == told
