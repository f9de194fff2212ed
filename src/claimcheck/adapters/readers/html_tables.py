"""The tables in a page's text, each figure put beside the headings that say what it is."""

from __future__ import annotations

from itertools import groupby

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.tables import Cell, add_table

_BETWEEN = "\t\t"  # what the extractor puts between two cells
_LEAST = 3  # rows: headings and two of figures; what is smaller lays out a page


def with_headings(text: str) -> str:
    """*text*, as the extractor gives it, with every table's rows telling what they hold."""
    if _BETWEEN not in text:
        return text
    said: list[str] = []
    for of_a_table, lines in groupby(text.split("\n"), lambda line: _BETWEEN in line):
        rows = list(lines)
        said += _retold(rows) if of_a_table and len(rows) >= _LEAST else rows
    return "\n".join(said)


def _retold(rows: list[str]) -> list[str]:
    assembly = Assembly()
    add_table(assembly, ([Cell(cell.strip()) for cell in row.split(_BETWEEN)] for row in rows), exact=True)
    # Blank lines around it, so that no line of the table is taken for one of what stands above it.
    return ["", assembly.finished().text, ""]
