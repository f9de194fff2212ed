"""Where quotations open and close in one paragraph, as far as its marks tell."""

from __future__ import annotations

import re

# Longer than this, a pair of straight marks is more likely two that lost their partners.
_LONGEST = 1500

_DOUBLE = re.compile(r"[“«”»\"]")
_APOSTROPHES = frozenset("’'")
_BEFORE_CLOSING = frozenset(".,!?…")
_SINGLE = re.compile(r"[‘’']")


def quotations(paragraph: str) -> list[tuple[int, int]]:
    """The paragraph's quotations as (opening mark, one past the closing mark), in order, apart.

    A mark without its partner opens nothing. Single marks count only where no double ones stand, and close
    only after a point or comma: elsewhere they are apostrophes.
    """
    if '"' not in paragraph and (paragraph.isascii() or _DOUBLE.search(paragraph) is None):
        return _single_quotations(paragraph)
    found: list[tuple[int, int]] = []
    opened = -1
    for match in _DOUBLE.finditer(paragraph):
        at = match.start()
        if _opens(paragraph, at, match[0]):
            opened = at
        elif opened >= 0:
            if at - opened < _LONGEST:
                found.append((opened, at + 1))
            opened = -1
    return found


def _opens(paragraph: str, at: int, mark: str) -> bool:
    """True for an opening mark; a straight one opens after a gap or bracket and before a word."""
    if mark != '"':
        return mark in "“«"
    before, after = paragraph[at - 1 : at], paragraph[at + 1 : at + 2]
    return (not before or before.isspace() or before in "([—–-/‘'*_:") and bool(after) and not after.isspace()


def _single_quotations(paragraph: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    opened = -1
    if "‘" not in paragraph and "'" not in paragraph:
        return found
    for match in _SINGLE.finditer(paragraph):
        at, mark = match.start(), match[0]
        before, after = paragraph[at - 1 : at], paragraph[at + 1 : at + 2]
        if mark != "’" and _leads_in(before, after):
            opened = at
        elif opened >= 0 and mark != "‘" and before in _BEFORE_CLOSING and not _is_of_a_word(after):
            if at - opened < _LONGEST:
                found.append((opened, at + 1))
            opened = -1
    return found


def _leads_in(before: str, after: str) -> bool:
    """True between what no word goes on behind and a word's first letter."""
    goes_on = _is_of_a_word(before) or before in _APOSTROPHES
    return not goes_on and (_is_of_a_word(after) or after == "…")


def _is_of_a_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
