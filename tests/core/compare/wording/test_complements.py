"""What a deed was done to, or for, or with."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.complements import attached, replaced
from tests.core.compare.judging import beside, pointed


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Holm was charged with fraud.", "Holm was charged with fraud.", id="the same"),
        pytest.param("Holm was charged with fraud.", "Holm was charged in Lund.", id="another preposition"),
        pytest.param("Holm was charged in 2004.", "Holm was charged in Lund.", id="a value"),
        pytest.param("Holm was charged with fraud.", "Holm came with Moser.", id="another verb"),
        pytest.param(
            "Holm was charged with fraud.", "Holm was charged with theft and fraud.", id="both there"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert pointed(side, replaced(side) or attached(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Holm was charged with fraud.", "Holm was charged with theft.", "fraud / theft", id="charged with"
        ),
        pytest.param("Holm moved to Varby.", "Holm moved to Lund.", "Varby / Lund", id="moved to"),
        pytest.param(
            "The bridge in Varby burned.", "The bridge in Lund burned.", "Varby / Lund", id="a name"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert pointed(side, replaced(side) or attached(side)) == told
