"""A DOCX as a page: its paragraphs and tables under their headings, then its notes."""

from __future__ import annotations

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.docx.body import Block, blocks
from claimcheck.adapters.readers.docx.styles import headings
from claimcheck.adapters.readers.failure import FailedReading
from claimcheck.adapters.readers.properties import properties
from claimcheck.adapters.readers.tables import Cell, add_table
from claimcheck.adapters.readers.zipped import Parcel
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Page

_BODY = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_EDGES = tuple(f"word/{part}{n}.xml" for part in ("header", "footer") for n in range(1, 10))


def read_docx(body: bytes) -> Page:
    """The text and the self-description of the DOCX *body*. Raises FailedReading where there is none."""
    parcel = Parcel(body)
    if _BODY not in parcel:
        why = "it is a Word document of a kind that is not read; save it as DOCX or text"
        raise FailedReading(Outcome.WRONG_TYPE, why)
    assembly = Assembly()
    title = _add(assembly, blocks(parcel.text(_BODY)), headings(parcel.text("word/styles.xml")))
    main = assembly.finished()
    for name in (*_NOTES, *_EDGES):
        where = "notes" if name in _NOTES else "header or footer"
        for block in blocks(parcel.text(name)) if name in parcel else ():
            assembly.add(block.text, [(0, where)])
    whole = assembly.finished()
    said = properties(parcel)
    remarks = (
        ("only its first part was read; cite the part that matters as a file of its own",)
        if assembly.full
        else ()
    )
    return Page(
        main=main.text or whole.text,
        whole=whole.text,
        title=said.title or title,
        author=said.author,
        updated=said.updated,
        language=said.language,
        remarks=remarks,
        main_marks=main.marks if main.text else whole.marks,
        whole_marks=whole.marks,
    )


def _add(assembly: Assembly, found: list[Block], styles: dict[str, int]) -> str:
    """Put what was *found* into *assembly*; gives back the document's own title, or its first heading."""
    under = ""
    title = ""
    table = 0
    for block in found:
        if assembly.full:
            break
        level = styles.get(block.style, -1)
        if block.rows:
            table += 1
            add_table(assembly, _rows(block, f"table {table}"))
            continue
        if level >= 0 and len(block.text) < 200:
            title = title or block.text
            under = f"under “{block.text}”" if level else under
        assembly.add(block.text, [(0, under)])
    return title[:300]


def _rows(block: Block, table: str) -> list[list[Cell]]:
    return [[Cell(text, f"{table}, row {n}") for text in row] for n, row in enumerate(block.rows, 1)]
