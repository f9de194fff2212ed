"""Tables in every format: aligned, whole in a pipe, cut in a terminal, and nobody else's markup."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.report import as_csv, as_markdown, as_table
from claimcheck.report.cells import cells
from claimcheck.report.digits import digits
from claimcheck.report.tables import Column, Table
from claimcheck.report.wrap import wrapped

COLUMNS = (
    Column("id"),
    Column("state", styles={"bad": "red"}),
    Column("n", right=True),
    Column("words", flexible=True),
)
ROWS = [("a1", "bad", "7", "The harbour has 12 berths"), ("b22", "good", "12", "日本語 and more")]


def table(rows: Iterable[tuple[str, ...]] = ROWS) -> Table:
    return Table("claims", COLUMNS, rows)


def test_aligned_and_whole_in_a_pipe() -> None:
    assert list(as_table.lines(table(), None, colour=False)) == [
        "id   state   n  words",
        "a1   bad     7  The harbour has 12 berths",
        "b22  good   12  日本語 and more",
    ]


def test_cut_to_a_terminal() -> None:
    rows = [("a1", "bad", "7", "The harbour of Saltmere has 12 berths, and six more are promised")]
    lines = list(as_table.lines(table(rows), 60, colour=False))
    assert lines[1] == "a1  bad    7  The harbour of Saltmere has 12 berths, and si…"
    assert all(cells(line) <= 60 for line in lines)


def test_words_that_have_no_room_stand_below() -> None:
    lines = list(as_table.lines(table(), 34, colour=False))
    assert lines[:3] == ["id   state   n", "a1   bad     7", "    The harbour has 12 berths"]


def test_the_least_needed_columns_give_way() -> None:
    columns = (Column("id"), Column("kinds", yields=2), Column("n", yields=1), Column("words", flexible=True))
    rows = [("a1", "count money and date", "7", "The harbour of Saltmere has 12 berths")]
    narrowing = Table("x", columns, rows)
    shown = [next(as_table.lines(narrowing, width, colour=False)).split() for width in (90, 60)]
    assert shown == [["id", "kinds", "n", "words"], ["id", "n", "words"]]


def test_a_path_is_cut_at_its_beginning() -> None:
    columns = (Column("where", most=12), Column("words", flexible=True))
    rows = [("articles/2026/night-ferry.md:10", "words")]
    assert list(as_table.lines(Table("x", columns, rows), 80, colour=False))[1].startswith("…")


def test_a_reason_stands_whole_below_its_row() -> None:
    columns = (Column("id"), Column("why", below=True), Column("words", flexible=True))
    rows = [
        ("a1", "the claim says 12 and the passage says 21, on the same thing", "The harbour has 12 berths")
    ]
    assert list(as_table.lines(Table("x", columns, rows), 50, colour=False))[1:] == [
        "a1  The harbour has 12 berths",
        "    the claim says 12 and the passage says 21, on",
        "    the same thing",
    ]


def test_coloured_by_the_cell_and_aligned_all_the_same() -> None:
    lines = list(as_table.lines(table(), None, colour=True))
    assert "\x1b[31mbad\x1b[0m   " in lines[1]
    assert "\x1b[" not in lines[2]


def test_the_first_line_does_not_wait_for_the_last_row() -> None:
    made = []

    def rows() -> Iterator[tuple[str, ...]]:
        for n in range(5000):
            made.append(n)
            yield (f"c{n}", "good", str(n), "words")

    lines = as_table.lines(table(rows()), None, colour=False)
    next(lines)
    next(lines)
    assert len(made) < 1000


def test_csv_reads_back() -> None:
    printed = "\n".join(as_csv.lines(table([("a", 'say "so", they', "1", "-5 below")])))
    assert list(csv.reader(io.StringIO(printed)))[1] == ["a", 'say "so", they', "1", "'-5 below"]


@given(st.lists(st.tuples(*[st.text()] * 4), max_size=5))
def test_csv_has_a_record_a_row(rows: list[tuple[str, ...]]) -> None:
    printed = "\n".join(as_csv.lines(table(rows)))
    assert len(list(csv.reader(io.StringIO(printed)))) == len(rows) + 1


def test_markdown_shows_markup_as_text() -> None:
    lines = list(as_markdown.lines(table([("a|b", "[x](http://y)", "1", "<b>*so*</b>")])))
    assert lines[0] == "| id | state | n | words |"
    assert lines[1] == "| --- | --- | ---: | --- |"
    assert lines[2] == r"| a\|b | \[x\](http\://y) | 1 | \<b\>\*so\*\</b\> |"


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("4.75E+6", "4750000"),
        ("12.50", "12.5"),
        ("12.0", "12"),
        ("0", "0"),
        ("-0.25", "-0.25"),
        ("1E-3", "0.001"),
        ("0.33333333333333333333", "0.333333333333"),
    ],
)
def test_digits(number: str, shown: str) -> None:
    assert digits(Decimal(number)) == shown


def test_wrapping_stands_behind_its_bar() -> None:
    assert list(wrapped("one two three four five six", 24, "  │ ")) == [
        "  │ one two three four",
        "  │ five six",
    ]
    assert list(wrapped("as it is", None, "  ")) == ["  as it is"]
    assert list(wrapped("", 40, "  ")) == ["  "]
