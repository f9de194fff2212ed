"""Who did it to whom, the other way round."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.roles import swapped
from tests.core.compare.judging import beside, pointed


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund beat Varby.", "Lund beat Varby.", id="the same"),
        pytest.param("Lund beat Varby.", "Varby was beaten by Lund.", id="passive"),
        pytest.param("Holm met Koll.", "Koll met Holm.", id="either way"),
        pytest.param("Lund beat Varby.", "Varby fired Lund.", id="another verb"),
        pytest.param("Lund beat Varby.", "Varby beat Norda.", id="one name"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert pointed(side, swapped(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Lund beat Varby.", "Varby beat Lund.", "beat / beat", id="turned"),
        pytest.param("Lund beat Varby.", "Lund was beaten by Varby.", "beat / beaten", id="by"),
        pytest.param("Varby beat Lund.", "Lund came back to beat Varby.", "beat / beat", id="infinitive"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert pointed(side, swapped(side.claim, side)) == told
