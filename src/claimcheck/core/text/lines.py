"""Places as people name them: 1-based line and column, from 0-based code points and back."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_BREAK = re.compile(r"\r\n?|\n")


class Position(NamedTuple):
    """A place as an editor shows it. Both count from 1; a column counts code points."""

    line: int
    column: int


class LineIndex:
    """Where the lines of one text begin. CRLF, CR and LF end a line, and belong to it."""

    __slots__ = ("_length", "_starts")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = [0, *(m.end() for m in _BREAK.finditer(text))]

    def position(self, offset: int) -> Position:
        """The line and column of *offset*; the text's end has one too. Raises ValueError outside the text."""
        if not 0 <= offset <= self._length:
            raise ValueError(f"offset {offset} is outside a text of {self._length} code points")
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, line: int, column: int) -> int:
        """The code point at *line* and *column*, what ``position`` undoes. Raises ValueError where no such place is."""
        if 1 <= line <= len(self._starts) and column >= 1:
            offset = self._starts[line - 1] + column - 1
            beyond = self._starts[line] if line < len(self._starts) else self._length + 1
            if offset < beyond:
                return offset
        raise ValueError(f"the text has no line {line}, column {column}")
