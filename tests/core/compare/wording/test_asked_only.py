"""What a passage only asks or tests."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.asked_only import behind_whether
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "They asked whether the skill is passed on.",
            "They tested whether the skill is passed on.",
            id="asked in the claim, too",
        ),
        pytest.param(
            "The council voted on Monday.", "The council voted on Monday on whether to build.", id="before it"
        ),
        pytest.param("The skill is passed on.", "The skill is passed on.", id="nothing asked"),
        pytest.param(
            "The bridge cost 4 million.", "They asked whether the bridge cost 4 million.", id="a figure"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(behind_whether(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The skill is passed on to the young.",
            "They did not test whether the skill is passed on to the young.",
            "whether",
            id="tested",
        ),
        pytest.param(
            "The driver was drunk.", "It is unclear whether the driver was drunk.", "whether", id="unclear"
        ),
        pytest.param(
            "The yard leaked oil.",
            "Police are looking into whether the yard leaked oil.",
            "whether",
            id="looking into it",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(behind_whether(side.claim, side)) == told
