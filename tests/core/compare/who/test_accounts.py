"""Whose account a figure is."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.accounts import weigh
from tests.core.compare.judging import beside


def _asked(claim: str, passage: str) -> float:
    side = beside(claim, passage)
    return weigh(side, side.claim.places[0], side.passage.places[0], 0.5)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "The union said 50 crates were lost.", "The port said 50 crates were lost.", id="one account"
        ),
        pytest.param(
            "The port said 50 crates were lost.",
            "The port said 50 crates were lost; the union said 120 were.",
            id="its own",
        ),
        pytest.param(
            "Some 50 crates were lost.",
            "The port said 50 crates were lost; the union said 120 were.",
            id="nobody's in the claim",
        ),
        pytest.param(
            "The police said 50 crates were lost.",
            "The port said 50 crates were lost; the union said 120 were.",
            id="another there",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == 0.5


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "The union said 50 crates were lost.",
            "The port said 50 crates were lost; the union said 120 were.",
            id="the other's",
        ),
        pytest.param(
            "Officials put the dead at 12.",
            "Witnesses put the dead at 12; officials put them at 40.",
            id="put at",
        ),
    ],
)
def test_told(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == 0.05
