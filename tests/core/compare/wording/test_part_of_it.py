"""Totals told of a part."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.part_of_it import narrowed
from tests.core.compare.judging import hear, spelled


def _asked(claim: str, passage: str) -> str:
    hearing = hear(claim, passage)
    return spelled(narrowed(hearing, hearing.sides[0]))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Exports fell by 4 percent.", "Exports fell by 4 percent.", id="of all"),
        pytest.param(
            "Exports to Norland fell by 4 percent.",
            "Exports to Norland fell by 4 percent.",
            id="a part in both",
        ),
        pytest.param(
            "Norda's exports fell by 4 percent.", "Exports of Norda fell by 4 percent.", id="the claim's own"
        ),
        pytest.param(
            "The harbour grew by 4 percent.", "The harbour of Lund grew by 4 percent.", id="no total"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Exports fell by 4 percent.",
            "Exports to Norland fell by 4 percent.",
            "Exports to Norland",
            id="to a country",
        ),
        pytest.param(
            "Sales rose by 4 percent.",
            "Sales of small cars rose by 4 percent.",
            "Sales of small",
            id="of a kind",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
