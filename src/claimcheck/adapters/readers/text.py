"""Plain text and Markdown as a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from claimcheck.adapters.readers.headings import markdown_headings
from claimcheck.adapters.readers.layout import tidy
from claimcheck.adapters.readers.markdown import parts, without_unseen
from claimcheck.adapters.readers.plain_tables import may_hold_tables, stretches
from claimcheck.ports.web import Page

_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")
_OWN_LINE = re.compile(r"(?:#{1,6} |[-*+•] |\d{1,3}[.)] |\||>|[=-]{3,}\s*$)")
_NOTHING_JOINED = re.compile(r"#{1,6} |\||[=-]{3,}\s*$")
_HEADING = re.compile(r"\s*#\s+(\S[^\n]{0,300})")


def read_text(text: str) -> Page:
    """*text* as a page, one paragraph a line: lines that were only wrapped are joined, list items are not.

    What Markdown strikes out or comments is left out, and its tables tell each row with its headings.
    """
    text = without_unseen(text.replace("\r\n", "\n").replace("\r", "\n"))
    whole = tidy("\n".join(_told(text)))
    heading = _HEADING.match(text)
    marks = markdown_headings(whole)
    title = heading[1].strip() if heading else ""
    return Page(main=whole, whole=whole, title=title, main_marks=marks, whole_marks=marks)


def _told(text: str) -> Iterator[str]:
    """The blocks of *text* in order, the rows of its tables among them."""
    if not may_hold_tables(text):
        yield from _prose(text)
        return
    for are_rows, run in groupby(stretches(text), lambda stretch: stretch.rows):
        lines = [line for stretch in run for line in stretch.lines]
        yield from lines if are_rows else _prose("\n".join(lines))


def _prose(text: str) -> Iterator[str]:
    return (block for paragraph in _PARAGRAPHS.split(text) for block in _blocks(paragraph))


def _blocks(paragraph: str) -> list[str]:
    """The paragraph's blocks: each line that begins a list item, heading or quote begins one; so does a table's row."""
    lines = paragraph.split("\n")
    if "|" not in paragraph:
        return _joined(lines)
    return [block for is_table, part in parts(lines) for block in (part if is_table else _joined(part))]


def _joined(lines: list[str]) -> list[str]:
    blocks: list[list[str]] = []
    for line in lines:
        bare = line.strip()
        if blocks and not _OWN_LINE.match(bare) and not _NOTHING_JOINED.match(blocks[-1][-1]):
            blocks[-1].append(bare)
        else:
            blocks.append([bare])
    return [" ".join(block) for block in blocks]
