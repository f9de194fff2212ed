"""Who is named as one of several."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.included import unheard
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "The fund buys for 12 countries, including Kaltos.",
            "The fund buys for 12 countries, among them Kaltos.",
            id="told among them",
        ),
        pytest.param(
            "The fund buys grain for Kaltos.", "The fund buys grain for 12 countries.", id="not including"
        ),
        pytest.param(
            "The fund buys for 12 countries, including poor ones.",
            "The fund buys for 12 countries.",
            id="no name",
        ),
        pytest.param(
            "The fund helps many, including those who fled from Kaltos.",
            "The fund helps many.",
            id="named further off",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(unheard(side.claim, side, [side])) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The fund buys for 12 countries, including Kaltos.",
            "The fund buys for 12 countries.",
            "Kaltos",
            id="including",
        ),
        pytest.param(
            "Prices rose in many towns, notably Lund.", "Prices rose in many towns.", "Lund", id="notably"
        ),
        pytest.param(
            "Three people left, including Ida Holm.", "Three people left.", "Ida Holm", id="full name"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(unheard(side.claim, side, [side])) == told
