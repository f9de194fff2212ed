"""Where in a document something stands, in the words people use for it: a page, a cell, a heading, a path."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

_CELL = re.compile(r"(?P<sheet>.*!)?(?P<cell>[A-Z]{1,3}\d+)")
_PAGE = re.compile(r"p\. (\d+)")


class Mark(NamedTuple):
    """From ``start``, a place in a document's text, ``locator`` holds up to the next mark.

    "p. 3", "Sheet1!B7", "under “Casualties”", "$.rows[3].cases"; "" where nothing more can be said.
    """

    start: int
    locator: str


def located(marks: Sequence[Mark], start: int, end: int) -> str:
    """Where ``text[start:end]`` stands, by the *marks* of its text, which are in order; "" when they do not say."""
    first = bisect_right(marks, start, key=_start) - 1
    last = bisect_right(marks, max(start, end - 1), key=_start) - 1
    if last < 0:
        return ""
    if first < 0 or first == last:
        return marks[last].locator if first == last else ""
    return through(marks[first].locator, marks[last].locator)


def through(first: str, last: str) -> str:
    """The locator of what begins at *first* and ends at *last*: "pp. 3–4", "Sheet1!B7:D7", "$.rows[3]"."""
    if first == last:
        return first
    pages = _PAGE.fullmatch(first), _PAGE.fullmatch(last)
    if pages[0] and pages[1]:
        return f"pp. {pages[0][1]}–{pages[1][1]}"
    cells = _CELL.fullmatch(first), _CELL.fullmatch(last)
    if cells[0] and cells[1] and cells[0]["sheet"] == cells[1]["sheet"]:
        return f"{first}:{cells[1]['cell']}"
    if first.startswith("$") and last.startswith("$"):
        return _common_path(first, last)
    return first


def _common_path(first: str, last: str) -> str:
    steps = [re.findall(r"\.[^.\[]+|\[[^\]]*\]", path) for path in (first, last)]
    common = [one for one, other in zip(*steps, strict=False) if one == other]
    while common and not (first.startswith("$" + "".join(common)) and last.startswith("$" + "".join(common))):
        common.pop()
    return "$" + "".join(common)


def _start(mark: Mark) -> int:
    return mark.start
