"""Which rows of a table are its headings, and where another table begins below it.

Sheets and pages stack tables: a row of words where figures stood, below a blank row or a title, heads a table of its
own, and what stands below it must not be told under the first one's headings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class Cell(NamedTuple):
    """What stands in a cell, and its locator."""

    text: str
    locator: str = ""


Row = Sequence[Cell]

NOTHING = frozenset({"", "-", "–", "—", ".", "..", "...", "…", "n/a", "N/A", "na", "NA", "null", "None", "x"})
# What stands for a figure that is not told.
_UNTOLD_LISTED = """
    unknown unclear suppressed confidential withheld redacted none nil zero pending unavailable unreported
    n.a. n.k. tbc tba tbd c s z u
"""
_UNTOLD = frozenset(_UNTOLD_LISTED.split())
_HEADS_MOST = 3  # rows of headings a table has at most
_HEADING_MOST = 80  # letters of one
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:[/–-]\d{2,4})?\*?")
_FIGURE = re.compile(r"[-+−(]?[^\w\s]{0,2}\s?\d[\d\s.,’']*(?:\s?[%‰)*†]|\s?[^\W\d_]{1,4}\.?)?")
_TITLE = re.compile(r"(?:table|chart|figure)\s+[\dA-Z]", re.IGNORECASE)
_LOOKED_AT = 8  # rows by which it is told which columns hold figures


class Head:
    """A table's headings, as far as its first rows are taken for them; the first *certain* rows are."""

    def __init__(self, certain: int = 0) -> None:
        self.columns: list[str] = []
        self.open = True
        self._certain = certain
        self._rows = 0
        self._figures: set[int] = set()
        self._seen = 0
        self._titled = False

    def takes(self, row: Row, ahead: Row | None) -> bool:
        """True when *row* is a heading, or a title above the headings."""
        if self._rows < self._certain:
            self._add([cell.text for cell in row])
            return True
        if self._certain:
            return False
        said = [cell for cell in row if cell.text.strip()]
        if len(said) < 2:
            return not self.columns
        if self._rows >= _HEADS_MOST or ahead is None or not _may_head(row, ahead, first=not self._rows):
            return False
        self._add([cell.text for cell in row])
        return True

    def begin(self, row: Row) -> None:
        """The first *row* below the headings is reached."""
        self.open = False
        self._note(row)

    def ends_before(self, row: Row, ahead: Row | None, *, apart: bool) -> bool:
        """True when *row*, below rows of figures, is the title or the headings of another table.

        *ahead* is the row after it; *apart* says that a blank row stands before it, or that it has another width.
        """
        if _holds_figure(row):  # nearly every row: told before anything else is asked
            self._note(row)
            return False
        apart = apart or self._titled
        if sum(bool(cell.text.strip()) for cell in row) < 2:
            self._titled = True
            return self._is_title(row, apart=apart)
        anew = ahead is not None and self._is_anew(row, ahead, apart=apart)
        self._note(row)
        return anew

    def _is_title(self, row: Row, *, apart: bool) -> bool:
        """True when the one cell of *row* that holds anything numbers a table, or heads the figures below it."""
        at, text = next(
            ((at, cell.text.strip()) for at, cell in enumerate(row) if cell.text.strip()), (0, "")
        )
        return bool(_TITLE.match(text)) or (apart and at in self._figures and _is_heading(text))

    def _is_anew(self, row: Row, ahead: Row, *, apart: bool) -> bool:
        first = row[0].text.strip()
        named = bool(first and self.columns) and _names_same(first, self.columns[0])
        if not (named or self._figures) or not _may_head(row, ahead, first=True):
            return False
        words = [(at, cell.text.strip()) for at, cell in enumerate(row) if at and cell.text.strip()]
        texts = [text for _, text in words]
        if any(not _is_heading(text) for text in texts):
            return False
        if named:
            return True
        if len(set(texts)) < len(texts) or not _heads_figures(words, row, ahead):
            return False
        if all(_YEAR.fullmatch(text) for text in texts):
            return (apart or not first) and _in_a_row(texts)
        moved = sum(at in self._figures and not _is_number(text) for at, text in words)
        return moved >= (1 if apart or not first else max(2, len(self._figures)))

    def _note(self, row: Row) -> None:
        """Remember which columns hold figures in a row of the table."""
        self._titled = False
        if self._seen < _LOOKED_AT:
            self._seen += 1
            self._figures.update(at for at, cell in enumerate(row) if at and _is_number(cell.text.strip()))

    def _add(self, texts: list[str]) -> None:
        """Another row of headings: "Cases" over "2022" and "2023" heads both."""
        self._rows += 1
        width = max(len(texts), len(self.columns))
        above = _spread(self.columns + [""] * (width - len(self.columns)))
        below = [" ".join(text.split()) for text in texts] + [""] * (width - len(texts))
        self.columns = [" ".join(filter(None, pair)) for pair in zip(above, below, strict=True)]


