"""What stands on every page and belongs to none: running headers and footers, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from itertools import takewhile

from claimcheck.adapters.readers.pdf.line import Line

_EDGE = 3  # lines at a page's head and at its foot that may be furniture
_LONGEST = 150  # letters
_SHARE = 0.3  # of all pages a running line stands on
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:page|p\.|seite|sida|side)?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|/|von|av)\s*\d{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)


def furniture(pages: list[list[Line]]) -> set[Line]:
    """The lines of *pages* that run from page to page; of one page alone none can be told."""
    if len(pages) < 2:
        return set()
    edges = [(lines, edge) for lines in pages for edge in _edges(lines)]
    often = Counter(key for _, edge in edges for key in {_key(line) for line in edge})
    least = max(2, round(_SHARE * len(pages)))

    def comes_again(line: Line) -> bool:
        return len(line.text) <= _LONGEST and _says_something(line) and often[_key(line)] >= least

    def runs(page: list[Line], line: Line) -> bool:
        if not _PAGE_NUMBER.fullmatch(line.text):
            return comes_again(line)
        # A number in a row of the text is a cell of it.
        beside = [other for other in page if other is not line and line.beside(other)]
        return all(_PAGE_NUMBER.fullmatch(other.text) or comes_again(other) for other in beside)

    # From the edge inwards as far as it goes: what stands behind a line of the text is text.
    return {line for page, edge in edges for line in takewhile(partial(runs, page), edge)}


def _edges(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """A page's first lines from the top down, and its last from the foot up."""
    down = sorted(lines, key=lambda line: -line.top)
    return down[:_EDGE], down[_EDGE:][-_EDGE:][::-1]


def _key(line: Line) -> str:
    """The line with its numbers alike: "Report 2021, page 3" and "page 4" are the same line."""
    return _DIGITS.sub("#", " ".join(line.text.lower().split()))


def _says_something(line: Line) -> bool:
    return sum(letter.isalpha() for letter in line.text) >= 3
