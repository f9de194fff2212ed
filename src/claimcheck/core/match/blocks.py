"""A source's raw text as the blocks its reader saw: paragraphs with hard line breaks healed, items, rows, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

_MARKER = re.compile(r"[ \t]*(?:[•*▪‣◦·–—-]|\(?[0-9]{1,2}[.)]|[a-z][.)])[ \t]+")
_MARKED_HEADING = re.compile(r"#{1,6}\s")
_STOPS = (".", "!", "?")
_TERMINAL = re.compile(r"[.!?:;…][\"'”’»)\]]*\s*$")
# A line this long that no full stop ends was broken by a machine, not by its writer.
_WRAP_LEAST, _WRAP_MOST = 50, 110
_HEADING_MOST = 90


class BlockRole(StrEnum):
    """What a run of lines is on its page."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    HEADING = "heading"


class SourceBlock(NamedTuple):
    """Lines that read as one: ``prose`` is ``text[start:end]``, line breaks as blanks, letter for letter."""

    role: BlockRole
    start: int
    end: int
    prose: str


def blocks(text: str) -> Iterator[SourceBlock]:
    """The blocks of *text* in order. Blank ones are left out."""
    start = end = -1
    previous = ""
    for at, line in _lines(text):
        if not line:
            if start >= 0:
                yield _block(text, start, end)
            start = -1
        elif start >= 0 and _continues(previous, line):
            end = at + len(line)
        else:
            if start >= 0:
                yield _block(text, start, end)
            start, end = at, at + len(line)
        previous = line
    if start >= 0:
        yield _block(text, start, end)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line without its break and where it begins; a blank one is empty."""
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, "" if line.isspace() else line.rstrip(_BREAKS)
        at += len(line)


def _continues(previous: str, line: str) -> bool:
    if _MARKER.match(line) or _is_row(line) or _is_row(previous):
        return False
    if _MARKED_HEADING.match(line) or _MARKED_HEADING.match(previous):
        return False
    bare = previous.rstrip()
    if _TERMINAL.search(bare[-6:]) or not bare:
        return False
    if bare.endswith((",", "-")) or line.lstrip()[:1].islower():
        return True
    return _WRAP_LEAST <= len(bare) <= _WRAP_MOST


def _is_row(line: str) -> bool:
    return line.count("|") > 1 or ("\t" in line and "\t" in line.strip())


def _block(text: str, start: int, end: int) -> SourceBlock:
    raw = text[start:end]
    prose = raw.translate(_BLANKS) if "\t" in raw or len(raw.splitlines()) > 1 else raw
    return SourceBlock(_role(raw), start, end, prose)


_BREAKS = "\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_BLANKS = dict.fromkeys(map(ord, _BREAKS + "\t"), " ")


def _role(raw: str) -> BlockRole:
    if _is_row(raw):
        return BlockRole.ROW
    if not raw[0].isupper():  # most blocks begin with a capital, and no mark does
        if _MARKER.match(raw):
            return BlockRole.ITEM
        if _MARKED_HEADING.match(raw):
            return BlockRole.HEADING
    short = len(raw) <= _HEADING_MOST and not raw.endswith(_STOPS) and not _TERMINAL.search(raw[-6:])
    return BlockRole.HEADING if short else BlockRole.PARAGRAPH
