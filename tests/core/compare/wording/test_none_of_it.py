"""Things denied with their no."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.none_of_it import denied
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return spelled(denied(side.claim, side))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Koll broke the rules.", "Koll broke the rules.", id="as told"),
        pytest.param("Koll broke no rules.", "Koll broke no rules.", id="denied in both"),
        pytest.param("Koll broke the rules.", "Koll broke no fewer rules.", id="no longer"),
        pytest.param("Koll broke the rules.", "No window broke; the rules did.", id="of another"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Koll broke the rules.", "Koll had broken no rules.", "rules / no rules", id="no rules"),
        pytest.param(
            "Koll broke the rules.",
            "Koll had broken no written rules.",
            "rules / no written rules",
            id="no new rules",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
