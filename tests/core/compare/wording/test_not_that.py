"""What the passage names only to say that it was not that."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.not_that import set_aside
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "The road was owned by the water board.",
            "The road was owned by the water board and not by the council.",
            id="by whom",
        ),
        pytest.param(
            "The road was not owned by the council.",
            "The road was owned by the board and not by the council.",
            id="not in the claim",
        ),
        pytest.param(
            "The council sold the road.",
            "The board did not say that the council sold the road.",
            id="a verb between",
        ),
        pytest.param(
            "The council sold the road.",
            "The council sold the road, rather than the council's yard.",
            id="said elsewhere, too",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(set_aside(side.claim, side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The road was owned by the council.",
            "The road was owned by the water board and not by the council.",
            "council / not by the council",
            id="not by",
        ),
        pytest.param(
            "Holm moved to Varby.",
            "Holm moved to Lund rather than Varby.",
            "Varby / rather than Varby",
            id="rather than",
        ),
        pytest.param(
            "They planted oaks.",
            "They planted birches instead of oaks.",
            "oaks / instead of oaks",
            id="instead of",
        ),
        pytest.param(
            "The state has closed the schools.",
            "The state has closed four markets but not, so far, the schools.",
            "schools / but not, so far, the schools",
            id="but not yet",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(set_aside(side.claim, side)) == told
