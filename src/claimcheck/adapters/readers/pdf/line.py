"""One printed line of a page."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """Words that stand on one line of one column; lengths in points, heights counted from the page's foot."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    page: int  # from 1
    broken: bool = False  # its last word goes on in the next line: a hyphen stood here

    @property
    def height(self) -> float:
        """The height of its letters."""
        return max(self.top - self.bottom, 1.0)

    def beside(self, other: Line) -> bool:
        """True when the two stand on one line of the page."""
        overlap = min(self.top, other.top) - max(self.bottom, other.bottom)
        return self.page == other.page and overlap > 0.5 * min(self.height, other.height)
