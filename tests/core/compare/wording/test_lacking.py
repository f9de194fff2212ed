"""What is wanted is not had."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.lacking import lacked
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund has a hospital.", "Lund has a hospital.", id="it has it"),
        pytest.param("Lund needs a hospital.", "Lund needs a hospital.", id="wanted in both"),
        pytest.param("The mine employs 300 people.", "It employs 300 people and needs more.", id="both told"),
        pytest.param(
            "Lund has a hospital.", "Lund wanted it closed and has a hospital.", id="a verb between"
        ),
        pytest.param("Lund has a hospital.", "Lund, in need, built a hospital.", id="behind a break"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(lacked(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Lund has a hospital.", "Lund wants a hospital.", "has / wants", id="wants"),
        pytest.param(
            "The mine employs 300 people.", "The mine needs 300 people.", "employs / needs", id="needs"
        ),
        pytest.param("Norda has a buyer.", "Norda is seeking a buyer.", "has / seeking", id="seeks"),
    ],
)
def test_lacked(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(lacked(side.claim, side)) == told
