"""Yes against no."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.polarity import flips
from tests.core.compare.judging import beside, pointed


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The ferry sank.", "The ferry sank.", id="both"),
        pytest.param("The ferry did not sink.", "The ferry never sank.", id="denied in both"),
        pytest.param("The ferry sank.", "The ferry not only sank.", id="not only"),
        pytest.param("Koll signed.", "Koll did not fail to sign.", id="twice denied"),
        pytest.param("Lund bought pump 5.", "Lund bought pump No. 5.", id="a label"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert [pointed(side, flip) for flip in flips(side.claim, side)] == []


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The ferry sank.", "The ferry did not sink.", ["sank / sink"], id="not"),
        pytest.param("The ferry did not sink.", "The ferry sank.", ["sink / sank"], id="claim denies"),
        pytest.param(
            "Koll signed the act.", "Koll failed to sign the act.", ["signed / sign"], id="failed to"
        ),
        pytest.param("Norda sells cars.", "Norda stopped selling cars.", ["sells / selling"], id="stopped"),
        pytest.param(
            "The crew held a strike.", "The crew called off a strike.", ["strike / strike"], id="called off"
        ),
    ],
)
def test_told(claim: str, passage: str, told: list[str]) -> None:
    side = beside(claim, passage)
    assert [pointed(side, flip) for flip in flips(side.claim, side)] == told
