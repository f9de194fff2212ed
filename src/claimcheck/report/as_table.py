"""Aligned columns, streamed: widths come from the first rows, so the first line is out before the last is made.

A Rich table of 1,000 rows takes over half a second and prints nothing until it is done; this prints at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from claimcheck.report.paint import paint
from claimcheck.report.plain import plain
from claimcheck.report.tables import Column, Table

_MEASURED = 500  # rows whose cells set the widths
_GAP = "  "
_LEAST = 16  # code points a flexible column keeps however narrow the terminal


def lines(table: Table, width: int | None, colour: bool) -> Iterator[str]:
    """The lines of *table*: headings, then a row a line, in *width* cells; None cuts nothing."""
    rows = (tuple(plain(cell) for cell in row) for row in table.rows)
    first = list(islice(rows, _MEASURED))
    widths = _widths(table.columns, first, width)
    headings = tuple(column.heading for column in table.columns)
    yield paint(_line(table.columns, headings, widths, width is not None, colour=False), "bold", colour)
    for row in chain(first, rows):
        yield _line(table.columns, row, widths, width is not None, colour)


def _widths(columns: tuple[Column, ...], rows: list[tuple[str, ...]], width: int | None) -> list[int]:
    """A width a column: as wide as its widest cell; flexible ones share what the line has left."""
    wanted = [
        max([len(column.heading), *(cells(row[i]) for row in rows)]) for i, column in enumerate(columns)
    ]
    if width is None:
        return wanted
    flexible = [i for i, column in enumerate(columns) if column.flexible]
    fixed = sum(w for i, w in enumerate(wanted) if i not in flexible) + len(_GAP) * (len(columns) - 1)
    left = max(width - fixed, _LEAST * len(flexible))
    for rank, i in enumerate(flexible):
        share = left // (len(flexible) - rank)
        wanted[i] = min(wanted[i], max(share, _LEAST))
        left -= wanted[i]
    return wanted


def _line(
    columns: tuple[Column, ...], row: tuple[str, ...], widths: list[int], cut: bool, colour: bool
) -> str:
    shown = []
    for i, (column, cell, width) in enumerate(zip(columns, row, widths, strict=True)):
        text = _cut(cell, width) if cut else cell
        padding = " " * max(0, width - cells(text))
        painted = paint(text, (column.styles or {}).get(cell, ""), colour)
        last = i == len(columns) - 1
        shown.append(padding + painted if column.right else painted if last else painted + padding)
    return _GAP.join(shown).rstrip()


def _cut(text: str, width: int) -> str:
    """*text* in *width* cells, with an ellipsis where it was cut."""
    if cells(text) <= width:
        return text
    while text and cells(text) > width - 1:
        text = text[: max(len(text) - max(1, (cells(text) - width) // 2), 0)]
    return text + "…"


def cells(text: str) -> int:
    """How many terminal cells *text* takes; wide East Asian letters and emoji take two."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)
