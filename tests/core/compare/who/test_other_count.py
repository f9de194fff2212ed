"""Two who count differently."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.other_count import counted_otherwise
from tests.core.compare.judging import hear, spelled


def _asked(claim: str, passage: str) -> str:
    return spelled(counted_otherwise(hear(claim, passage)))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Ninety people came.", "The union said 90 people came.", id="one count"),
        pytest.param(
            "The union said 90 people came.",
            "The union said 90 people came; police put the number at 40.",
            id="told as said",
        ),
        pytest.param(
            "Ninety people came.", "90 people came and put it at the door.", id="put at the same place"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Ninety people came.",
            "The union said 90 people came; police put the number at 40.",
            "put the number at ",
            id="put it at",
        ),
        pytest.param(
            "Ninety people came.",
            "Organisers said 90 people came, but police gave the figure as 40.",
            "gave the figure as ",
            id="gave it as",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
