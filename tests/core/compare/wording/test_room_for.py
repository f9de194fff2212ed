"""Room for so many."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.room_for import only_room
from tests.core.compare.judging import hear, spelled


def _asked(claim: str, passage: str) -> str:
    return spelled(only_room(hear(claim, passage)))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The school has 300 pupils.", "The school has 300 pupils.", id="so many"),
        pytest.param(
            "The school has room for 300 pupils.", "The school has room for 300 pupils.", id="room in both"
        ),
        pytest.param(
            "The school has 300 pupils.",
            "The school has 300 pupils and room for a garden.",
            id="room elsewhere",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The school has 300 pupils.", "The school has room for 300 pupils.", "room for ", id="room"
        ),
        pytest.param("2,000 people came to the hall.", "The hall seats 2,000 people.", "seats ", id="seats"),
        pytest.param(
            "The boat carried 90 passengers.",
            "The boat carried freight and has a capacity of 90 passengers.",
            "capacity of ",
            id="capacity",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
