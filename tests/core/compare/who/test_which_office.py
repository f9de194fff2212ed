"""Which office of one name."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.which_office import another
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Ivo Tann is the foreign minister.", "The foreign minister, Ivo Tann, spoke.", id="the same"
        ),
        pytest.param(
            "Ivo Tann is the foreign minister.", "The minister, Ivo Tann, spoke.", id="which is not told"
        ),
        pytest.param(
            "Ivo Tann is the foreign minister.",
            "The prime minister praised foreign guests.",
            id="told elsewhere",
        ),
        pytest.param("Ivo Tann has a red boat.", "Ivo Tann has a blue boat.", id="no office"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Ivo Tann is the prime minister.",
            "The foreign minister, Ivo Tann, spoke.",
            "prime minister / foreign minister",
            id="minister",
        ),
        pytest.param(
            "Holm is the deputy editor.",
            "Holm, the sports editor, spoke.",
            "deputy editor / sports editor",
            id="editor",
        ),
        pytest.param(
            "The supreme court freed him.",
            "A district court freed him.",
            "supreme court / district court",
            id="court",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side)) == told
