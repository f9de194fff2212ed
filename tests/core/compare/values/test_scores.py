"""Pairs of numbers that belong in one order."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.scores import differing
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund won 3-1.", "Lund won 3-1.", id="the same"),
        pytest.param("Lund won 3-1.", "Lund won 3-1 and led 2-0.", id="in words"),
        pytest.param("Rents rose 5-10 percent.", "Rents rose 6-12 percent.", id="a range"),
        pytest.param("Lund won 3-1.", "Lund won.", id="none there"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(differing(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Lund won 3-1.", "Lund won 2-1.", "3-1 / 2-1", id="another"),
        pytest.param("Lund won 3-1.", "Lund won 1-3.", "3-1 / 1-3", id="turned"),
        pytest.param(
            "It passed by 63 votes to 5.",
            "It passed by 61 votes to 5.",
            "63 votes to 5 / 61 votes to 5",
            id="votes",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(differing(side.claim, side)) == told
