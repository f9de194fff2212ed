"""Where a figure was told."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.placed_apart import elsewhere
from tests.core.compare.judging import hear, spelled


@pytest.mark.parametrize(
    ("claim", "passage", "other"),
    [
        pytest.param(
            "140 people died in Brod.",
            "140 people died in Brod.",
            "In Mirna, 51 people were found.",
            id="its own place",
        ),
        pytest.param(
            "140 people died in Mirna.", "140 people died in Brod.", "Rain fell.", id="place told by nobody"
        ),
        pytest.param(
            "140 people died in Mirna.",
            "140 people died.",
            "In Mirna, 51 people were found.",
            id="place of no figure",
        ),
        pytest.param(
            "140 people died in Mirna.",
            "140 people died in Brod and in Mirna.",
            "In Mirna, 51 people were found.",
            id="both in it",
        ),
    ],
)
def test_silent(claim: str, passage: str, other: str) -> None:
    assert spelled(elsewhere(hear(claim, passage, other))) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "other", "told"),
    [
        pytest.param(
            "140 people died in Mirna.",
            "140 people died in Brod.",
            "In Mirna, 51 people were found.",
            "Mirna / Brod",
            id="in another",
        ),
        pytest.param(
            "140 people died in Mirna.",
            "The worst hit was Brod, where 140 people died.",
            "In neighbouring Mirna, 51 people were found.",
            "Mirna / Brod",
            id="where",
        ),
        pytest.param(
            "The fire burned 20 houses near Mirna.",
            "Near Brod the fire burned 20 houses.",
            "It also came near Mirna.",
            "Mirna / Brod",
            id="near",
        ),
    ],
)
def test_told(claim: str, passage: str, other: str, told: str) -> None:
    assert spelled(elsewhere(hear(claim, passage, other))) == told
