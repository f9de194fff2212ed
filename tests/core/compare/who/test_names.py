"""The names a claim puts its matter on."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.names import names_of, stands
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Ida Holm left.", "Ida Holm left.", id="there"),
        pytest.param("The World Food Programme left.", "The WFP left.", id="short form"),
        pytest.param("Tessel Inc left.", "Tessel left.", id="legal form"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert stands(side.claim, names_of(side.claim)[0], [side]) >= 0.9


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Ida Holm left.", "Holm left.", 0.8, id="surname"),
        pytest.param("Ida Holm left.", "Koll left.", 0.0, id="absent"),
        pytest.param("Ida Holm left.", "Vera Holm left.", 0.0, id="another's surname"),
        pytest.param("Ms Chen left.", "Mr Chen left.", 0.0, id="another sex"),
    ],
)
def test_told(claim: str, passage: str, told: float) -> None:
    side = beside(claim, passage)
    assert stands(side.claim, names_of(side.claim)[0], [side]) == told
