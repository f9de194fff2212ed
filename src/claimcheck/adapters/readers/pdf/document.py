"""A PDF as a page of text, by page; or why it has none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING

from claimcheck.adapters.readers.assembly import LETTERS_MOST, Assembly
from claimcheck.adapters.readers.dates import stated_date
from claimcheck.adapters.readers.failure import FailedReading
from claimcheck.adapters.readers.pdf.columns import in_reading_order
from claimcheck.adapters.readers.pdf.furniture import furniture
from claimcheck.adapters.readers.pdf.lines import lines_of
from claimcheck.adapters.readers.pdf.paragraphs import Paragraph, paragraphs
from claimcheck.adapters.readers.tables import Cell, Row, add_table
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Page

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from claimcheck.adapters.readers.pdf.line import Line

PAGES_MOST = 2_000
_ROWS_LEAST = 3  # of a table whose headings are trusted: all have a cell in every column
_GAP = 1.3  # times the usual step from row to row: more stands between two tables
_OCR = "make its letters readable (`ocrmypdf IN OUT`) and run `claimcheck snapshot ADDRESS --file OUT`"
_UNLOCK = (
    "open it with its password, print it as a new PDF and run `claimcheck snapshot ADDRESS --file SAVED`"
)
_AGAIN = "fetch it again, or save it in a browser and run `claimcheck snapshot ADDRESS --file SAVED`"
_FORM = "If this message is not eventually replaced"  # stands in for a form that only one program draws
_LOCKED, _SECURITY = 4, 5  # PDFium's own numbers
_SIGNS = re.compile(r"[\ufffd\ue000-\uf8ff\x00-\x08]")
_STRANGE = 0.3  # of its letters: a font that does not say what its signs mean


def read_pdf(body: bytes) -> Page:
    """The text and the self-description of the PDF *body*. Raises FailedReading where there is nothing to judge by."""
    pages, facts, count_of_pages = _pages(body)
    if not any(pages):
        raise FailedReading(
            Outcome.EMPTY, f"{_pictures(count_of_pages)} and no text, as a scanner makes them; {_OCR}"
        )
    remarks = [*_left_out(count_of_pages, len(pages)), *_blank(pages)]
    page = _assembled(pages, facts, remarks)
    if _strange(page.whole):
        raise FailedReading(Outcome.EMPTY, f"its fonts do not say which letters they draw; {_OCR}")
    if _FORM in page.whole and len(page.whole) < 2000:
        raise FailedReading(Outcome.SCRIPT_ONLY, f"a form that only Adobe's program shows; {_UNLOCK}")
    return page


def _pages(body: bytes) -> tuple[list[list[Line]], dict[str, str], int]:
    """The lines of each page that is read, in reading order; what the file says of itself; how many pages there are."""
    document = _open(body)
    try:
        facts = document.get_metadata_dict()
        total = len(document)
        pages = []
        letters = 0
        for number in range(min(total, PAGES_MOST)):
            pages.append(_one(document, number))
            letters += sum(len(line.text) for line in pages[-1])
            if letters > LETTERS_MOST:
                break
        return pages, facts, total
    finally:
        document.close()


def _one(document: PdfDocument, number: int) -> list[Line]:
    """The lines of a page; none of one that is broken."""
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
    except PdfiumError:
        return []
    try:
        return in_reading_order(lines_of(page, number + 1))
    finally:
        page.close()


def _open(body: bytes) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(body)
        if len(document):
            return document
    except PdfiumError as error:
        if getattr(error, "err_code", None) in (_LOCKED, _SECURITY):
            raise FailedReading(Outcome.LOCKED, f"the PDF asks for a password; {_UNLOCK}") from error
    raise FailedReading(Outcome.DAMAGED, f"the PDF is broken or was cut off; {_AGAIN}")


def _assembled(pages: list[list[Line]], facts: dict[str, str], remarks: list[str]) -> Page:
    running = furniture(pages)
    assembly = Assembly()
    _add(assembly, paragraphs([line for page in pages for line in page if line not in running]))
    said = assembly.finished()
    # Running lines come last: a reader sees them, but between two pages they would cut sentences in two.
    for line in dict.fromkeys(line for page in pages for line in page if line in running):
        assembly.add(line.text, [(0, f"p. {line.page}")])
    more = assembly.finished()
    return Page(
        main=said.text or more.text,
        whole=more.text,
        title=_title(facts.get("Title", "")),
        author=" ".join(facts.get("Author", "").split()),
        # NOTE: when its file was made is not when a document was published; no relative date counts from it.
        updated=_day(facts.get("ModDate", "")) or _day(facts.get("CreationDate", "")),
        remarks=tuple(remarks),
        main_marks=said.marks if said.text else more.marks,
        whole_marks=more.marks,
    )


def _add(assembly: Assembly, found: list[Paragraph]) -> None:
    """Put what was *found* into *assembly*, rows of one width as the table they are."""
    for cells, run in groupby(found, lambda paragraph: paragraph.text.count("\t")):
        rows = list(run)
        if cells and len(rows) >= _ROWS_LEAST:
            add_table(assembly, _table(rows))
            continue
        for row in rows:
            assembly.add(row.text, [(at, f"p. {number}") for at, number in row.pages])


def _table(rows: list[Paragraph]) -> Iterator[Row]:
    """The *rows* by cell, with a blank one where clearly more room is left above one than above the others."""
    usual = median(row.below for row in rows[1:])
    for n, row in enumerate(rows):
        if n and row.below > _GAP * usual:
            yield []
        yield [Cell(cell, f"p. {row.pages[0][1]}") for cell in row.text.split("\t")]


def _title(stated: str) -> str:
    """The title the file states; what a program put there for want of one ("Microsoft Word - minutes.doc") is none."""
    title = " ".join(stated.split())
    named = title.lower().endswith(
        (".doc", ".docx", ".pdf", ".indd", ".odt", ".rtf", ".xls", ".xlsx", ".qxd")
    )
    return "" if named or title.lower() in ("untitled", "title", "document1") else title


def _day(stated: str) -> str:
    """The day of a PDF's own form of date: D:20210304120000+01'00'."""
    return stated_date(stated.removeprefix("D:")[:8])


def _pictures(pages: int) -> str:
    return "it is one page of pictures" if pages == 1 else f"its {pages:,} pages hold pictures"


def _left_out(total: int, read: int) -> list[str]:
    if total <= read:
        return []
    return [
        f"only its first {read:,} of {total:,} pages were read; cite the part that matters as a file of its own"
    ]


def _blank(pages: list[list[Line]]) -> list[str]:
    """Pages without words among pages that have them; one or two are separators."""
    blank = [number for number, lines in enumerate(pages, 1) if not lines]
    if len(blank) < 3 and len(blank) * 5 < len(pages):
        return []
    return [f"there is no text on {_pages_named(blank)}: scanned or drawn; {_OCR}"]


def _pages_named(numbers: list[int]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    named = ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs[:5])
    return ("p. " if len(numbers) == 1 else "pp. ") + named + (" and others" if len(runs) > 5 else "")


def _strange(text: str) -> bool:
    """True when too many signs are no letters of any script: private ones, controls, those for broken bytes."""
    sample = text[:20_000]
    return len(_SIGNS.findall(sample)) > _STRANGE * len(sample)
