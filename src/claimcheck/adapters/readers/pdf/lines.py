"""A page's lines as PDFium tells them: the words, and where they begin and end on the paper."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.adapters.readers.pdf.line import Line
from claimcheck.adapters.readers.pdf.raised_digits import Box, may_hold_raised, with_raised

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

HYPHEN = "\ufffe"  # what PDFium puts for a hyphen at a line's end, in place of hyphen and break
_SPAN = re.compile(rf"[^\n\r{HYPHEN}]+")
_OPEN = re.compile(r"\w[-\u2010\xad]$")  # a hyphen that PDFium does not take for one: "2019-"
_WIDE = 1.3  # letter heights: a wider gap stands between two columns or two cells, not between two words


def lines_of(page: PdfPage, number: int) -> list[Line]:
    """The lines of *page* in the order in which its file draws them. Cells and columns are lines of their own."""
    held = page.get_textpage()
    try:
        text = held.get_text_range()
        if not text.strip():
            return []
        stretches = _stretches(held)
        places = _Places(held, text, raised=may_hold_raised(stretches))
        gaps = _rows_with_gaps(stretches)
        return [
            line
            for start, end, broken in _spans(text)
            for line in _pieces(places, start, end, number, broken, gaps)
        ]
    finally:
        held.close()


def _spans(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start, end and whether a word is broken there, of each line of *text* that holds anything."""
    for found in _SPAN.finditer(text):
        if not found.group().isspace():
            start, end = found.span()
            yield start, end, text[end : end + 1] == HYPHEN


class _Places:
    """Where the letters of a page's text stand on the paper."""

    def __init__(self, held: PdfTextPage, text: str, *, raised: bool) -> None:
        from pypdfium2 import raw

        self.text = text
        self._raised = raised  # whether some of them may stand raised
        self._held = held
        self._raw = raw
        self._rect = raw.FS_RECTF()
        # Letters that PDFium leaves out or puts in, and those beyond 16 bits, make text and page count apart.
        self._apart = held.count_chars() != len(text) or max(text) > "\uffff"
        self._wide = [at for at, letter in enumerate(text) if letter > "\uffff"] if self._apart else []

    def said(self, start: int, end: int) -> str:
        """The letters ``text[start:end]``, those that stand raised as such."""
        text = self.text[start:end]
        return with_raised(text, lambda at: self.box(start + at)) if self._raised else text

    def box(self, at: int) -> Box:
        """Left, right, bottom and top of the letter ``text[at]``."""
        index = self._index(at) if self._apart else at
        if index < 0 or not self._raw.FPDFText_GetLooseCharBox(self._held, index, self._rect):
            return 0.0, 0.0, 0.0, 0.0
        rect = self._rect
        return rect.left, rect.right, rect.bottom, rect.top

    def _index(self, at: int) -> int:
        wide = bisect_left(self._wide, at)
        return int(self._raw.FPDFText_GetCharIndexFromTextIndex(self._held, at + wide))


def _stretches(held: PdfTextPage) -> list[Box]:
    """Left, right, bottom and top of each stretch of letters of one look, in the order in which they are drawn."""
    found = (held.get_rect(number) for number in range(held.count_rects()))
    return [(left, right, bottom, top) for left, bottom, right, top in found]


def _rows_with_gaps(stretches: list[Box]) -> list[tuple[float, float]]:
    """Bottom and top of the page's lines in which words stand far apart."""
    rows = []
    for before, (left, right, bottom, top) in pairwise(stretches):
        height = max(top - bottom, before[3] - before[2])
        level = min(top, before[3]) - max(bottom, before[2]) > 0.3 * height
        if level and (left - before[1] > height or before[0] - right > height):
            rows.append((min(bottom, before[2]), max(top, before[3])))
    return rows


def _pieces(  # noqa: PLR0913, PLR0917 - one line and all there is to cut it by
    places: _Places, start: int, end: int, page: int, broken: bool, gaps: list[tuple[float, float]]
) -> Iterator[Line]:
    """The line ``text[start:end]``, cut where its words stand far apart."""
    whole = _line(places, start, end, page, broken)
    middle = (whole.bottom + whole.top) / 2
    if not any(bottom <= middle <= top for bottom, top in gaps):
        yield whole
        return
    at = start
    for cut in _cuts(places, start, end, whole.height):
        yield _line(places, at, cut, page, broken=False)
        at = cut
    yield _line(places, at, end, page, broken)


def _cuts(places: _Places, start: int, end: int, height: float) -> Iterator[int]:
    text = places.text
    at = text.find(" ", start, end)
    while at > 0:
        after = at
        while after < end and text[after] == " ":
            after += 1
        if start < at and after < end and _gap(places, at - 1, after) > _WIDE * height * 0.75:
            yield after
        at = text.find(" ", max(after, at + 1), end)


def _gap(places: _Places, before: int, after: int) -> float:
    return abs(places.box(after)[0] - places.box(before)[1])


def _line(places: _Places, start: int, end: int, page: int, broken: bool) -> Line:
    text = places.said(start, end)
    first = start + len(text) - len(text.lstrip())
    last = start + len(text.rstrip()) - 1
    left, _, bottom, top = places.box(first)
    _, right, _, _ = places.box(last)
    text = text.strip()
    if _OPEN.search(text):
        text, broken = text[:-1], True
    return Line(text, min(left, right), max(left, right), bottom, top, page, broken)
