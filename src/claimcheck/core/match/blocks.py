"""A source's raw text as the blocks its reader saw: paragraphs with hard line breaks healed, items, rows, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

_MARKER = re.compile(r"[ \t]*(?:[•*▪‣◦·–—-]|\(?[0-9]{1,2}[.)]|[a-z][.)])[ \t]+")
_MARKED_HEADING = re.compile(r"#{1,6}\s")
_STOPS = ".!?"
_TERMINAL = re.compile(r"[.!?:;…][\"'”’»)\]]*\s*$")
# A line this long that no full stop ends was broken by a machine, not by its writer.
_WRAP_LEAST, _WRAP_MOST = 50, 110
_HEADING_MOST = 90
_BREAKS = "\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


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


# A page has hundreds of blocks: this is half the price of calling their class, which checks nothing either.
_made = tuple.__new__


def blocks(text: str) -> Iterator[SourceBlock]:
    """The blocks of *text* in order. Blank ones are left out."""
    start, end, at, wrapped = -1, -1, 0, False
    previous = ""
    for broken in [*text.splitlines(keepends=True), "\n"]:  # a blank line ends the last one, too
        line = "" if broken.isspace() else broken.rstrip(_BREAKS)
        if line and start >= 0 and _continues(previous, line):
            end, wrapped = at + len(line), True
        else:
            if start >= 0:
                raw = text[start:end] if wrapped else previous
                prose = unbroken(raw) if wrapped or "\t" in raw else raw
                yield _made(SourceBlock, (_role(raw), start, end, prose))
            start, end, wrapped = (at if line else -1), at + len(line), False
        previous = line
        at += len(broken)


def unbroken(text: str) -> str:
    """*text* with line breaks and tabs as blanks, letter for letter in place."""
    for mark in _BREAKS + "\t":
        text = text.replace(mark, " ")
    return text


def _continues(previous: str, line: str) -> bool:
    if previous[-1] in _STOPS:  # nearly every line: told before the rest is asked
        return False
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
    return ("|" in line and line.count("|") > 1) or ("\t" in line and "\t" in line.strip())


def _role(raw: str) -> BlockRole:
    if _is_row(raw):
        return BlockRole.ROW
    if not raw[0].isupper():  # most blocks begin with a capital, and no mark does
        if _MARKER.match(raw):
            return BlockRole.ITEM
        if _MARKED_HEADING.match(raw):
            return BlockRole.HEADING
    short = len(raw) <= _HEADING_MOST and raw[-1] not in _STOPS and not _TERMINAL.search(raw[-6:])
    return BlockRole.HEADING if short else BlockRole.PARAGRAPH
