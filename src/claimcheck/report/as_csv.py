"""Comma-separated values for a spreadsheet, which must not take a cell's words for a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from claimcheck.report.plain import plain
from claimcheck.report.tables import Table

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet evaluates when a cell begins with it (OWASP)


class _Line:
    """A file that keeps the last line written."""

    def write(self, text: str) -> int:
        self.text = text
        return len(text)


def lines(table: Table) -> Iterator[str]:
    """The headings, then a row a line, quoted as RFC 4180 has it."""
    last = _Line()
    writer = csv.writer(last, lineterminator="")
    for row in ([column.heading for column in table.columns], *table.rows):
        writer.writerow([_cell(cell) for cell in row])
        yield last.text


def _cell(text: str) -> str:
    shown = plain(text)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
