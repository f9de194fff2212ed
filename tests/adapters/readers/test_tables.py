"""Tables as evidence: every figure beside the words that say what it is, and none beside the wrong ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.tables import Cell, add_table, column_letters


def told(*rows: str, exact: bool = False) -> str:
    """The table whose rows are given with bars between their cells."""
    assembly = Assembly()
    add_table(assembly, ([Cell(cell.strip()) for cell in row.split("|")] for row in rows), exact=exact)
    return assembly.finished().text


PLAIN = [
    pytest.param(("12|14|16", "3|4|5"), "12\t14\t16\n3\t4\t5", id="figures without headings"),
    pytest.param(("Lund|398", "Ystad|41"), "Lund\t398\nYstad\t41", id="no headings above the names"),
    pytest.param(("x" * 90 + "|b", "1|2"), "x" * 90 + "\tb\n1\t2", id="prose laid out as a table"),
    pytest.param(("only|this",), "only\tthis", id="one row"),
]


@pytest.mark.parametrize(("rows", "text"), PLAIN)
def test_what_has_no_headings_is_told_as_it_stands(rows: tuple[str, ...], text: str) -> None:
    assert told(*rows) == text


HEADED = [
    pytest.param(("Town|2022|2023", "Lund|398|412"), "Lund:\t2022: 398;\t2023: 412", id="years"),
    pytest.param(("Town|Cases", "Lund|1,204"), "Lund:\tCases: 1,204", id="words over figures"),
    pytest.param(
        ("Name|Role|Town", "Ada|clerk|Lund", "Bo|smith|Ystad"), "Ada:\tRole: clerk;\tTown: Lund", id="words"
    ),
    pytest.param(("Year|Men", "2016|3"), "Year 2016:\tMen: 3", id="a row named by a number"),
    pytest.param(
        ("Town|Cases|", "|2022|2023", "Lund|398|412"),
        "Lund:\tCases 2022: 398;\tCases 2023: 412",
        id="two rows",
    ),
    pytest.param(("By town||", "Town|Men|Women", "Lund|3|4"), "Lund:\tMen: 3;\tWomen: 4", id="a title above"),
    pytest.param(("Town|Men|Women", "Lund||4"), "Lund:\tWomen: 4", id="an empty cell"),
    pytest.param(("Town|Men|Women", "Lund|–|4"), "Lund:\tWomen: 4", id="a dash for nothing"),
    pytest.param(("Town|Share", "Lund|12.3%"), "Lund:\tShare: 12.3%", id="percent"),
    pytest.param(("Town|Cost", "Lund|€ 1.2 m"), "Lund:\tCost: € 1.2 m", id="money"),
    pytest.param(("|2022|2023", "Lund|3|4"), "Lund:\t2022: 3;\t2023: 4", id="no heading over the names"),
]


@pytest.mark.parametrize(("rows", "line"), HEADED)
def test_each_figure_is_told_with_its_headings(rows: tuple[str, ...], line: str) -> None:
    assert line in told(*rows).split("\n")


def test_a_row_of_another_width_is_told_without_headings_where_columns_are_not_sure() -> None:
    assert "Lund\t398" in told("Town|2022|2023", "Lund|398", "Ystad|41|37", exact=True).split("\n")


def test_every_cell_has_its_place() -> None:
    assembly = Assembly()
    rows = [("Town", "2022"), ("Lund", "398")]
    add_table(
        assembly, ([Cell(c, f"{'AB'[at]}{n}") for at, c in enumerate(row)] for n, row in enumerate(rows, 1))
    )
    said = assembly.finished()
    places = {mark.locator: said.text[mark.start :].split("\n")[0] for mark in said.marks}
    assert places["B2"].startswith("2022: 398")
    assert places["A2"].startswith("Lund:")


@given(st.lists(st.lists(st.text("ab1 9.%", max_size=4), max_size=4), max_size=6))
def test_no_word_of_a_cell_is_lost(rows: list[list[str]]) -> None:
    text = told(*("|".join(row) for row in rows))
    nothing = {"", ".", "..", "..."}
    cells = (cell.strip() for row in rows for cell in row)
    for cell in cells:
        assert cell in nothing or all(word in text for word in cell.split() if word not in nothing)


@pytest.mark.parametrize(("number", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_column_letters(number: int, letters: str) -> None:
    assert column_letters(number) == letters
