"""By how much, of how many, and from what."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.amounts import (
    is_doer,
    is_margin,
    is_no_level,
    is_where_it_began,
    is_whole_of,
)
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


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("It has 31 pilots.", "It has two pilots.", False, id="has both"),
        pytest.param("It rose by 31 points.", "It rose by two points.", False, id="by both"),
        pytest.param("It has 31 boats.", "It grew by two boats.", False, id="no persons"),
        pytest.param("It has 31 pilots.", "It was founded by two pilots.", True, id="who founded it"),
    ],
)
def test_doer(claim: str, passage: str, told: bool) -> None:
    side = beside(claim, passage)
    assert is_doer(side, side.claim.values[0], side.passage.values[0]) is told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Koll won by 12 votes.", "Koll won by 12 votes.", False, id="by both"),
        pytest.param("Koll got 12 votes.", "Koll got 12 votes.", False, id="got both"),
        pytest.param("It has 12 more.", "It grew by 12 boats.", False, id="no contest"),
        pytest.param("Koll got 12 votes.", "Koll beat Ober by 12 votes.", True, id="beat him by"),
    ],
)
def test_margin(claim: str, passage: str, told: bool) -> None:
    side = beside(claim, passage)
    assert is_margin(side, side.claim.values[0], side.passage.values[0]) is told
