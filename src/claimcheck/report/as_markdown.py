"""A Markdown table, in which nothing of a claim or a page is Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.report.plain import plain
from claimcheck.report.tables import Table

_MARKUP = re.compile(r"([\\`*_{}\[\]<>|#~&!@:])")


def lines(table: Table) -> Iterator[str]:
    """The headings, the rule, then a row a line."""
    yield _row([column.heading for column in table.columns])
    yield _row(["---:" if column.right else "---" for column in table.columns], escape=False)
    for row in table.rows:
        yield _row(list(row))


def _row(row: list[str], *, escape: bool = True) -> str:
    return "| " + " | ".join(escaped(cell) if escape else cell for cell in row) + " |"


def escaped(text: str) -> str:
    """*text* as Markdown that shows it letter for letter."""
    return _MARKUP.sub(r"\\\1", plain(text))
