"""Times that something only shows."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.of_that_time import only_shown
from tests.core.compare.judging import hear, spelled


def _asked(claim: str, passage: str) -> str:
    return spelled(only_shown(hear(claim, passage)))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The house was built in 1890.", "The house was built in 1890.", id="its own"),
        pytest.param("The novel is set in 1942.", "The novel is set in 1942.", id="shown in both"),
        pytest.param(
            "The house was built in 1890.",
            "The house was built in 1890 in the style of a castle.",
            id="a style without it",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The house was built in 1890.",
            "The house was built in the style of 1890.",
            "in the style of 1890",
            id="style",
        ),
        pytest.param("The novel appeared in 1942.", "The novel is set in 1942.", "set in 1942", id="set in"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
