"""By how much, of how many, and from what."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.amounts import is_no_level, is_where_it_began, is_whole_of
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("It grew by 1,500.", "It grew by 900.", False, id="by both"),
        pytest.param("It has 1,500.", "It has 18,420.", False, id="levels"),
        pytest.param("It grew by 1,500.", "It grew to 18,420.", True, id="to"),
        pytest.param("It grew by about 1,500.", "It was 18,420.", True, id="was"),
    ],
)
def test_level(claim: str, passage: str, told: bool) -> None:
    side = beside(claim, passage)
    assert is_no_level(side, side.claim.values[0], side.passage.values[0]) is told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Five people died.", "Seven people died.", False, id="two wholes"),
        pytest.param("Nine of the crew died.", "Seven people died.", False, id="more than all"),
        pytest.param("Four of the crew died.", "Three of the crew died.", False, id="two parts"),
        pytest.param("Five of the dead were adults.", "Seven people died.", True, id="part"),
    ],
)
def test_whole(claim: str, passage: str, told: bool) -> None:
    side = beside(claim, passage)
    assert is_whole_of(side, side.claim.values[0], side.passage.values[0]) is told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("It lasts eight weeks.", "It lasts 16 weeks.", False, id="one length"),
        pytest.param("It lasts nine weeks.", "It fell from 16 weeks to eight.", False, id="to another"),
        pytest.param("It lasts eight weeks.", "It fell from 16 weeks to eight.", True, id="to it"),
    ],
)
def test_began(claim: str, passage: str, told: bool) -> None:
    side = beside(claim, passage)
    assert is_where_it_began(side, side.claim.values[0], side.passage.values[0]) is told