def _spread(headings: list[str]) -> list[str]:
    """The headings with those of several columns over each of them; the first column's is its own."""
    spread = headings[:1]
    for heading in headings[1:]:
        spread.append(heading or (spread[-1] if len(spread) > 1 else ""))
    return spread


def _may_head(row: Row, ahead: Row, *, first: bool) -> bool:
    """True for a row of short labels over a row that is something else."""
    texts = [cell.text.strip() for cell in row]
    if any(len(text) > _HEADING_MOST or is_figure(text) for text in texts):
        return False
    below = [cell.text.strip() for cell in ahead]
    if first and below and not below[0] and texts[0]:
        return True  # headings go on in the next row: "Cases" over "2022" and "2023"
    if any(is_figure(text) for text in below):
        return first or not texts[0]
    if all(not text or _YEAR.fullmatch(text) for text in texts[1:]):
        return first
    # All words, above as below: only the first row, where it has a label for every column that is used.
    return first and all(texts[at] for at, text in enumerate(below) if text and at < len(texts))


def is_figure(text: str) -> bool:
    """True when *text* is a number, with its unit or sign; a year may be a heading as well, and is none."""
    return not text[:1].isalpha() and bool(_FIGURE.fullmatch(text)) and not _YEAR.fullmatch(text)


def _is_number(text: str) -> bool:
    """The same, years included: a row's figure may look like one."""
    return not text[:1].isalpha() and bool(_FIGURE.fullmatch(text))


def _holds_figure(row: Row) -> bool:
    return any(is_figure(cell.text.strip()) for cell in row)


def _heads_figures(words: list[tuple[int, str]], row: Row, ahead: Row) -> bool:
    """True when the row *ahead* has figures, each below one of the *words* of *row*, or another row of headings."""
    figures = [at for at, cell in enumerate(ahead) if at and _is_number(cell.text.strip())]
    labelled = {at for at, _ in words}
    goes_on = bool(row[0].text.strip()) and not ahead[0].text.strip()
    return bool(figures) and (goes_on or labelled.issuperset(figures))


def _is_heading(text: str) -> bool:
    """True for what may head a column: a year, or words that are not there for want of a figure."""
    if text in NOTHING or text.casefold() in _UNTOLD or text.casefold().startswith(("not ", "no ")):
        return False
    return text[0] not in "[<>~" and any(letter.isalnum() for letter in text)


def _names_same(first: str, heading: str) -> bool:
    """True when a row's first cell says what the table's rows are, as its first heading does."""
    return (
        first[:1].casefold() == heading[:1].casefold()
        and " ".join(first.split()).casefold() == heading.casefold()
    )


def _in_a_row(years: list[str]) -> bool:
    """True for two years or more that follow each other as columns do, not as ferries counted would."""
    steps = {int(later[:4]) - int(year[:4]) for year, later in pairwise(years)}
    return bool(steps) and (all(0 < step <= 10 for step in steps) or all(-10 <= step < 0 for step in steps))
