"""Two numbers read together: ranges, pairs and changes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.core.model.value import Comparator, ValueKind
from tests.core.values.quantities.found import quantities


@pytest.mark.parametrize(
    ("prose", "raws"),
    [
        pytest.param("It rose from 3 to 5 percent.", ["3", "5 percent"], id="a change"),
        pytest.param("It fell from 63 to 5.", ["63", "5"], id="a fall"),
        pytest.param(
            "Shares rose 12 pence to 240 pence.", ["12 pence", "240 pence"], id="by so much to so much"
        ),
        pytest.param("He gave $5 to 10 boys.", ["$5", "10"], id="to somebody"),
        pytest.param("He ran 5 km and 3 dogs followed.", ["5 km", "3"], id="and something else"),
        pytest.param("In all 12 and 15 mg were given.", ["12", "15 mg"], id="two doses"),
        pytest.param("Pay 6 or $7 for it.", ["6", "$7"], id="alternatives"),
        pytest.param("Five or six people came.", ["Five", "six"], id="one or the other"),
        pytest.param("He gave £5 to 40 metres of wall.", ["£5", "40 metres"], id="money to a length"),
    ],
)
def test_two_values(prose: str, raws: list[str]) -> None:
    """Numbers that stay two values."""
    assert [v.raw for v in quantities(prose)] == raws


@pytest.mark.parametrize(
    ("prose", "raw", "kind", "low", "high"),
    [
        pytest.param("Between 90 and 120 people came.", "90 and 120", "count", 90, 120, id="between"),
        pytest.param("They sold 3,000-4,000 homes.", "3,000-4,000", "count", 3000, 4000, id="hyphen"),
        pytest.param("A share of 3 to 5 percent is due.", "3 to 5 percent", "percent", 3, 5, id="to"),
        pytest.param(
            "It costs $3-4 million.", "$3-4 million", "money", 3_000_000, 4_000_000, id="shared scale"
        ),
        pytest.param(
            "Costs ran from $600,000 to $2 million.",
            "$600,000 to $2 million",
            "money",
            600_000,
            2 * 10**6,
            id="own scale",
        ),
        pytest.param("It is between 5% and 6% higher.", "5% and 6%", "percent", 5, 6, id="sign twice"),
        pytest.param("Doses of 20 mg to 25 mg work.", "20 mg to 25 mg", "measure", 20, 25, id="unit twice"),
        pytest.param(
            "It ranged from -8 °C to -14 °C.", "-8 °C to -14 °C", "measure", -14, -8, id="below zero"
        ),
        pytest.param("Ages ran 3–4 metres up.", "3–4 metres", "measure", 3, 4, id="en dash"),
        pytest.param("It spent £30-40m on it.", "£30-40m", "money", 30 * 10**6, 40 * 10**6, id="money's m"),
        pytest.param(
            "It costs £30 to 40m.", "£30 to 40m", "money", 30 * 10**6, 40 * 10**6, id="to, money's m"
        ),
        pytest.param(
            "It is between €2-3bn now.", "€2-3bn", "money", 2 * 10**9, 3 * 10**9, id="between, and a dash"
        ),
        pytest.param("Winds of 15-20 mph blew.", "15-20 mph", "measure", 15, 20, id="winds are no win"),
        pytest.param(
            "It cost €2 or €3 million.", "€2 or €3 million", "money", 2 * 10**6, 3 * 10**6, id="or, money"
        ),
        pytest.param(
            "Six to seven hundred men.", "Six to seven hundred", "count", 600, 700, id="hundred, said once"
        ),
        pytest.param(
            "Two to three dozen came.", "Two to three dozen", "count", 24, 36, id="dozen, said once"
        ),
        pytest.param(
            "Five or six hundred came.", "Five or six hundred", "count", 500, 600, id="or, said once"
        ),
    ],
)
def test_range(prose: str, raw: str, kind: str, low: int, high: int) -> None:
    """A range is one value: no number, all between its ends."""
    (value,) = quantities(prose)
    assert (value.raw, value.kind, value.number) == (raw, ValueKind(kind), None)
    assert (value.low, value.high, value.comparator) == (Decimal(low), Decimal(high), Comparator.BETWEEN)


def test_pairs_share_their_unit() -> None:
    """The first of two numbers borrows the unit the second prints."""
    first, second = quantities("Growth slowed from 6.1 to 5.9 percent.")
    assert (first.kind, first.unit) == (second.kind, second.unit) == (ValueKind.PERCENT, "%")


@pytest.mark.parametrize(
    ("prose", "comparator", "low", "high"),
    [
        pytest.param("Up to 30 or 40 people came.", Comparator.AT_MOST, None, 40, id="a ceiling"),
        pytest.param("At least 30 to 40 people came.", Comparator.AT_LEAST, 30, None, id="a floor"),
        pytest.param("About 30 to 40 people came.", Comparator.BETWEEN, 30, 40, id="neither"),
    ],
)
def test_bounded_range(prose: str, comparator: Comparator, low: int | None, high: int | None) -> None:
    """A floor or a ceiling before a range leaves its other side open."""
    (value,) = quantities(prose)
    assert value.comparator is comparator
    assert value.amount is not None
    assert (value.amount.low, value.amount.high) == (low, high)
