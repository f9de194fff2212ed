"""Places in an order written as labels."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.ranks import ranks
from claimcheck.core.values import find_values


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("No. The vote is off.", id="a denial"),
        pytest.param("A number of boats sank.", id="a number of"),
        pytest.param("He wore a top hat.", id="no number"),
        pytest.param("The top 3 candidates will meet.", id="three things, no place"),
        pytest.param("It is among the top 10 percent.", id="a share"),
    ],
)
def test_no_rank(text: str) -> None:
    assert list(ranks(text, find_values(text))) == []


@pytest.mark.parametrize(
    ("text", "raw", "number"),
    [
        pytest.param("It rose to No. 4.", "No. 4", 4, id="abbreviated"),
        pytest.param("It peaked at number nine.", "number nine", 9, id="in words"),
        pytest.param("It was #12 at home.", "#12", 12, id="hash"),
        pytest.param("It is in the top ten.", "top ten", 10, id="top ten"),
        pytest.param("It made the top 40.", "top 40", 40, id="top 40"),
    ],
)
def test_rank(text: str, raw: str, number: int) -> None:
    (found,) = ranks(text, find_values(text))
    assert found.raw == raw
    assert found.number == number
    assert text[found.start : found.end] == raw
