"""An XLSX as a page: its sheets one after the other, those that are hidden last and not in its text proper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.failure import FailedReading
from claimcheck.adapters.readers.properties import properties
from claimcheck.adapters.readers.tables import add_table
from claimcheck.adapters.readers.xlsx.formats import BUILT_IN
from claimcheck.adapters.readers.xlsx.sheet import Book, rows_of
from claimcheck.adapters.readers.zipped import Parcel, elements
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Page

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LINK = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_BOOK = "xl/workbook.xml"


class _Sheet(NamedTuple):
    name: str
    part: str
    hidden: bool


def read_xlsx(body: bytes) -> Page:
    """The cells and the self-description of the XLSX *body*. Raises FailedReading where there are none."""
    parcel = Parcel(body)
    if _BOOK not in parcel:
        why = "it is a spreadsheet of a kind that is not read; save it as XLSX or CSV"
        raise FailedReading(Outcome.WRONG_TYPE, why)
    text = parcel.text(_BOOK)
    book = Book(
        _shared(parcel.text("xl/sharedStrings.xml")), _formats(parcel.text("xl/styles.xml")), _from_1904(text)
    )
    assembly = Assembly()
    remarks = []
    main = assembly.finished()
    for sheet in sorted(_sheets(parcel, text), key=lambda sheet: sheet.hidden):
        if not sheet.hidden or not assembly.letters:
            remarks += _add(assembly, parcel, sheet, book)
            main = assembly.finished()
        else:
            _add(assembly, parcel, sheet, book)
    whole = assembly.finished()
    said = properties(parcel)
    return Page(
        main=main.text or whole.text,
        whole=whole.text,
        title=said.title,
        author=said.author,
        updated=said.updated,
        remarks=tuple(remarks),
        main_marks=main.marks if main.text else whole.marks,
        whole_marks=whole.marks,
    )


def _add(assembly: Assembly, parcel: Parcel, sheet: _Sheet, book: Book) -> list[str]:
    """Put the cells of *sheet* into *assembly*; what is to be said of it."""
    assembly.add(sheet.name, [(0, sheet.name)])
    unreckoned: list[str] = []
    taken = add_table(assembly, rows_of(parcel.text(sheet.part), sheet.name, book, unreckoned))
    remarks = [_without_results(unreckoned)] if unreckoned else []
    if assembly.full:
        remarks.append(
            f"of {sheet.name} only the first {taken:,} rows were read; cite the part that matters as a file of its own"
        )
    return remarks


def _without_results(places: list[str]) -> str:
    some = places[0] if len(places) == 1 else f"{places[0]} and {len(places) - 1:,} more cells"
    return f"the result of the formula in {some} is not in the file; open it in a spreadsheet program and save it anew"


def _sheets(parcel: Parcel, text: str) -> Iterator[_Sheet]:
    parts = {
        link.get("Id", ""): link.get("Target", "")
        for event, link in elements(parcel.text("xl/_rels/workbook.xml.rels"), _LINK)
        if event == "end"
    }
    for event, sheet in elements(text, f"{S}sheet"):
        target = parts.get(sheet.get(_RELATION, ""), "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if event == "end" and part in parcel:
            yield _Sheet(sheet.get("name", ""), part, sheet.get("state", "visible") != "visible")


def _shared(text: str) -> list[str]:
    """The strings that cells name by number; how a word is pronounced is no part of it."""
    found = []
    for event, item in elements(text, f"{S}si"):
        if event == "end":
            spoken = {id(t) for phonetic in item.iter(f"{S}rPh") for t in phonetic.iter(f"{S}t")}
            found.append("".join(t.text or "" for t in item.iter(f"{S}t") if id(t) not in spoken))
            item.clear()
    return found


def _formats(text: str) -> list[str]:
    """The format of each cell style by its number."""
    own: dict[int, str] = {}
    used: list[str] = []
    for event, element in elements(text, f"{S}numFmt", f"{S}cellXfs"):
        if event == "start":
            continue
        if element.tag == f"{S}numFmt":
            own[_number(element.get("numFmtId"))] = element.get("formatCode", "")
        else:
            kinds = (_number(xf.get("numFmtId")) for xf in element.iter(f"{S}xf"))
            used = [own.get(kind) or BUILT_IN.get(kind, "General") for kind in kinds]
    return used


def _from_1904(text: str) -> bool:
    return any(
        event == "end" and element.get("date1904") in ("1", "true")
        for event, element in elements(text, f"{S}workbookPr")
    )


def _number(said: str | None) -> int:
    return int(said) if said and said.isdigit() and len(said) < 9 else 0
