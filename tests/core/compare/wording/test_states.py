"""States that hold only for some or at times."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.states import restricted
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return spelled(restricted(side.claim, side))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The bridge is closed.", "The bridge is closed.", id="as told"),
        pytest.param("The bridge is closed.", "The bridge is closed for repairs.", id="a reason"),
        pytest.param("The bridge is closed.", "The bridge is closed to all traffic.", id="everybody"),
        pytest.param("The fair is open.", "The fair is open to the public.", id="to the public"),
        pytest.param(
            "The bridge is closed to lorries.", "The bridge is closed to lorries.", id="restricted in both"
        ),
        pytest.param("The bridge was closed.", "The bridge was closed on 3 May.", id="on a date"),
        pytest.param("They closed the bridge.", "They closed to lorries.", id="no state"),
        pytest.param(
            "The bridge is closed.",
            "The bridge is closed, and the lane closed to lorries.",
            id="closed elsewhere, too",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The bridge is closed.",
            "The bridge is closed to heavy lorries.",
            "closed / closed to heavy",
            id="to lorries",
        ),
        pytest.param(
            "The museum is closed.",
            "The museum is closed on Mondays.",
            "closed / closed on Mondays",
            id="on a weekday",
        ),
        pytest.param(
            "Entry is free.", "Entry is free for pensioners.", "free / free for pensioners", id="for some"
        ),
        pytest.param(
            "Smoking is banned.", "Smoking is banned in parks.", "banned / banned in parks", id="in places"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
