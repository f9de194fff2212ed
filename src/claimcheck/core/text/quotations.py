"""Where quotations open and close in one paragraph, as far as its marks tell."""

from __future__ import annotations

import re

from claimcheck.core.text.late_pattern import LatePattern

# Longer than this, a pair of straight marks is more likely two that lost their partners.
_LONGEST = 1500

_DOUBLE = re.compile(r"[“«”»\"]")
_SINGLE = LatePattern(r"(?P<opens>(?<![\w’'])[‘'](?=[\w…]))|(?P<closes>(?<=[.,!?…])[’'](?!\w))")


def quotations(paragraph: str) -> list[tuple[int, int]]:
    """The paragraph's quotations as (opening mark, one past the closing mark), in order, apart.

    A mark without its partner opens nothing. Single marks count only where no double ones stand, and close
    only after a point or comma: elsewhere they are apostrophes.
    """
    if '"' not in paragraph and paragraph.isascii():
        return _single_quotations(paragraph)
    found: list[tuple[int, int]] = []
    opened = -1
    seen = False
    for match in _DOUBLE.finditer(paragraph):
        seen = True
        at = match.start()
        if _opens(paragraph, at, match[0]):
            opened = at
        elif opened >= 0:
            if at - opened < _LONGEST:
                found.append((opened, at + 1))
            opened = -1
    return found if seen else _single_quotations(paragraph)


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
    for match in _SINGLE.pattern.finditer(paragraph):
        if match["opens"]:
            opened = match.start()
        elif opened >= 0:
            if match.start() - opened < _LONGEST:
                found.append((opened, match.end()))
            opened = -1
    return found
