"""CSV and its kin: told from prose, read by cell."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.separated import read_separated, separator_of
from claimcheck.core.model.locator import located


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("He came, he saw.\nShe went, she won.\nThey met, they left.\n", id="sentences"),
        pytest.param("Dear Ann,\nthanks for the pears,\nyours,\nBo\n", id="a letter"),
        pytest.param("a,b,c\n", id="one line"),
        pytest.param("x" * 200 + "," + "y" * 200 + "\n" * 5, id="long words"),
        pytest.param('"an open quote, and\nno end,\n', id="an open quote"),
    ],
)
def test_prose_is_no_table(text: str) -> None:
    assert separator_of(text) is None


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("a,b,c\n1,2,3\n4,5,6\n", ","),
        ("a;b\n1,5;2,5\n3,5;4,5\n", ";"),
        ("a\tb\n1\t2\n3\t4\n", "\t"),
        ("a|b|c\n1|2|3\n4|5|6\n", "|"),
        ('town,note\n"Lund, south",12\n"Ystad",9\n', ","),
    ],
)
def test_the_separator(text: str, mark: str) -> None:
    assert separator_of(text) == mark


def test_cells_with_their_headings_and_places() -> None:
    page = read_separated('town,2022,2023\n"Lund, south",398,"4\n12"\n', ",")
    assert page.main == "town\t2022\t2023\nLund, south:\t2022: 398;\t2023: 4 12"
    at = page.main.index("4 12")
    assert located(page.main_marks, at, at + 4) == "C2"


def test_a_long_table_is_read_in_part_and_says_so() -> None:
    text = "town,note\n" + "".join(f"Town {n},{'x' * 990}\n" for n in range(6_000))
    page = read_separated(text, ",")
    assert "rows were read" in page.remarks[0]
    assert len(page.main) < 6_000_000


def test_a_second_table_below_a_blank_line_has_its_own_headings() -> None:
    said = read_separated("Port,Ferries\nAsk,12\n\nTown,Barges\nAsk,310\n", ",").main
    assert said == "Port\tFerries\nAsk:\tFerries: 12\nTown\tBarges\nAsk:\tBarges: 310"
