"""Whose age it is."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.ages_of import fit
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Ida Holm, 44, runs the shop.", "Ida Holm, 44, runs it.", id="the same"),
        pytest.param("I. Holm, 44, runs the shop.", "Ida Holm, 44, runs it.", id="initial"),
        pytest.param("Tom Holm, 44, runs the shop.", "Tomas Holm, 44, runs it.", id="short form"),
        pytest.param("Ida Koll, 44, lives in Lund.", "Ida Holm, 44, lives in Varby.", id="given name shared"),
        pytest.param("Holm, 44, runs the shop.", "Vera Holm, 44, runs it.", id="surname alone"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert fit(side, side.claim.places[0], side.passage.places[0]) == 1.0


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Vera Holm, 44, lives in Lund.", "Her daughter Ida Holm, 44, runs the shop.", id="of one surname"
        ),
        pytest.param("Vera Holm, 44, lives in Lund.", "Jonas Moser, 44, lives in Lund.", id="another"),
        pytest.param("I. Holm, 44, lives in Lund.", "Vera Holm, 44, lives in Lund.", id="initial of another"),
    ],
)
def test_told(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert fit(side, side.claim.places[0], side.passage.places[0]) == 0.1
