"""Shares, odds and scores."""

from __future__ import annotations

import pytest

from claimcheck.core.model.value import ValueKind
from tests.core.values.quantities.found import of_kind, quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The first half ended early.", id="half of a match"),
        pytest.param("Wait a half-hour for it.", id="half-hour"),
        pytest.param("Her half-brother left.", id="half-brother"),
        pytest.param(
            "Profits fell for three quarters in a row, the past three quarters.", id="quarters of a year"
        ),
        pytest.param("A third man died.", id="ordinal"),
        pytest.param("They were joined by a third brother.", id="ordinal behind by"),
        pytest.param("Flags were lowered to half mast.", id="half mast"),
        pytest.param("He scored 4 in 2019.", id="in a year"),
        pytest.param("They won 7 in 10 games.", id="in so many games"),
    ],
)
def test_no_share(prose: str) -> None:
    """Halves, quarters and thirds of other kinds."""
    assert [row for row in of_kind(prose, ValueKind.RATIO) if row[0] != "three quarters"] == []


@pytest.mark.parametrize(
    ("prose", "raw", "number"),
    [
        pytest.param("Half of the town left.", "Half", "0.5", id="half of"),
        pytest.param("Nearly half the town left.", "half", "0.5", id="half the"),
        pytest.param("Three-quarters of them left.", "Three-quarters", "0.75", id="three-quarters"),
        pytest.param("It shrank by a quarter.", "a quarter", "0.25", id="by a quarter"),
        pytest.param("Two fifths were lost.", "Two fifths", "0.4", id="two fifths"),
        pytest.param("One in five agreed.", "One in five", "0.2", id="one in five"),
        pytest.param("The odds are 1 in 10,000.", "1 in 10,000", "0.0001", id="1 in 10,000"),
        pytest.param("Nine out of ten agreed.", "Nine out of ten", "0.9", id="out of"),
        pytest.param("It hits 1 in every 200.", "1 in every 200", "0.005", id="in every"),
        pytest.param("It won 6.5 out of 10.", "6.5 out of 10", "0.65", id="marks out of ten"),
        pytest.param("More than 1/2 of it went.", "1/2", "0.5", id="slash"),
    ],
)
def test_share(prose: str, raw: str, number: str) -> None:
    """The part as a number."""
    assert of_kind(prose, ValueKind.RATIO) == [(raw, number, None)]


@pytest.mark.parametrize(
    ("prose", "raw", "tally"),
    [
        pytest.param("The council voted 63-5.", "63-5", "63-5", id="vote"),
        pytest.param("The council voted 63 to 5.", "63 to 5", "63-5", id="vote in words"),
        pytest.param("They won 3–1 away.", "3–1", "3-1", id="en dash"),
        pytest.param("They lost 1-3 away.", "1-3", "1-3", id="rising, but lost"),
        pytest.param("It was a 10-to-1 shot.", "10-to-1", "10-1", id="odds with hyphens"),
        pytest.param("The odds are 3:1 now.", "3:1", "3-1", id="colon"),
        pytest.param(
            "They outnumber us 10:12 there.", "10:12", "10-12", id="two digits where the word says so"
        ),
    ],
)
def test_scores(prose: str, raw: str, tally: str) -> None:
    """A score has no number of its own; its tally stands in the note."""
    (value,) = quantities(prose)
    assert (value.kind, value.raw, value.number, value.note) == (ValueKind.RATIO, raw, None, tally)


def test_odds_keep_what_they_are_of() -> None:
    """One in five adults is a fifth of adults."""
    (value,) = quantities("One in five adults smoked.")
    assert (value.kind, value.counted) == (ValueKind.RATIO, "adults")
