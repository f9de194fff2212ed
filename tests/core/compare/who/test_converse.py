"""One meeting told from both ends."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.converse import tells
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Lund beat Varby.", "Lund lost to Varby.", False, id="turned"),
        pytest.param("Lund beat Varby.", "Varby lost to Orlen.", False, id="a third won"),
        pytest.param("Lund beat Varby.", "Orlen lost to Lund.", False, id="a third lost"),
        pytest.param("Lund beat Varby.", "Lund beat Varby.", False, id="the same end"),
        pytest.param("Lund lost a mill.", "Varby beat Lund.", False, id="a thing lost"),
        pytest.param("Lund met Varby.", "Varby lost to Lund.", False, id="another verb"),
        pytest.param("Lund beat Varby.", "Varby lost to Lund.", True, id="lost to"),
        pytest.param("Lund beat Varby.", "Varby lost the final 3-1 to Lund.", True, id="lost something to"),
        pytest.param("Varby lost to Lund.", "Lund defeated Varby.", True, id="defeated"),
        pytest.param("Varby lost to Lund.", "Varby was thrashed by Lund.", True, id="passive"),
    ],
)
def test_tells(claim: str, passage: str, told: bool) -> None:
    side = beside(claim, passage)
    assert tells(side, side.claim.clauses[0].verb) is told
