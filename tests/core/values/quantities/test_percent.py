"""Percentages, percentage points and basis points."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.core.model.value import ValueKind
from tests.core.values.quantities.found import of_kind, quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("She gave it 110% in every match.", id="idiom"),
        pytest.param("The side scored 30 points.", id="points of a game"),
        pytest.param("They meet 12 per year.", id="per something else"),
        pytest.param("The 90th percentile is high.", id="percentile"),
    ],
)
def test_no_percentage(prose: str) -> None:
    """Points and pers that are no share."""
    assert of_kind(prose, ValueKind.PERCENT) == []


@pytest.mark.parametrize(
    ("prose", "raw", "number", "unit"),
    [
        pytest.param("Prices rose 12 per cent.", "12 per cent", "12", "%", id="per cent"),
        pytest.param("Prices rose 22 percent.", "22 percent", "22", "%", id="percent"),
        pytest.param("Prices rose 3.5%.", "3.5%", "3.5", "%", id="sign"),
        pytest.param("Prices rose 3 %.", "3 %", "3", "%", id="sign apart"),
        pytest.param("A 5-percent stake was sold.", "5-percent", "5", "%", id="hyphen"),
        pytest.param("Debt yields 2.46pc now.", "2.46pc", "2.46", "%", id="pc"),
        pytest.param("Output fell to .004 per cent.", ".004 per cent", "0.004", "%", id="bare decimals"),
        pytest.param("The change was -0.4%.", "-0.4%", "-0.4", "%", id="minus"),
        pytest.param("Twenty percent left.", "Twenty percent", "20", "%", id="words"),
        pytest.param(
            "The rate rose 4.2 percentage points.", "4.2 percentage points", "4.2", "pp", id="points"
        ),
        pytest.param("The rate rose two % points.", "two % points", "2", "pp", id="sign and points"),
        pytest.param("The bank cut by 25 basis points.", "25 basis points", "25", "bp", id="basis points"),
        pytest.param("The bank cut by 50bps.", "50bps", "50", "bp", id="bps"),
        pytest.param(
            "It cut by half a percentage point.", "half a percentage point", "0.5", "pp", id="half a point"
        ),
        pytest.param("It rose half a per cent.", "half a per cent", "0.5", "%", id="half a per cent"),
        pytest.param("Sales rose 110%.", "110%", "110", "%", id="above a hundred"),
    ],
)
def test_percentage(prose: str, raw: str, number: str, unit: str) -> None:
    """The number and which kind of share it is of."""
    assert of_kind(prose, ValueKind.PERCENT) == [(raw, number, unit)]


def test_quarter_point() -> None:
    """A quarter-point cut is one of 0.25 percentage points; a half-point lead is no rate."""
    (value,) = quantities("The bank made a quarter-point cut.")
    assert (value.raw, value.number, value.unit) == ("a quarter-point", Decimal("0.25"), "pp")
    assert quantities("She has a half-point lead.") == []
