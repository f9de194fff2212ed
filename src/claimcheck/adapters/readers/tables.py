"""Tables as evidence: each row on a line, each figure beside the words that say what it is.

"Lund:⇥2022: 398;⇥2023: 412" says of itself what the row "Lund 398 412" says only under its heading.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.table_headings import NOTHING, Cell, Head, Row, is_figure

__all__ = ["Cell", "Row", "add_table", "column_letters", "is_figure"]


def add_table(assembly: Assembly, rows: Iterable[Row], *, exact: bool = False, certain: int = 0) -> int:
    """Put the table of *rows* into *assembly*, a row a line; how many rows were taken before it was full.

    A row's cells stand at their columns, empty ones included. Rows are read as they are needed, blank ones part them:
    what begins another table below is told under its own headings. The first *certain* rows are headings, whatever
    they say. In an *exact* table a row of another width than the headings is told without them: a cell over two
    columns has moved those after it.
    """
    head = Head(certain)
    taken = 0
    for row, ahead, gap in _with_next(rows):
        if assembly.full:
            break
        taken += 1
        fits = not exact or len(row) == len(head.columns)
        if not head.open and head.ends_before(row, ahead, apart=gap or not fits):
            head = Head()
        if head.open and head.takes(row, ahead):
            _plain(assembly, row)
        elif any(_says(cell) for cell in row):
            if head.open:
                head.begin(row)
            _data(assembly, row, head.columns if fits else [])
    return taken


def _plain(assembly: Assembly, row: Row) -> None:
    """A title or a row of headings, as it stands."""
    cells = [(_flat(cell.text), cell.locator) for cell in row if cell.text.strip()]
    assembly.add_row(cells, "\t")


def _data(assembly: Assembly, row: Row, headings: list[str]) -> None:
    """A row of figures with what each is: the row's own name, then each column's heading and cell."""
    if not headings:
        _plain(assembly, row)
        return
    pieces: list[tuple[str, str]] = []
    for at, cell in enumerate(row):
        text = _flat(cell.text)
        if text in NOTHING:
            continue
        heading = headings[at] if at < len(headings) else ""
        if pieces:
            text = f"{heading}: {text}" if heading else text
        elif text.isdigit() and heading:  # "Lund", but "Year 2020" and "No 7"
            text = f"{heading} {text}"
        pieces.append((text, cell.locator))
    if len(pieces) > 1:
        pieces[0] = (f"{pieces[0][0]}:", pieces[0][1])
        pieces[1:-1] = [(f"{text};", place) for text, place in pieces[1:-1]]
    assembly.add_row(pieces, "\t")


def _flat(text: str) -> str:
    """*text* with one blank between its words."""
    return text if text.isalnum() else " ".join(text.split())


def _says(cell: Cell) -> bool:
    return cell.text.strip() not in NOTHING


def _with_next(rows: Iterable[Row]) -> Iterator[tuple[Row, Row | None, bool]]:
    """Each row that holds anything with the next such, None after the last, and whether blank ones stand before it."""
    waiting: Row | None = None
    gap = after = False
    for row in rows:
        if not any(cell.text.strip() for cell in row):
            after = True
            continue
        if waiting is not None:
            yield waiting, row, gap
        waiting, gap, after = row, after, False
    if waiting is not None:
        yield waiting, None, gap


@lru_cache(maxsize=4096)
def column_letters(number: int) -> str:
    """The letters of a spreadsheet's column: 0 is A, 26 is AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
