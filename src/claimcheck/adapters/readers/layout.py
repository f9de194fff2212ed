"""Text as a page lays it out: one block a line, blanks inside a block collapsed."""

from __future__ import annotations

import re

_BLANKS = re.compile(r"[ \xa0\u2000-\u200a\u202f\u205f\u3000\f\v\r]+")
_CELLS = re.compile(r" *\t[ \t]*")
_INVISIBLE = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF))  # soft hyphen, zero-width blanks


def tidy(text: str) -> str:
    """*text* with one block a line: no empty lines, no blank at a line's ends, one between words.

    A table's cells stay apart by one tab: with a blank, "2017 27" might be read as one number.
    """
    lines = (_line(line) for line in text.translate(_INVISIBLE).split("\n"))
    return "\n".join(line for line in lines if line)


def _line(line: str) -> str:
    line = _BLANKS.sub(" ", line).strip()
    return _CELLS.sub("\t", line) if "\t" in line else line
