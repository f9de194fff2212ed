"""One meeting told from both ends."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.converse import tells, turned
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Lund beat Varby.", "Lund lost to Varby.", False, id="turned"),
        pytest.param("Lund beat Varby.", "Varby lost to Orlen.", False, id="a third won"),
        pytest.param("Lund beat Varby.", "Orlen lost to Lund.", False, id="a third lost"),
        pytest.param("Lund beat Varby.", "Lund beat Varby.", False, id="the same end"),
        pytest.param("Lund lost a mill.", "Varby beat Lund.", False, id="a thing lost"),
        pytest.param("Lund met Varby.", "Varby lost to Lund.", False, id="another verb"),
        pytest.param("Tessel sold Norda a mill.", "Norda sold Tessel a mill.", False, id="the same verb"),
        pytest.param(
            "Tessel sold Norda a yard.", "Norda bought a mill from Tessel.", False, id="another thing"
        ),
        pytest.param(
            "Tessel sold Orlen a mill.", "Norda bought a mill from Tessel.", False, id="a third buyer"
        ),
        pytest.param("Norda sold a mill.", "Norda bought a mill from Tessel.", False, id="the buyer sold"),
        pytest.param("Koll met Holm.", "Koll met Holm.", False, id="met, the same way round"),
        pytest.param("Koll visited Holm.", "Holm visited Koll.", False, id="visited"),
        pytest.param("Lund beat Varby.", "Varby lost to Lund.", True, id="lost to"),
        pytest.param("Lund beat Varby.", "Varby lost the final 3-1 to Lund.", True, id="lost something to"),
        pytest.param("Varby lost to Lund.", "Lund defeated Varby.", True, id="defeated"),
        pytest.param("Varby lost to Lund.", "Varby was thrashed by Lund.", True, id="passive"),
        pytest.param("Tessel sold Norda a mill.", "Norda bought a mill from Tessel.", True, id="bought"),
        pytest.param("Tessel sold a mill.", "Norda bought a mill from Tessel.", True, id="to nobody named"),
        pytest.param("Koll met Holm.", "Holm met Koll.", True, id="met"),
        pytest.param("Koll drew with Holm.", "Holm drew with Koll.", True, id="drew with"),
    ],
)
def test_tells(claim: str, passage: str, told: bool) -> None:
    side = beside(claim, passage)
    assert tells(side, side.claim.clauses[0].verb) is told


@pytest.mark.parametrize(
    ("claim", "passage", "ends"),
    [
        pytest.param("Tessel sold Norda a mill.", "Norda bought a mill from Tessel.", "", id="not turned"),
        pytest.param("Koll met Holm.", "Holm met Koll.", "", id="both do it"),
        pytest.param("Orlen sold Norda a mill.", "Norda bought a mill from Tessel.", "", id="a third"),
        pytest.param(
            "Norda sold Tessel a mill.", "Norda bought a mill from Tessel.", "Norda / Norda", id="sold"
        ),
        pytest.param("Norda sold a mill.", "Norda bought a mill.", "Norda / Norda", id="the doer alone"),
        pytest.param("Lund beat Varby.", "Lund lost to Varby.", "Lund / Lund", id="lost"),
    ],
)
def test_turned(claim: str, passage: str, ends: str) -> None:
    assert spelled(turned(beside(claim, passage))) == ends
