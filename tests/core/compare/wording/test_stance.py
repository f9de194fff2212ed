"""For or against."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.stance import opposed
from tests.core.compare.judging import beside


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Koll voted for the plan.", "Koll voted in favour of the plan.", id="in favour"),
        pytest.param("Koll voted for the plan.", "Koll voted against the budget.", id="another matter"),
        pytest.param("Koll voted for it.", "Five voted for the plan and two against it.", id="nothing named"),
        pytest.param("Koll spoke for the plan.", "Koll voted against the plan.", id="another deed"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert opposed(side.claim, side) is None


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Koll voted for the plan.", "Koll voted against the plan.", id="against"),
        pytest.param(
            "The court ruled against the city.", "The court ruled in favor of the city.", id="in favor"
        ),
    ],
)
def test_opposed(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert opposed(side.claim, side) is not None
