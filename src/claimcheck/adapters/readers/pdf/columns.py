"""The order in which a page is read: columns one after the other, what runs across them in between."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from claimcheck.adapters.readers.pdf.line import Line

_LEAST = 4  # lines in each column; fewer are cells, or a caption beside a picture
_FULL = 0.55  # of its column's width a line of prose fills, in the middle of all its lines
_MARGIN = 0.2  # of a page's width at each side, where no second column begins


def in_reading_order(lines: list[Line]) -> list[Line]:
    """The *lines* of one page as people read them, each column whole; cells of one row stay together."""
    gutter = _gutter(lines)
    if gutter is None:
        return lines
    ordered: list[Line] = []
    band: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.top):
        if line.left < gutter < line.right:
            ordered += [*_columns(band, gutter), line]
            band = []
        else:
            band.append(line)
    return ordered + _columns(band, gutter)


def _columns(band: list[Line], gutter: float) -> list[Line]:
    left = [line for line in band if line.right <= gutter]
    right = [line for line in band if line.right > gutter]
    return _down(left) + in_reading_order(_down(right))


def _down(lines: list[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (-round(line.bottom, 0), line.left))


def _gutter(lines: list[Line]) -> float | None:
    """Where the blank strip between the first two columns of prose stands, or None on a page that has one column."""
    if len(lines) < 2 * _LEAST:
        return None
    best, found = 0, None
    for at in _edges(lines):
        left = [line for line in lines if line.right <= at]
        right = [line for line in lines if line.left >= at]
        held = min(len(left), len(right))
        crossing = len(lines) - len(left) - len(right)
        if held > best and held >= _LEAST and crossing <= held and _is_prose(left) and _is_prose(right):
            best, found = held, at
    return found


def _edges(lines: list[Line]) -> list[float]:
    """Where a second column may begin: left edges that several lines share, in the middle of the page."""
    least, most = min(line.left for line in lines), max(line.right for line in lines)
    margin = (most - least) * _MARGIN
    often = Counter(round(line.left / 3) for line in lines if least + margin < line.left < most - margin)
    shared = sorted(edge for edge, many in often.items() if many >= 2)
    return [edge * 3 - 2.0 for edge in shared]


def _is_prose(lines: Iterable[Line]) -> bool:
    """True for lines that mostly fill their column and hold several words: those of a table do neither."""
    lines = list(lines)
    # NOTE: the width is that of most lines; a number at the edge must not widen the column.
    width = sorted(line.right for line in lines)[-1] - sorted(line.left for line in lines)[0]
    widths = sorted(line.right - line.left for line in lines)
    words = sorted(line.text.count(" ") for line in lines)
    middle = len(lines) // 2
    return width > 0 and widths[middle] >= _FULL * width and words[middle] >= 2
