"""Words that take back the next one."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.hardly import taken_back
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The ferry almost sank.", "The ferry almost sank off Varby.", id="in both"),
        pytest.param("The ferry sank.", "The ferry sank with almost nobody on board.", id="of another word"),
        pytest.param(
            "The ferry carried 300 people.", "The ferry carried nearly 300 people.", id="before a figure"
        ),
        pytest.param("The ferry sank.", "Hardly, but surely, the ferry sank.", id="mark between"),
        pytest.param("The ferry sank.", "The ferry sank; its sister almost sank.", id="said elsewhere"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(taken_back(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The findings were surprising.",
            "The findings were hardly surprising.",
            "surprising / hardly surprising",
            id="hardly",
        ),
        pytest.param("The ferry sank.", "The ferry almost sank.", "sank / almost sank", id="almost"),
        pytest.param(
            "The job is finished.",
            "The job is far from finished.",
            "finished / far from finished",
            id="far from",
        ),
        pytest.param(
            "The ride was safe.",
            "The ride was anything but safe.",
            "safe / anything but safe",
            id="anything but",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(taken_back(side.claim, side)) == told
