"""Tables in plain text (CSV, tabs, semicolons), by cell."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.failure import FailedReading
from claimcheck.adapters.readers.markdown import is_rule
from claimcheck.adapters.readers.tables import Cell, Row, add_table, column_letters
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Page

_MARKS = (",", ";", "\t", "|")
_LOOKED_AT = 40  # records by which a table is told from prose
_HEAD = 16_384  # letters they are looked for in
_LONGEST = 1_000_000  # letters of one cell
_CELL = 60  # letters most cells of a table stay below


def separator_of(text: str) -> str | None:
    """The mark that separates the cells of *text*, or None when it is no table: prose has commas, too."""
    head = text[:_HEAD]
    if len(text) > _HEAD:
        head = head[: head.rfind("\n") + 1]
    head = head.lstrip("\ufeff\xef\xbb\xbf")
    best = max(_MARKS, key=lambda mark: _evenness(head, mark))
    if best == "|" and any(map(is_rule, head.split("\n", _LOOKED_AT))):
        return None  # a table of Markdown's
    return best if _evenness(head, best) else None


def likely_separator(text: str) -> str:
    """The mark that *text* has most of in its first line: for what is known to be a table."""
    first = text.lstrip("\n").partition("\n")[0]
    return max(_MARKS, key=first.count)


def _evenness(head: str, mark: str) -> float:
    """How sure it is that *mark* separates cells, 0 for not at all."""
    if head.count(mark) < 2:
        return 0.0
    try:
        rows = [row for row in islice(csv.reader(head.splitlines(), delimiter=mark), _LOOKED_AT) if row]
    except csv.Error:
        return 0.0
    width, often = Counter(map(len, rows)).most_common(1)[0] if rows else (0, 0)
    cells = [cell.strip() for row in rows for cell in row]
    sure = len(rows) >= 3 and often >= 0.9 * len(rows) and width >= 2 and _are_cells(cells, rows, width)
    return often * width / len(rows) if sure else 0.0


def _are_cells(cells: list[str], rows: list[list[str]], width: int) -> bool:
    """True when they are cells, not clauses: short, no full stops at the ends; two columns need figures besides."""
    if sum(len(cell) <= _CELL for cell in cells) < 0.8 * len(cells):
        return False
    if sum(row[-1].rstrip().endswith((".", "!", "?", "”")) for row in rows) > 0.2 * len(rows):
        return False
    figures = sum(cell[:1].isdigit() or cell[1:2].isdigit() for cell in cells)
    return width > 2 or figures >= 0.3 * len(cells)


def read_separated(text: str, mark: str) -> Page:
    """The table in *text*, its cells separated by *mark*."""
    assembly = Assembly()
    before = csv.field_size_limit(_LONGEST)
    try:
        taken = add_table(assembly, _rows(text, mark))
    except csv.Error as error:
        why = f"it is no table that can be read ({error}); save it anew as CSV"
        raise FailedReading(Outcome.DAMAGED, why) from error
    finally:
        csv.field_size_limit(before)
    said = assembly.finished()
    left_out = f"only its first {taken:,} rows were read; cite the part that matters as a file of its own"
    remarks = (left_out,) if assembly.full else ()
    return Page(said.text, said.text, remarks=remarks, main_marks=said.marks, whole_marks=said.marks)


def _rows(text: str, mark: str) -> Iterator[Row]:
    lines = iter(text.replace("\0", "").splitlines(keepends=True)) if len(text) < 1_000_000 else _lines(text)
    for number, row in enumerate(csv.reader(lines, delimiter=mark), 1):
        yield [Cell(cell, f"{column_letters(at)}{number}") for at, cell in enumerate(row)]


def _lines(text: str) -> Iterator[str]:
    """The lines of a long text, one at a time: a list of them all would weigh as much again."""
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end + 1
        yield text[at:end].replace("\0", "")
        at = end
