"""Figures that are of something else in the claim's own sentence."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.misplaced import fit
from tests.core.compare.judging import beside


def _asked(claim: str, passage: str) -> float:
    side = beside(claim, passage)
    return fit(
        side, (side.claim.values[0], side.claim.places[0]), (side.passage.values[-1], side.passage.places[-1])
    )


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Gusts reached 187 km/h.", "Gusts reached 187 km/h at Lonn.", id="its own"),
        pytest.param(
            "The old record was 187 km/h.", "Gusts beat the old record of 187 km/h.", id="marks both"
        ),
        pytest.param("The fee rose to $3.", "The fee rose from $2 to $3.", id="to"),
        pytest.param("Ida Holm, 44, left.", "Ida Holm, 44, left Lund.", id="one age"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == 1.0


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Gusts reached 187 km/h.", "Gusts came just short of the record of 187 km/h.", id="a mark"
        ),
        pytest.param("Three bridges were damaged.", "All but three bridges were damaged.", id="the rest"),
        pytest.param("The fee rose to $2.", "The fee rose from $2.", id="the other end"),
        pytest.param("Vera Holm, 44, left.", "Jonas Moser, 44, left.", id="another's age"),
        pytest.param(
            "The crash killed 19 people.",
            "It was the worst crash since a derailment killed 19.",
            id="an older event",
        ),
    ],
)
def test_told(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == 0.1
