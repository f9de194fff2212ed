"""A file's lines as places in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``text`` without its break, which begins at ``start`` in the file."""

    text: str
    start: int

    @property
    def blank(self) -> bool:
        """True when nothing is printed on it."""
        return not self.text.strip()


def lines_of(text: str, start: int = 0) -> list[Line]:
    """The lines of *text* from *start* on. Breaks are LF, CRLF or CR, as Markdown has them."""
    found: list[Line] = []
    for match in _LINE.finditer(text, start):
        if match.end() > match.start():
            found.append(Line(match[0].rstrip("\r\n"), match.start()))
    return found
