"""Where another table begins below one: what goes on under the first one's headings, and what has its own."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.tables import Cell, add_table


def told(rows: tuple[str, ...], *, exact: bool = False, certain: int = 0) -> list[str]:
    """The lines of the table whose rows are given with bars between their cells, "" for a blank one."""
    assembly = Assembly()
    cells = ([Cell(cell.strip()) for cell in row.split("|")] for row in rows)
    add_table(assembly, cells, exact=exact, certain=certain)
    return assembly.finished().text.split("\n")


FERRIES = ("Port|Ferries", "Ask|12", "Elvi|31")
YEARS = ("Port|2021|2022", "Ask|12|13", "Elvi|31|32")
GOES_ON = [
    pytest.param((*FERRIES, "", "Torn|9"), "Torn:\tFerries: 9", id="a blank row between groups"),
    pytest.param((*FERRIES, "", "South|", "Torn|9"), "Torn:\tFerries: 9", id="a group's name"),
    pytest.param((*FERRIES, "Torn|unknown", "Ost|4"), "Ost:\tFerries: 4", id="a figure not known"),
    pytest.param(
        (*FERRIES, "", "Torn|not counted", "Ost|4"), "Ost:\tFerries: 4", id="the same, a group's first"
    ),
    pytest.param((*FERRIES, "Torn|several", "Ost|4"), "Ost:\tFerries: 4", id="a word for a figure"),
    pytest.param((*FERRIES, "", "Torn|[c]", "Ost|4"), "Ost:\tFerries: 4", id="a sign for a figure"),
    pytest.param((*FERRIES, "", "Torn|–", "Ost|4"), "Ost:\tFerries: 4", id="a dash for a figure"),
    pytest.param((*YEARS, "Torn|closed|closed", "Ost|4|5"), "Ost:\t2021: 4;\t2022: 5", id="one word twice"),
    pytest.param((*YEARS, "Torn|2022|2021", "Ost|4|5"), "Ost:\t2021: 4;\t2022: 5", id="figures like years"),
    pytest.param(
        (*YEARS, "", "Torn|2022|1871", "Ost|4|5"), "Ost:\t2021: 4;\t2022: 5", id="after a blank row"
    ),
    pytest.param(
        (*YEARS, "", "Torn|closed|", "Ost|4|5"), "Ost:\t2021: 4;\t2022: 5", id="a word, then a hole"
    ),
    pytest.param(
        ("Ship|Master|Built", "Tern|Bo Ek|1950", "", "Auk|Di Ros|1961", "Gull|Al Moe|1970"),
        "Gull:\tMaster: Al Moe;\tBuilt: 1970",
        id="names and years",
    ),
    pytest.param((*FERRIES, "Source: harbour board|", "Torn|9"), "Torn:\tFerries: 9", id="a note in between"),
]


@pytest.mark.parametrize(("rows", "line"), GOES_ON)
def test_what_stays_under_the_headings(rows: tuple[str, ...], line: str) -> None:
    assert line in told(rows)


ANEW = [
    pytest.param((*FERRIES, "", "Port|Barges", "Ask|310"), "Ask:\tBarges: 310", id="a blank row between"),
    pytest.param((*FERRIES, "Port|Barges", "Ask|310"), "Ask:\tBarges: 310", id="the same first heading"),
    pytest.param((*FERRIES, "", "Town|Barges", "Ask|310"), "Ask:\tBarges: 310", id="another first heading"),
    pytest.param((*FERRIES, "", "|Barges", "Ask|310"), "Ask\t310", id="no first heading"),
    pytest.param((*FERRIES, "Barges by town|", "Town|Barges", "Ask|310"), "Ask:\tBarges: 310", id="a title"),
    pytest.param(
        (*YEARS, "Town|Barges|Tugs", "Ask|310|7"), "Ask:\tBarges: 310;\tTugs: 7", id="words over every figure"
    ),
    pytest.param(
        (*YEARS, "", "Town|2019|2020", "Ask|310|7"), "Ask:\t2019: 310;\t2020: 7", id="years, a blank row"
    ),
    pytest.param(
        (*YEARS, "Barges|", "Town|2019|2020", "Ask|310|7"), "Ask:\t2019: 310;\t2020: 7", id="years, a title"
    ),
    pytest.param(
        (*YEARS, "", "Town|Barges|", "|2019|2020", "Ask|310|7"),
        "Ask:\tBarges 2019: 310;\tBarges 2020: 7",
        id="two rows of headings",
    ),
    pytest.param((*YEARS, "", "Town|Barges", "Ask|310"), "Ask:\tBarges: 310", id="fewer columns"),
    pytest.param(
        (*FERRIES, "", "Town|Barges|Tugs", "Ask|310|7"), "Ask:\tBarges: 310;\tTugs: 7", id="more columns"
    ),
    pytest.param(
        (*FERRIES, "", "Table 2: barges|", "Ask|310"), "Ask\t310", id="a numbered title, no headings"
    ),
]


@pytest.mark.parametrize(("rows", "line"), ANEW)
def test_what_has_headings_of_its_own(rows: tuple[str, ...], line: str) -> None:
    said = told(rows)
    assert line in said
    assert [row for row in said if row.startswith("Ask:\tFerries")] == [
        row for row in said if row == "Ask:\tFerries: 12"
    ]


def test_another_width_parts_tables_whose_columns_are_sure() -> None:
    rows = (*FERRIES, "Town|Barges|Tugs", "Ask|310|7")
    assert "Ask:\tBarges: 310;\tTugs: 7" in told(rows, exact=True)


def test_headings_that_are_said_to_be_some_are_taken_whatever_they_say() -> None:
    assert told(("Port|12|14", "Ask|3|4"), certain=1)[1] == "Ask:\t12: 3;\t14: 4"
    assert told(("Port|Ferries",), certain=1) == ["Port\tFerries"]
