"""Text as a page lays it out: one block a line, blanks inside a block collapsed."""

from __future__ import annotations

import re

_BLANKS = "\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_CONTROLS = "\f\v\r"
_INVISIBLE = "\xad\u200b\u2060\ufeff"  # soft hyphen, zero-width blanks
_CELLS = re.compile(r" *\t[ \t]*")


def tidy(text: str) -> str:
    """*text* with one block a line: no empty lines, no blank at a line's ends, one between words.

    A table's cells stay apart by one tab: with a blank, "2017 27" might be read as one number.
    """
    # NOTE: the whole text at a time, not line by line: that took longer than finding the article in the page.
    if not text.isascii():
        text = _replace_each(_replace_each(text, _INVISIBLE, ""), _BLANKS, " ")
    text = _replace_each(text, _CONTROLS, " ")
    while "  " in text:  # halves every run of blanks: a handful of rounds, each at the speed of a search
        text = text.replace("  ", " ")
    if "\t" in text:
        text = _CELLS.sub("\t", text)
    return "\n".join(filter(None, map(str.strip, text.split("\n"))))


def _replace_each(text: str, letters: str, by: str) -> str:
    for letter in letters:
        text = text.replace(letter, by)
    return text
