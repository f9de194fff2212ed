"""How far a superlative reaches."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.scopes import narrower
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "The crowd was the biggest of the season.",
            "It was the biggest crowd of the season.",
            id="the same",
        ),
        pytest.param(
            "The flood was the worst in the town's history.",
            "It was the worst flood ever.",
            id="ever in both",
        ),
        pytest.param(
            "The crowd was the biggest in its history.",
            "It was the loudest crowd of the season.",
            id="another superlative",
        ),
        pytest.param(
            "It is the largest school in the country.",
            "It is the largest school in the nation.",
            id="as wide",
        ),
        pytest.param(
            "It is the largest school in the region.", "It is the largest school in the country.", id="wider"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(narrower(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The crowd was the biggest in the club's history.",
            "It was the biggest crowd of the season.",
            "in the club's history / of the season",
            id="season",
        ),
        pytest.param(
            "The quake was the strongest ever.",
            "The quake was the strongest since 2003.",
            "ever / since 2003",
            id="since",
        ),
        pytest.param(
            "The drought was the worst on record.",
            "The drought was the worst in 40 years.",
            "on record / in 40 years",
            id="in years",
        ),
        pytest.param(
            "It is the largest school in the country.",
            "It is the region's largest school.",
            "country / region",
            id="region",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(narrower(side.claim, side)) == told
