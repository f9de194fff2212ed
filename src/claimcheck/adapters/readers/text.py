"""Plain text and Markdown as a page."""

from __future__ import annotations

import re

from claimcheck.adapters.readers.layout import tidy
from claimcheck.ports.web import Page

_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")
_OWN_LINE = re.compile(r"(?:#{1,6} |[-*+•] |\d{1,3}[.)] |\||>|[=-]{3,}\s*$)")
_HEADING = re.compile(r"\s*#\s+(\S[^\n]{0,300})")


def read_text(text: str) -> Page:
    """*text* as a page, one paragraph a line: lines that were only wrapped are joined, list items are not."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    blocks = (block for paragraph in _PARAGRAPHS.split(text) for block in _blocks(paragraph))
    whole = tidy("\n".join(blocks))
    heading = _HEADING.match(text)
    return Page(main=whole, whole=whole, title=heading[1].strip() if heading else "")


def _blocks(paragraph: str) -> list[str]:
    """The paragraph's blocks: each line that begins a list item, heading, row or quote begins one."""
    blocks: list[str] = []
    for line in paragraph.split("\n"):
        if blocks and not _OWN_LINE.match(line.lstrip()) and not _OWN_LINE_ALONE.match(blocks[-1].lstrip()):
            blocks[-1] = f"{blocks[-1].rstrip()} {line.strip()}"
        else:
            blocks.append(line)
    return blocks


_OWN_LINE_ALONE = re.compile(r"#{1,6} |\||[=-]{3,}\s*$")  # nothing is joined to these
