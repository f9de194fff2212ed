"""To which of two opposites a matter belongs."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.turned_to import another
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Holm was convicted of fraud in Lund.",
            "Holm was convicted of fraud in Lund and cleared of theft.",
            id="its own",
        ),
        pytest.param(
            "Holm was convicted of fraud in Lund.", "Holm was convicted of theft in Lund.", id="no opposite"
        ),
        pytest.param(
            "Holm was convicted of tax fraud.", "Holm was cleared of tax fraud.", id="only the opposite"
        ),
        pytest.param(
            "The board approved the harbour plan.",
            "The board rejected the tower, the harbour plan it approved.",
            id="mark between",
        ),
        pytest.param(
            "Holm was convicted of fraud.",
            "Holm was convicted of theft and cleared of fraud.",
            id="too little matter",
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
            "Holm was convicted of tax fraud.",
            "Holm was convicted of theft but cleared of tax fraud.",
            "convicted / cleared",
            id="cleared",
        ),
        pytest.param(
            "The board approved the harbour plan.",
            "The board approved the tower but rejected the harbour plan.",
            "approved / rejected",
            id="rejected",
        ),
        pytest.param(
            "Rents rose in the old town of Varby.",
            "Rents rose in Lund but fell in the old town of Varby.",
            "rose / fell",
            id="fell",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side)) == told
