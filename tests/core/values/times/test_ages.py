"""Ages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.core.model.value import Comparator, ValueKind
from tests.core.values.times.read import values


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The age of reason began.", id="the age of"),
        pytest.param("Aged cheese sells.", id="an adjective"),
        pytest.param(
            "In Paris, 12, London, 14 and Rome, 9 won.", id="scores behind towns are not followed by a name"
        ),
        pytest.param("From Jan. 5, 12, and 19 on.", id="days of a month"),
    ],
)
def test_other_uses_stay_silent(prose: str) -> None:
    """A number is an age only where the words or the commas say so."""
    worded = [value.raw for value in values(prose) if value.kind is ValueKind.AGE and value.timex]
    assert worded == []


@pytest.mark.parametrize(
    ("prose", "raw", "timex", "number", "unit"),
    [
        pytest.param("A 58-year-old man won.", "58-year-old", "P58Y", 58, "year", id="hyphens"),
        pytest.param("A sixty-three-year-old won.", "sixty-three-year-old", "P63Y", 63, "year", id="words"),
        pytest.param("She is 21 years old.", "21 years old", "P21Y", 21, "year", id="years old"),
        pytest.param("An eight-month-old cried.", "eight-month-old", "P8M", 8, "month", id="months"),
        pytest.param("He left home aged 18.", "aged 18", "P18Y", 18, "year", id="aged"),
        pytest.param(
            "He left at the age of sixteen.", "at the age of sixteen", "P16Y", 16, "year", id="at the age of"
        ),
        pytest.param("Jane Doe, 34, said so.", "34", None, 34, "year", id="behind a name"),
    ],
)
def test_ages(prose: str, raw: str, timex: str | None, number: int, unit: str) -> None:
    """An age is exactly that many completed years."""
    (found,) = values(prose)
    assert (found.kind, found.raw, found.timex) == (ValueKind.AGE, raw, timex)
    assert (found.number, found.low, found.high, found.unit) == (
        Decimal(number),
        Decimal(number),
        Decimal(number),
        unit,
    )


def test_compared() -> None:
    """An age may be bounded."""
    (found,) = values("Children aged under 12 pay less.")
    assert (found.comparator, found.high) == (Comparator.UNDER, Decimal(12))


@pytest.mark.parametrize(
    ("prose", "raw", "low", "high"),
    [
        pytest.param(
            "Voters aged between 16 and 24 stayed away.", "aged between 16 and 24", 16, 24, id="between"
        ),
        pytest.param("Voters aged 16 to 24 stayed away.", "aged 16 to 24", 16, 24, id="to"),
        pytest.param("Children ages 6-11 stayed away.", "ages 6-11", 6, 11, id="ages"),
        pytest.param("Men aged 50 and over stayed away.", "aged 50 and over", 50, None, id="and over"),
        pytest.param("A woman in her 40s was hurt.", "in her 40s", 40, 49, id="decade in figures"),
        pytest.param(
            "A man in his early thirties was hurt.", "in his early thirties", 30, 39, id="decade in words"
        ),
        pytest.param("Fares rose for over-65s.", "over-65s", 65, None, id="over-65s"),
    ],
)
def test_ranges_of_age(prose: str, raw: str, low: int, high: int | None) -> None:
    """A range, a decade of life and an open end are intervals of years, and no time expression."""
    found = [value for value in values(prose) if value.kind is ValueKind.AGE]
    assert [(value.raw, value.low, value.high) for value in found] == [
        (raw, Decimal(low), None if high is None else Decimal(high))
    ]
