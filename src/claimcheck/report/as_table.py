"""Aligned columns, streamed: widths come from the first rows, so the first line is out before the last is made.

A Rich table of 1,000 rows takes over half a second and prints nothing until it is done; this prints at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from claimcheck.report.cells import cells, cut
from claimcheck.report.layout import GAP, Layout, fitted, whole
from claimcheck.report.paint import paint
from claimcheck.report.plain import plain
from claimcheck.report.tables import Table
from claimcheck.report.wrap import wrapped

_MEASURED = 500  # rows whose cells set the widths


def lines(table: Table, width: int | None, colour: bool) -> Iterator[str]:
    """The lines of *table*: headings, then a row a line, in *width* cells; None cuts nothing and leaves nothing out."""
    rows = (tuple(plain(cell) for cell in row) for row in table.rows)
    first = list(islice(rows, _MEASURED))
    layout = whole(table.columns, first) if width is None else fitted(table.columns, first, width)
    headings = tuple(column.heading for column in table.columns)
    yield paint(_line(layout, headings, width is not None, colour=False), "bold", colour)
    for row in chain(first, rows):
        yield _line(layout, row, width is not None, colour)
        for number in layout.below:
            said = table.columns[number].mark + row[number]
            yield from (paint(line, "dim", colour) for line in wrapped(said, width, "    ") if row[number])


def _line(layout: Layout, row: tuple[str, ...], narrow: bool, colour: bool) -> str:
    """One row on one line; *narrow* cuts cells to their columns."""
    shown = []
    for slot in layout.slots:
        cell = row[slot.number]
        text = cut(cell, slot.width, from_left=slot.column.most > 0) if narrow else cell
        padding = " " * max(0, slot.width - cells(text))
        painted = paint(text, (slot.column.styles or {}).get(cell, ""), colour)
        shown.append(padding + painted if slot.column.right else painted + padding)
    return GAP.join(shown).rstrip()
