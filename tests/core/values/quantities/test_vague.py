"""Vague numbers: wide intervals that say so."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.values.quantities.found import quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("A couple from Leeds won.", id="two people"),
        pytest.param("Few came.", id="few alone"),
        pytest.param("Scores fell again in schools.", id="marks"),
        pytest.param("He gave it a few.", id="nothing counted"),
    ],
)
def test_nothing_vague(prose: str) -> None:
    """Words that look vague and count nothing."""
    assert quantities(prose) == []


@pytest.mark.parametrize(
    ("prose", "raw", "low", "high", "of"),
    [
        pytest.param("Dozens of people fled.", "Dozens", 18, 120, "people", id="dozens"),
        pytest.param("Scores of people fled.", "Scores", 30, 200, "people", id="scores"),
        pytest.param("Hundreds fled.", "Hundreds", 150, 1000, None, id="hundreds"),
        pytest.param("Thousands of women marched.", "Thousands", 1500, 100_000, "women", id="thousands"),
        pytest.param(
            "Tens of thousands of men came.", "Tens of thousands", 15_000, 100_000, "men", id="tens of"
        ),
        pytest.param("Several countries agreed.", "Several", 3, 10, "countries", id="several"),
        pytest.param("Several hundred men came.", "Several hundred", 300, 1000, "men", id="several hundred"),
        pytest.param("A few men came.", "A few", 2, 8, "men", id="a few"),
        pytest.param("A handful of men came.", "A handful", 2, 8, "men", id="a handful"),
        pytest.param(
            "A couple of hundred men came.", "A couple of hundred", 200, 400, "men", id="couple of hundred"
        ),
        pytest.param(
            "Thousands upon thousands of men came.", "Thousands upon thousands", 1500, 10**5, "men", id="upon"
        ),
        pytest.param("A couple of men came.", "A couple", 2, 4, "men", id="a couple"),
        pytest.param("Hundreds of miles apart.", "Hundreds of miles", 150, 1000, "mi", id="with a unit"),
        pytest.param("Millions of dollars went.", "Millions of dollars", 1_500_000, 10**9, "USD", id="money"),
    ],
)
def test_vague(prose: str, raw: str, low: int, high: int, of: str | None) -> None:
    """The documented interval, marked vague."""
    (value,) = quantities(prose)
    assert (value.raw, value.low, value.high) == (raw, Decimal(low), Decimal(high))
    assert value.vague
    assert (value.unit or value.counted) == of
