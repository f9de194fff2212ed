"""The rows of a sheet, each cell as it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.adapters.readers.tables import Cell
from claimcheck.adapters.readers.xlsx.formats import as_shown
from claimcheck.adapters.readers.zipped import elements

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_WIDEST = 2_000  # columns of a row that are read
_PLAIN_NAME = re.compile(r"[^\W\d]\w*")


class Book(NamedTuple):
    """What cells refer to by number."""

    strings: list[str]
    formats: list[str]
    from_1904: bool


def rows_of(text: str, name: str, book: Book, unreckoned: list[str]) -> Iterator[list[Cell]]:
    """The rows of the sheet *text*, empty cells included up to the last that is used; locators as in a formula.

    Places whose formulas have no result in the file are put into *unreckoned*. One row without cells stands for those
    that the file leaves out because nothing is in them.
    """
    sheet = name if _PLAIN_NAME.fullmatch(name) else "'" + name.replace("'", "''") + "'"
    before = 0
    for event, row in elements(text, f"{S}row"):
        if event == "end":
            stated = row.get("r", "")
            number = int(stated) if stated.isdigit() and len(stated) < 9 else before + 1
            if number > before + 1:
                yield []
            before = number
            cells: list[Cell] = []
            for cell in row.iter(f"{S}c"):
                reference = _REFERENCE.fullmatch(cell.get("r", ""))
                at = _column(reference[1]) if reference else len(cells)
                if at >= _WIDEST:
                    break
                cells.extend([Cell("")] * (at - len(cells)))
                place = f"{sheet}!{reference[0]}" if reference else sheet
                if cell.find(f"{S}f") is not None and _lacks_result(cell):
                    unreckoned.append(place)
                cells.append(Cell(_value(cell, book), place))
            yield cells
            row.clear()


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _lacks_result(cell: Element) -> bool:
    """True for a formula that its program never reckoned; words may come out empty."""
    result = cell.find(f"{S}v")
    return result is None or (not result.text and cell.get("t") != "str")


def _value(cell: Element, book: Book) -> str:
    """A cell as it is shown; "" for one that is empty or holds an error."""
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(t.text or "" for t in cell.iter(f"{S}t"))
    said = cell.findtext(f"{S}v") or ""
    match kind:
        case "s":
            return book.strings[int(said)] if said.isdigit() and int(said) < len(book.strings) else ""
        case "b":
            return "yes" if said == "1" else "no"
        case "e":
            return ""
        case "n":
            style = cell.get("s", "0")
            known = style.isdigit() and int(style) < len(book.formats)
            code = book.formats[int(style)] if known else "General"
            return as_shown(said, code, from_1904=book.from_1904) if said else ""
        case _:
            return said
