"""What somebody is only charged with."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.charged import only_charged
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return spelled(only_charged(side.claim, side))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Tann stole the car.", "Tann stole the car.", id="as a fact"),
        pytest.param(
            "Tann was charged with stealing the car.",
            "Tann was charged with stealing the car.",
            id="charged in both",
        ),
        pytest.param(
            "Tann stole the car.", "Tann was charged with stealing the car and convicted.", id="convicted"
        ),
        pytest.param(
            "Tann stole the car.", "Tann stole the car and was charged with fraud.", id="of another deed"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Tann stole the car.",
            "Tann was charged with stealing the car.",
            "charged with stealing",
            id="charged",
        ),
        pytest.param(
            "Tann stole the car.",
            "Tann is suspected of stealing the car.",
            "suspected of stealing",
            id="suspected",
        ),
        pytest.param(
            "Tann stole the car.",
            "Tann is on trial for stealing the car.",
            "on trial for stealing",
            id="on trial",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
