"""Markdown: what its reader is not shown is no text, and a table's row says what it holds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claimcheck.adapters.readers.document import DocumentReader
from claimcheck.adapters.readers.separated import separator_of
from claimcheck.adapters.readers.text import read_text
from claimcheck.ports.web import Exchange, Page

NOW = datetime(2024, 3, 10, tzinfo=UTC)

STAYS = [
    pytest.param("It carried ~42 to ~50 cars.", id="about"),
    pytest.param("It carried ~~ 42 ~~ cars.", id="tildes that stand alone"),
    pytest.param("It carried ~~42 cars.", id="tildes that nothing closes"),
    pytest.param("It is written `~~42~~` there.", id="in code"),
    pytest.param("~~~\nIt carried 42 cars.\n~~~", id="a fence"),
    pytest.param("It carried <!-- 42 cars.", id="a comment without an end"),
    pytest.param("The vote | 9 to 4 | was late.", id="bars in a sentence"),
    pytest.param("Cars or vans\n--- | ---", id="a rule below a line without bars"),
    pytest.param("a | b | c\n--- | ---", id="a rule of another width"),
]


@pytest.mark.parametrize("text", STAYS)
def test_what_stays_as_it_is(text: str) -> None:
    assert read_text(text).whole.split() == text.split()


def test_what_is_struck_in_one_paragraph_reaches_no_other() -> None:
    assert read_text("It ~~carried\n\n42~~ cars.").whole == "It ~~carried\n42~~ cars."


GOES = [
    pytest.param("It carried ~~42~~ 24 cars.", "It carried 24 cars.", id="a word"),
    pytest.param("It ~~carried\n42 of~~ had 24 cars.", "It had 24 cars.", id="over a line's end"),
    pytest.param("It ~~carried ~42~~ ~~had~~ holds 24.", "It holds 24.", id="twice, a tilde in one"),
    pytest.param("It carried <del>42</del> 24 cars.", "It carried 24 cars.", id="in tags"),
    pytest.param("It sank.\n\n<!-- It carried\n\n42. -->\n\nIt rose.", "It sank.\nIt rose.", id="a comment"),
    pytest.param("It <!-- a --> and <!-- b --> rose.", "It and rose.", id="two comments in a line"),
]


@pytest.mark.parametrize(("text", "whole"), GOES)
def test_what_is_not_shown(text: str, whole: str) -> None:
    assert read_text(text).whole == whole


TABLES = [
    pytest.param(
        "| Port | 2021 | 2022 |\n|---|--:|:-:|\n| Ask | 42 | 51 |",
        "Port\t2021\t2022\nAsk:\t2021: 42;\t2022: 51",
        id="usual",
    ),
    pytest.param("Port | Cars\n--- | ---\nAsk | 42", "Port\tCars\nAsk:\tCars: 42", id="no bars at the edges"),
    pytest.param("| | 12 |\n|---|---|\n| Ask | 42 |", "12\nAsk:\t12: 42", id="headings like figures"),
    pytest.param("| Port | Cars |\n|-|-|\n| Ask |", "Port\tCars\nAsk", id="a cell lacks"),
    pytest.param(
        "| Port | Cars |\n|-|-|\n| Ask | **42** | 7 |", "Port\tCars\nAsk:\tCars: 42", id="one too much"
    ),
    pytest.param(
        "| Port | Cars |\n|-|-|\n| A \\| B | 42 |", "Port\tCars\nA | B:\tCars: 42", id="a bar in a cell"
    ),
    pytest.param(
        "By port:\n| Port | Cars |\n|-|-|\n| Ask | 42 |\nAs counted\nin May.",
        "By port:\nPort\tCars\nAsk:\tCars: 42\nAs counted in May.",
        id="amid its paragraph",
    ),
]


@pytest.mark.parametrize(("text", "whole"), TABLES)
def test_a_tables_rows_say_what_they_hold(text: str, whole: str) -> None:
    assert read_text(text).whole == whole


def test_a_table_alone_is_markdown_and_no_csv() -> None:
    text = "| Port | 2021 | 2022 |\n|---|---|---|\n| Ask | 42 | 51 |\n| Elvi | 4 | 5 |\n"
    assert separator_of(text) is None
    assert separator_of(text.replace("|---|---|---|\n", "")) == "|"
    page = DocumentReader().read(
        Exchange("http://a.example/t", "http://a.example/t", 200, "text/markdown", text.encode(), NOW)
    )
    assert isinstance(page, Page)
    assert "Ask:\t2021: 42;\t2022: 51" in page.main


def test_marks_by_the_ten_thousand() -> None:
    """In time that grows with the text, not with its square."""
    for text in (
        "~~a " * 50_000,
        "<!-- " * 50_000,
        "`" * 50_000,
        "<del>" * 50_000,
        "a|b\n" * 50_000,
        "a|b\n-|-\nc\n" * 9_000,
    ):
        assert read_text(text).whole
