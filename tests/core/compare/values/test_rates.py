"""How much in which time."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.rates import differing
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("She saw 30 patients a week.", "She saw 30 a week.", id="the same"),
        pytest.param("She saw 30 patients a week.", "She saw 30 patients.", id="none there"),
        pytest.param("She saw 30 patients a week.", "She saw 20 patients a day.", id="another number"),
        pytest.param("She saw 30 patients a week.", "She saw 30 a day and 30 a week.", id="both"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(differing(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "She saw 30 patients a day.",
            "She saw 30 patients a week.",
            "30 patients a day / 30 patients a week",
            id="a day",
        ),
        pytest.param(
            "The fee is $4 per month.", "The fee is $4 per year.", "4 per month / 4 per year", id="per"
        ),
        pytest.param(
            "It rose 12 percent every year.",
            "It rose 12 percent each month.",
            "12 percent every year / 12 percent each month",
            id="each",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(differing(side.claim, side)) == told
