"""Measures, and the table that lets them be compared."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.model.value import ValueKind
from claimcheck.core.values.quantities.units import KNOWN, measures, to_base
from tests.core.values.quantities.found import of_kind


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("She lived at 5 in the lane.", id="in, the preposition"),
        pytest.param("It opens at 2.13 am on weekdays.", id="hour"),
        pytest.param("He made a mile of progress.", id="no number"),
        pytest.param("The 3 bars were closed.", id="bars that serve"),
        pytest.param("The 12 A grades pleased him.", id="letter that is a mark"),
    ],
)
def test_no_measure(prose: str) -> None:
    """Letters and words that are units elsewhere."""
    assert [row for row in of_kind(prose, ValueKind.MEASURE) if row[2] != "bar"] == []


@pytest.mark.parametrize(
    ("prose", "raw", "number", "unit"),
    [
        pytest.param("The road is 12 km long.", "12 km", "12", "km", id="symbol"),
        pytest.param("The road is 12km long.", "12km", "12", "km", id="glued"),
        pytest.param("A four-mile walk followed.", "four-mile", "4", "mi", id="hyphen"),
        pytest.param("The lot has 1,340 sq m of floor.", "1,340 sq m", "1340", "m²", id="sq m"),
        pytest.param("It covers 100 square miles.", "100 square miles", "100", "mi²", id="square"),
        pytest.param(
            "It burns 0.7 trillion cubic feet.", "0.7 trillion cubic feet", "700000000000", "ft³", id="cubic"
        ),
        pytest.param("It covers 30 m2 indoors.", "30 m2", "30", "m²", id="raised in plain digits"),
        pytest.param("He is 5 feet 3 inches tall.", "5 feet 3 inches", "5.25", "ft", id="feet and inches"),
        pytest.param("The 6-foot-3 guard jumped.", "6-foot-3", "6.25", "ft", id="6-foot-3"),
        pytest.param("She is 5'6\" tall.", "5'6\"", "5.5", "ft", id="primes"),
        pytest.param("A girl of 8lb 4oz was born.", "8lb 4oz", "8.25", "lb", id="pounds and ounces"),
        pytest.param("The child weighed 8 pounds.", "8 pounds", "8", "lb", id="pounds"),
        pytest.param("It was -5C outside.", "-5C", "-5", "°C", id="below zero"),
        pytest.param("It was 32 degrees Celsius.", "32 degrees Celsius", "32", "°C", id="degrees Celsius"),
        pytest.param("Turn 60 degrees left.", "60 degrees", "60", "°", id="angle"),
        pytest.param("Winds hit 90 miles per hour.", "90 miles per hour", "90", "mph", id="rate in words"),
        pytest.param("The car did 130 km/h there.", "130 km/h", "130", "km/h", id="rate in symbols"),
        pytest.param("It hit 300 metres a second.", "300 metres", "300", "m", id="seconds need per"),
        pytest.param("A plant of 20 GWh opens.", "20 GWh", "20", "GWh", id="prefix"),
        pytest.param("A 25Mbps line costs more.", "25Mbps", "25", "Mbit/s", id="data rate"),
        pytest.param("Half a mile away it stopped.", "Half a mile", "0.5", "mi", id="part of a unit"),
        pytest.param("Add ½ teaspoon of salt.", "½ teaspoon", "0.5", "tsp", id="glyph"),
        pytest.param("A part of 2.45±0.01 mm fits.", "2.45±0.01 mm", "2.45", "mm", id="tolerance"),
        pytest.param(
            "He weighs 10st 4lb now.",
            "10st 4lb",
            "10.28571428571428571428571429",
            "st",
            id="stones and pounds",
        ),
        pytest.param("A 6ft 3in man ran.", "6ft 3in", "6.25", "ft", id="feet and inches before a noun"),
        pytest.param("A magnitude-7.8 quake struck.", "7.8", "7.8", "magnitude", id="magnitude before"),
        pytest.param(
            "A 7.8-magnitude quake struck.", "7.8-magnitude", "7.8", "magnitude", id="magnitude behind"
        ),
        pytest.param("It was 6.1 on the Richter scale.", "6.1", "6.1", "magnitude", id="Richter scale"),
        pytest.param("A 26-pound tile fell.", "26-pound", "26", "lb", id="hyphened pounds weigh"),
    ],
)
def test_measure(prose: str, raw: str, number: str, unit: str) -> None:
    """The number as printed, and our symbol for its unit."""
    assert of_kind(prose, ValueKind.MEASURE) == [(raw, number, unit)]


@pytest.mark.parametrize(
    ("number", "symbol", "base", "dimension"),
    [
        pytest.param("1", "mi", "1609.344", "length", id="mile"),
        pytest.param("60", "mph", "96.56064", "speed", id="miles per hour"),
        pytest.param("0", "°C", "273.15", "temperature", id="Celsius has an offset"),
        pytest.param("2", "kWh", "7200000", "energy", id="prefix"),
        pytest.param("1", "m³", "1000", "volume", id="cube"),
    ],
)
def test_base_units(number: str, symbol: str, base: str, dimension: str) -> None:
    """What comparison converts with."""
    assert to_base(Decimal(number), symbol) == (Decimal(base), dimension)


def test_unknown_units_are_not_guessed() -> None:
    """A rate nobody listed has no base unit."""
    assert to_base(Decimal(1), "kg/week") is None


def test_symbols_and_table_agree() -> None:
    """The symbols found and the units converted are the same."""
    assert set(measures()) == KNOWN


@given(st.decimals(1, 10**6, places=3), st.sampled_from(sorted(KNOWN)))
def test_units_grow_with_their_number(number: Decimal, symbol: str) -> None:
    """More of a unit is more of its base."""
    more, less = to_base(number + 1, symbol), to_base(number, symbol)
    assert more is not None
    assert less is not None
    assert more[0] > less[0]
