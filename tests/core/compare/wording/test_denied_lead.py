"""Deeds behind a verb that is denied."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.denied_lead import denied
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return spelled(denied(side.claim, side))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Tessel bought the yard.", "Tessel bought the yard.", id="as told"),
        pytest.param(
            "Tessel did not buy the yard.", "Tessel did not rush to buy the yard.", id="denied in both"
        ),
        pytest.param(
            "Tessel bought the yard.", "Tessel did not hesitate to buy the yard.", id="did not hesitate"
        ),
        pytest.param(
            "Tessel wants to buy the yard.", "Tessel does not want to buy the yard.", id="the lead itself"
        ),
        pytest.param("Tessel bought the yard.", "Tessel rushed to buy the yard.", id="no denial"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Tessel should buy the yard.",
            "Tessel should not rush to buy the yard.",
            "buy / not rush to buy",
            id="rush",
        ),
        pytest.param(
            "Norda will sell the mill.",
            "Norda has never planned to sell the mill.",
            "sell / never planned to sell",
            id="plan",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
