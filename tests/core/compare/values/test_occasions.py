"""How often."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.labelled import with_labels
from claimcheck.core.values import find_values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Costs are three times the estimate.", id="a comparison"),
        pytest.param("It is 4 times larger.", id="a comparison with an adjective"),
        pytest.param("She earns twice as much.", id="twice as much"),
        pytest.param("They meet twice a week.", id="a recurrence"),
        pytest.param("Times are hard.", id="no number"),
    ],
)
def test_no_occasions(text: str) -> None:
    assert [v for v in with_labels(text, find_values(text)) if v.counted == "times"] == []


@pytest.mark.parametrize(
    ("text", "raw", "number"),
    [
        pytest.param("They won the cup 14 times.", "14", 14, id="digits"),
        pytest.param("They met three times in May.", "three", 3, id="a word"),
        pytest.param("He was fined twice.", "twice", 2, id="twice"),
    ],
)
def test_occasions(text: str, raw: str, number: int) -> None:
    (found,) = [v for v in with_labels(text, find_values(text)) if v.counted == "times"]
    assert found.raw == raw
    assert found.number == number
