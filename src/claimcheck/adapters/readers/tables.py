"""Tables as evidence: each row on a line, each figure beside the words that say what it is.

"Lund:⇥2022: 398;⇥2023: 412" says of itself what the row "Lund 398 412" says only under its heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.adapters.readers.assembly import Assembly

_HEADS_MOST = 3  # rows of headings a table has at most
_HEADING_MOST = 80  # letters of one
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:[/–-]\d{2,4})?\*?")
_FIGURE = re.compile(r"[-+−(]?[^\w\s]{0,2}\s?\d[\d\s.,’']*(?:\s?[%‰)*†]|\s?[^\W\d_]{1,4}\.?)?")
_NOTHING = frozenset(
    {"", "-", "–", "—", ".", "..", "...", "…", "n/a", "N/A", "na", "NA", "null", "None", "x"}
)


class Cell(NamedTuple):
    """What stands in a cell, and its locator."""

    text: str
    locator: str = ""


Row = Sequence[Cell]


def add_table(assembly: Assembly, rows: Iterable[Row], *, exact: bool = False) -> int:
    """Put the table of *rows* into *assembly*, a row a line; how many rows were taken before it was full.

    A row's cells stand at their columns, empty ones included. Rows are read as they are needed. In an *exact* table
    a row of another width than the headings is told without them: a cell over two columns has moved those after it.
    """
    head = _Head()
    taken = 0
    for ahead, row in _with_next(rows):
        if assembly.full:
            break
        taken += 1
        if head.open and head.takes(row, ahead):
            _plain(assembly, row)
        elif any(_says(cell) for cell in row):
            head.open = False
            fits = not exact or len(row) == len(head.columns)
            _data(assembly, row, head.columns if fits else [])
    return taken


class _Head:
    """A table's headings, as far as its first rows are taken for them."""

    def __init__(self) -> None:
        self.columns: list[str] = []
        self.open = True
        self._rows = 0

    def takes(self, row: Row, ahead: Row | None) -> bool:
        """True when *row* is a heading, or a title above the headings."""
        said = [cell for cell in row if cell.text.strip()]
        if len(said) < 2:
            return not self.columns
        if self._rows >= _HEADS_MOST or ahead is None or not _may_head(row, ahead, first=not self._rows):
            return False
        self._add([cell.text for cell in row])
        return True

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
    if any(len(text) > _HEADING_MOST or _is_figure(text) for text in texts):
        return False
    below = [cell.text.strip() for cell in ahead]
    if first and below and not below[0] and texts[0]:
        return True  # headings go on in the next row: "Cases" over "2022" and "2023"
    if any(_is_figure(text) for text in below):
        return first or not texts[0]
    if all(not text or _YEAR.fullmatch(text) for text in texts[1:]):
        return first
    # All words, above as below: only the first row, where it has a label for every column that is used.
    return first and all(texts[at] for at, text in enumerate(below) if text and at < len(texts))


def _is_figure(text: str) -> bool:
    return bool(_FIGURE.fullmatch(text)) and not _YEAR.fullmatch(text)


def _plain(assembly: Assembly, row: Row) -> None:
    """A title or a row of headings, as it stands."""
    cells = [(_flat(cell.text), cell.locator) for cell in row if cell.text.strip()]
    assembly.add_row(cells, "\t")


def _data(assembly: Assembly, row: Row, headings: list[str]) -> None:
    """A row of figures with what each is: the row's own name, then each column's heading and cell."""
    if not headings:
        _plain(assembly, row)
        return
    pieces: list[tuple[str, str]] = []
    for at, cell in enumerate(row):
        text = _flat(cell.text)
        if text in _NOTHING:
            continue
        heading = headings[at] if at < len(headings) else ""
        if pieces:
            text = f"{heading}: {text}" if heading else text
        elif text.isdigit() and heading:  # "Lund", but "Year 2020" and "No 7"
            text = f"{heading} {text}"
        pieces.append((text, cell.locator))
    if len(pieces) > 1:
        pieces[0] = (f"{pieces[0][0]}:", pieces[0][1])
        pieces[1:-1] = [(f"{text};", place) for text, place in pieces[1:-1]]
    assembly.add_row(pieces, "\t")


def _flat(text: str) -> str:
    """*text* with one blank between its words."""
    return text if text.isalnum() else " ".join(text.split())


def _says(cell: Cell) -> bool:
    return cell.text.strip() not in _NOTHING


def _with_next(rows: Iterable[Row]) -> Iterator[tuple[Row | None, Row]]:
    """Each row with the next one that holds anything, None after the last."""
    waiting: Row | None = None
    for row in rows:
        if not any(cell.text.strip() for cell in row):
            continue
        if waiting is not None:
            yield row, waiting
        waiting = row
    if waiting is not None:
        yield None, waiting


@lru_cache(maxsize=4096)
def column_letters(number: int) -> str:
    """The letters of a spreadsheet's column: 0 is A, 26 is AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
