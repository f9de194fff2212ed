"""Bare numbers that are somebody's age, and those that are not."""

from __future__ import annotations

import pytest

from claimcheck.core.model.value import ValueKind
from claimcheck.core.values import find_values


def ages(prose: str) -> list[tuple[str, int | None]]:
    """Raw words and number of every age in *prose*, both grammars together."""
    found = [value for value in find_values(prose) if value.kind is ValueKind.AGE]
    assert {value.unit for value in found} <= {"year"}
    return [(value.raw, None if value.number is None else int(value.number)) for value in found]


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("The index was 34 at noon.", id="an index"),
        pytest.param("The firm, now 52 strong, grew.", id="a firm"),
        pytest.param("He was 12 of 20 that night.", id="a rate of success"),
        pytest.param("She was 40 miles away.", id="miles"),
        pytest.param("He was 3-0 up and two under par.", id="scores"),
        pytest.param("Who is 12 times richer?", id="times"),
        pytest.param("She is one of us.", id="one"),
        pytest.param("They sold shares at 78.", id="a price"),
        pytest.param("The record stands at 52.", id="a record"),
        pytest.param("Children under five trees sang.", id="five trees"),
        pytest.param("He is 130.", id="older than anybody"),
        pytest.param("Points two (2) and three (3) stand.", id="marks in brackets"),
        pytest.param("They met in Salt Lake, 52.", id="behind a place"),
        pytest.param("The page turned 40 heads.", id="heads turned"),
    ],
)
def test_numbers_of_other_things_are_no_ages(prose: str) -> None:
    """What is counted, measured, compared or no person's is no age."""
    assert ages(prose) == []


@pytest.mark.parametrize(
    ("prose", "rows"),
    [
        pytest.param("Marta Quill, who is 34, teaches.", [("34", 34)], id="who is"),
        pytest.param("Pat Dunn was 19 when she left.", [("19", 19)], id="a name was"),
        pytest.param("She's still only 19.", [("19", 19)], id="she's"),
        pytest.param("His mother is almost 80.", [("80", 80)], id="a relation is"),
        pytest.param("The singer, now 52, retired.", [("52", 52)], id="now"),
        pytest.param("The poet dies at 78.", [("78", 78)], id="dies at"),
        pytest.param("She became a mother at 19.", [("19", 19)], id="a mother at"),
        pytest.param("At 34, she is the youngest.", [("34", 34)], id="at its beginning"),
        pytest.param("He turned forty in June.", [("forty", 40)], id="turned"),
        pytest.param("Her son, 14, was hurt.", [("14", 14)], id="between commas"),
        pytest.param("It was told by Ann Bell, 52.", [("52", 52)], id="at the end"),
        pytest.param("Ann Bell (52) said so.", [("52", 52)], id="in brackets"),
        pytest.param("A boy of nine ran.", [("nine", 9)], id="a boy of"),
        pytest.param("Anyone over 65 goes free.", [("65", 65)], id="anyone over"),
        pytest.param("Children under five go free.", [("five", 5)], id="children under"),
        pytest.param("Girls aged 3, 5 and eight sang.", [("aged 3", 3), ("5", 5), ("eight", 8)], id="a list"),
        pytest.param("Aged just 17, he won.", [("Aged just 17", 17)], id="aged just"),
        pytest.param(
            "The under-fives and over-sixties met.", [("under-fives", 5), ("over-sixties", 60)], id="words"
        ),
        pytest.param("Few 18- to 24-year-olds vote.", [("18- to 24-year-olds", None)], id="a hanging hyphen"),
        pytest.param("Few 10 to 15-year-olds vote.", [("10 to 15-year-olds", None)], id="a range"),
    ],
)
def test_a_persons_number_is_an_age(prose: str, rows: list[tuple[str, int | None]]) -> None:
    """The sentence says of whom it speaks, and the number stands alone."""
    assert ages(prose) == rows
