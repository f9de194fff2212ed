"""A Markdown table row's cells, and where they stand."""

from __future__ import annotations

import re

_BEFORE = re.compile(r"[\s>]*\|?")
_RULE = re.compile(r"\\.|\|")


def cells(row: str, start: int) -> tuple[tuple[str, int], ...]:
    """The cells of *row*, which begins at *start* in the file, trimmed; empty ones are left out."""
    opening = _BEFORE.match(row)
    at = opening.end() if opening else 0
    bounds = [at]
    for match in _RULE.finditer(row, at):
        if match[0] == "|":
            bounds += [match.start(), match.end()]
    bounds.append(len(row))
    found = []
    for begin, end in zip(bounds[::2], bounds[1::2], strict=True):
        cell = row[begin:end]
        if cell.strip():
            found.append((cell.strip(), start + begin + len(cell) - len(cell.lstrip())))
    return tuple(found)
