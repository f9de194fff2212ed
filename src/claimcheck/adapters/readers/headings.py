"""Which heading each stretch of a text stands under."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from claimcheck.core.model.locator import Mark

_MOST = 200  # headings; a page with more is a list of links
_LONGEST = 160  # letters
_MARKDOWN = re.compile(r"^#{1,6} +(\S.*?)(?: +#+)?$", re.MULTILINE)


def under(text: str, headings: Iterable[str]) -> tuple[Mark, ...]:
    """The marks of *text* by its *headings*, which are in order and each a line of it; others are passed over."""
    padded = f"\n{text}\n"
    marks = []
    at = 0
    for heading in islice(headings, _MOST):
        line = heading[:_LONGEST]
        found = padded.find(f"\n{line}\n", at) if line else -1
        if found >= 0:
            marks.append(Mark(found, f"under “{line}”"))
            at = found + len(line)
    return tuple(marks)


def markdown_headings(text: str) -> tuple[Mark, ...]:
    """The marks of a Markdown *text*; its first heading is its title and heads the rest no more than a name does."""
    found = [Mark(match.start(), f"under “{match[1][:_LONGEST]}”") for match in _MARKDOWN.finditer(text)]
    return tuple(found[:_MOST] if found and found[0].start else found[1:_MOST])
