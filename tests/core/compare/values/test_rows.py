"""Figures in the rows of a table, each behind its heading."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.rows import fit
from tests.core.compare.judging import beside

BORN = "Varby: Births: 42; Deaths: 310."


def of_another(claim: str, passage: str, number: int) -> bool:
    """Whether the passage's figure of that *number* is of another heading than the claim's first figure."""
    side = beside(claim, passage)
    return fit(side, side.claim.values[0], side.passage.places[number]) < 1


@pytest.mark.parametrize(
    ("claim", "passage", "number"),
    [
        pytest.param("Varby had 42 births.", BORN, 0, id="its own"),
        pytest.param("Varby had 310 deaths.", BORN, 1, id="its own, the second"),
        pytest.param("Varby had 42 births.", "Varby had 42 births and 310 deaths.", 1, id="no row"),
        pytest.param("Varby had 42 births.", "Varby: 42 births, 310 deaths.", 1, id="headed together"),
        pytest.param("Varby has 900 people.", "Varby: Inhabitants: 900.", 0, id="one heading only"),
        pytest.param(
            "It cost 42 euros.", "Varby: Price: 42 euros; Fee: 3 euros.", 0, id="nothing is counted"
        ),
        pytest.param("Varby had 42 births.", "At 9:42 Varby: Births: 42.", 1, id="a time"),
    ],
)
def test_silent(claim: str, passage: str, number: int) -> None:
    assert not of_another(claim, passage, number)


@pytest.mark.parametrize(
    ("claim", "passage", "number"),
    [
        pytest.param("Varby had 310 births.", BORN, 1, id="the second for the first"),
        pytest.param("Varby had 42 deaths.", BORN, 0, id="the first for the second"),
        pytest.param("In Varby 7 were hurt.", "Varby: Hurt: 4; Missing: 7.", 1, id="a verb for a heading"),
        pytest.param("Varby paid $7 in fees.", "Varby: Fees: $4; Rent: $7.", 1, id="behind a sign"),
        pytest.param("Varby had 42 weddings.", BORN, 0, id="what no heading names"),
    ],
)
def test_another(claim: str, passage: str, number: int) -> None:
    assert of_another(claim, passage, number)
