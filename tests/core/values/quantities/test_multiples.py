"""Multiples of what something is held against."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.core.model.value import ValueKind
from tests.core.values.quantities.found import of_kind, quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("He called twice and came three times.", id="how often"),
        pytest.param("A double-decker and a double bed.", id="double as a name"),
        pytest.param("She won the doubles and a triple jump.", id="sports"),
        pytest.param("A 10x12 room and a 3x4 grid.", id="sizes"),
        pytest.param("He folded it and unfolded it.", id="folds"),
    ],
)
def test_no_multiple(prose: str) -> None:
    """Frequencies, names and sizes multiply nothing."""
    assert of_kind(prose, ValueKind.RATIO) == []


@pytest.mark.parametrize(
    ("prose", "raw", "number"),
    [
        pytest.param("There are twice as many gulls.", "twice", "2", id="twice as"),
        pytest.param("It cost double the price.", "double", "2", id="double the"),
        pytest.param("It is three times as long.", "three times", "3", id="times as"),
        pytest.param("It is 10 times more.", "10 times", "10", id="times more"),
        pytest.param("A 5x rise came.", "5x", "5", id="x"),
        pytest.param("A tenfold rise came.", "tenfold", "10", id="tenfold"),
        pytest.param("A 10-fold rise came.", "10-fold", "10", id="10-fold"),
        pytest.param("Sales doubled.", "doubled", "2", id="doubled"),
        pytest.param("Traffic was halved.", "halved", "0.5", id="halved"),
        pytest.param(
            "A third more gulls came.", "A third", "0.3333333333333333333333333333", id="a third more"
        ),
    ],
)
def test_multiples(prose: str, raw: str, number: str) -> None:
    """A multiple is a ratio."""
    assert of_kind(prose, ValueKind.RATIO) == [(raw, number, None)]


def test_a_multiple_is_rounded() -> None:
    """It stands for a tenth of itself either way, and takes comparators."""
    (about,) = quantities("Sales doubled.")
    (more,) = quantities("Sales more than tripled.")
    assert (about.low, about.high) == (Decimal("1.8"), Decimal("2.2"))
    assert (more.low, more.high) == (Decimal(3), None)
