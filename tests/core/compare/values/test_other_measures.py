"""Figures that measure something else."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.other_measures import is_another
from tests.core.compare.judging import beside


def another(claim: str, passage: str) -> bool:
    side = beside(claim, passage)
    return is_another(side, side.claim.values[0], side.passage.values[0])


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("It is 7 km long.", "It is 9 km long.", id="both long"),
        pytest.param("It is 7 km long.", "Its length is 9 km.", id="unsaid behind one"),
        pytest.param("It is 9 metres wide.", "It is 12 metres broad.", id="wide and broad"),
        pytest.param("It takes 300 tonnes a day.", "It takes 200 tonnes a day.", id="both a day"),
        pytest.param("It has 300 cars.", "It has 200 cars.", id="no measure"),
        pytest.param("It took 9 days.", "It took 12 days", id="the last word"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert not another(claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("It is 7 km long.", "It lies 90 metres below the sea.", id="how far below"),
        pytest.param(
            "It sank 40 metres from the quay.", "It sank 70 metres deep.", id="how far and how deep"
        ),
        pytest.param(
            "It holds 4 million tonnes of water.", "It lets out 300 tonnes of water a day.", id="a day"
        ),
        pytest.param("It makes 300 tonnes an hour.", "It made 90 tonnes.", id="an hour, of the claim's"),
    ],
)
def test_another(claim: str, passage: str) -> None:
    assert another(claim, passage)
