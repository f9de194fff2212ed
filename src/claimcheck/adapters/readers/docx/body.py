"""The paragraphs and tables of a DOCX part, with what was deleted, hidden or is no text of it left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimcheck.adapters.readers.docx.styles import W
from claimcheck.adapters.readers.raised import raised
from claimcheck.adapters.readers.zipped import elements

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BLANK = frozenset({f"{W}tab", f"{W}br", f"{W}cr", f"{W}ptab"})
# What stands in a paragraph and is no word of the text: deletions, field codes, the older twin of a drawing.
_LEFT_OUT = frozenset(
    {f"{W}del", f"{W}moveFrom", f"{W}instrText", _FALLBACK, f"{W}rPrChange", f"{W}pPrChange"}
)
_NOTE_KINDS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
# NOTE: put together once: a document has them by the hundred thousand.
_P = f"{W}p"
_TABLE = f"{W}tbl"
_ROW = f"{W}tr"
_CELL = f"{W}tc"
_RUN = f"{W}r"
_STYLE = f"{W}pStyle"
_CELL_LOOKS = f"{W}tcPr"
_TEXT = f"{W}t"
_TYPE = f"{W}type"
_VALUE = f"{W}val"
_HARD_HYPHEN = f"{W}noBreakHyphen"
_LOOK = f"{W}rPr"
_GONE = (f"{W}vanish", f"{W}strike", f"{W}dstrike")  # hidden, struck out
_OFF = frozenset({"0", "false", "off"})
_LEVEL = f"{W}vertAlign"
_SPAN = f"{W}gridSpan"


@dataclass(slots=True)
class Block:
    """A paragraph, or a table where it has ``rows``, each the texts of its cells."""

    text: str = ""
    style: str = ""
    rows: list[list[str]] = field(default_factory=list)


def blocks(text: str) -> list[Block]:
    """The blocks of the part *text*, in order."""
    walk = _Walk()
    for event, element in elements(text):
        if event == "start":
            walk.enter(element)
        else:
            walk.leave(element)
    return walk.blocks


class _Walk:
    """A way through the part; what it is inside of stands on stacks, however deep it is nested."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._paragraphs: list[Block] = []  # those begun; one may stand in a text box of another
        self._tables: list[Block] = []
        self._left_out = 0

    def enter(self, element: Element) -> None:
        tag = element.tag
        if tag in _LEFT_OUT or element.get(_TYPE) in _NOTE_KINDS:
            self._left_out += 1
        elif tag == _P:
            self._paragraphs.append(Block())
        elif tag == _TABLE:
            self._tables.append(Block())
        elif tag == _ROW and self._tables:
            self._tables[-1].rows.append([])
        elif tag == _CELL and self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].append("")

    def leave(self, element: Element) -> None:
        tag = element.tag
        if tag in _LEFT_OUT or element.get(_TYPE) in _NOTE_KINDS:
            self._left_out -= 1
        elif tag == _RUN:
            self._run(element)
        elif tag == _STYLE and self._paragraphs and not self._left_out:
            self._paragraphs[-1].style = element.get(_VALUE, "")
        elif tag == _P:
            self._paragraph(self._paragraphs.pop())
            element.clear()
        elif tag == _CELL_LOOKS:
            self._span(element)
        elif tag == _TABLE:
            self._table(self._tables.pop())

    def _run(self, run: Element) -> None:
        """A stretch of letters of one look; hidden and struck ones are no words that stand."""
        look = run.find(_LOOK)
        if self._left_out or not self._paragraphs or (look is not None and _is_gone(look)):
            return
        said = "".join(map(_letters, run))
        level = look.find(_LEVEL) if look is not None else None
        if level is not None and level.get(_VALUE) == "superscript":
            said = _mark(said)
        self._paragraphs[-1].text += said

    def _paragraph(self, paragraph: Block) -> None:
        if self._left_out:
            return
        if self._tables and self._tables[-1].rows and self._tables[-1].rows[-1]:
            row = self._tables[-1].rows[-1]
            row[-1] = f"{row[-1]} {paragraph.text}".strip()
        elif paragraph.text.strip():
            self.blocks.append(paragraph)

    def _span(self, looks: Element) -> None:
        """A cell over several columns pushes those after it along."""
        span = looks.find(_SPAN)
        wide = (span.get(_VALUE) or "1") if span is not None else "1"
        if self._tables and self._tables[-1].rows and wide.isdigit():
            self._tables[-1].rows[-1].extend([""] * min(int(wide) - 1, 50))

    def _table(self, table: Block) -> None:
        if self._tables:  # a table in a cell reads as words of the cell
            rows = self._tables[-1].rows
            if rows and rows[-1]:
                rows[-1][-1] += " ".join(cell for row in table.rows for cell in row)
        elif any(any(row) for row in table.rows):
            self.blocks.append(table)


def _is_gone(look: Element) -> bool:
    said = (look.find(name) for name in _GONE)
    return any(one is not None and one.get(_VALUE) not in _OFF for one in said)


def _mark(text: str) -> str:
    """What is raised in a line: a bracketed mark of a footnote goes, digits stay raised."""
    bare = text.strip()
    return "" if bare.startswith("[") and bare.endswith("]") else raised(text)


def _letters(element: Element) -> str:
    tag = element.tag
    if tag == _TEXT:
        return element.text or ""
    if tag in _BLANK:
        return " "
    return "-" if tag == _HARD_HYPHEN else ""
