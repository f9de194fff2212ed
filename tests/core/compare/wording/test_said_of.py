"""What a word is said of."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.said_of import another
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "The freight train was stationary.", "It struck the stationary freight train.", id="of the same"
        ),
        pytest.param(
            "The commuter train was stationary.", "The train was stationary at Tolm.", id="behind its verb"
        ),
        pytest.param("The train was stationary.", "It struck the stationary train.", id="of nothing else"),
        pytest.param(
            "The commuter train was late.", "It struck the stationary freight train.", id="word not there"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The commuter train was stationary.",
            "The commuter train struck the stationary freight train.",
            "stationary / stationary freight train",
            id="another train",
        ),
        pytest.param(
            "The ferry was empty.",
            "The ferry passed an empty oil tanker.",
            "empty / empty oil tanker",
            id="another ship",
        ),
        pytest.param(
            "The primary school was small.",
            "The primary school took in children of a small grammar school.",
            "small / small grammar school",
            id="another school",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side)) == told
