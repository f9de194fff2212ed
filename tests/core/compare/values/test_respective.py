"""Figures and what they are of, told in two rows."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.respective import fit, most
from tests.core.compare.judging import beside, read


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Sales of snacks grew 12 percent.", "Snacks grew 12 percent and drinks 5 percent.", id="no row"
        ),
        pytest.param(
            "Sales of snacks grew 12 percent.",
            "Snacks and drinks grew 12 percent, respectively.",
            id="one figure",
        ),
        pytest.param(
            "Snacks and drinks grew.", "Snacks and drinks grew 12 and 5 percent respectively.", id="all of it"
        ),
        pytest.param(
            "Toys grew 12 percent.",
            "Snacks and drinks sold 12 and 5 percent more respectively.",
            id="none of it",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert all(fit(side, place) == 1.0 for place in side.passage.places)


def test_nothing_grows_without_rows() -> None:
    assert most(read("Snacks grew 12 and drinks 5 percent.")) == 1.0


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Snacks sold 12 percent more.",
            "Snacks and drinks grew 12 percent and 5 percent respectively.",
            [1.7, 0.1],
            id="first",
        ),
        pytest.param(
            "Drinks sold 12 percent more.",
            "Snacks and drinks grew 12 percent and 5 percent respectively.",
            [0.1, 1.7],
            id="second",
        ),
        pytest.param(
            "Tea sold 9 percent more.",
            "Snacks, drinks and tea grew 12 percent, 5 percent and 9 percent respectively.",
            [0.1, 0.1, 1.7],
            id="three",
        ),
    ],
)
def test_told(claim: str, passage: str, told: list[float]) -> None:
    side = beside(claim, passage)
    assert [fit(side, place) for place in side.passage.places] == told
    assert max(told) == most(side.passage)
