"""Which one of several."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.nth import another
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Sandor won second prize.", "Second prize went to Sandor.", id="the same"),
        pytest.param("Sandor won first prize.", "Sandor came in the second round.", id="of another noun"),
        pytest.param(
            "Sandor won first prize.", "First prize went to Sandor, second prize to Drozd.", id="both there"
        ),
        pytest.param("Sandor wrote her first letter.", "Sandor wrote her second letter.", id="no series"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side, [side])) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Sandor won first prize.", "Sandor won second prize.", "first prize / second prize", id="prize"
        ),
        pytest.param(
            "Lund went out in the third round.",
            "Lund went out in the fourth round.",
            "third round / fourth round",
            id="round",
        ),
        pytest.param(
            "Her first husband died in May.",
            "Her second husband died in May.",
            "first husband / second husband",
            id="husband",
        ),
        pytest.param(
            "They sell first editions.",
            "They sell second editions.",
            "first editions / second editions",
            id="plural",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side.claim, side, [side])) == told
