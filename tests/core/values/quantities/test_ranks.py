"""Ranks said with "number" and "No."."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.core.model.value import ValueKind
from tests.core.values.quantities.found import quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("He wore the number 10 shirt.", id="shirt"),
        pytest.param("She took the number 42 bus.", id="bus"),
        pytest.param("He lives at number 12 there.", id="house"),
        pytest.param("See No. 5 of the list.", id="item"),
        pytest.param("Rule number one is silence.", id="rule"),
    ],
)
def test_labels_are_no_ranks(prose: str) -> None:
    """A number that only tells things apart ranks nothing."""
    assert quantities(prose) == []


@pytest.mark.parametrize(
    ("prose", "raw", "number", "placed"),
    [
        pytest.param("It is the No. 1 song.", "No. 1", 1, "song", id="No. 1"),
        pytest.param("He met the world No. 3 there.", "No. 3", 3, None, id="world No. 3"),
        pytest.param("It is number three in the chart.", "number three", 3, None, id="in the chart"),
        pytest.param("He is public enemy number one.", "number one", 1, None, id="enemy"),
        pytest.param("The number two cause is smoke.", "number two", 2, "cause", id="cause"),
        pytest.param("Third-placed Rovers won.", "Third", 3, "Rovers", id="third-placed"),
    ],
)
def test_ranks(prose: str, raw: str, number: int, placed: str | None) -> None:
    """A rank is an ordinal, with the word that says so in its span."""
    (found,) = quantities(prose)
    assert (found.kind, found.raw, found.number, found.counted) == (
        ValueKind.ORDINAL,
        raw,
        Decimal(number),
        placed,
    )
