"""Forms of address."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.courtesy import differs
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Ms Chen left.", "Ms Chen left.", id="the same"),
        pytest.param("Ms Chen left.", "Chen left.", id="no title"),
        pytest.param("Ms Chen left.", "Mr and Mrs Chen left.", id="both"),
        pytest.param("Mrs Chen left.", "Lady Chen left.", id="of one sex"),
        pytest.param("Dr Chen left.", "Mr Chen left.", id="none of sex"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert differs(side.claim, 0, 1, side.passage) is False


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Ms Chen left.", "Mr Chen left.", id="mr"),
        pytest.param("Sir Chen left.", "Dame Chen left.", id="ms"),
    ],
)
def test_told(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert differs(side.claim, 0, 1, side.passage)
