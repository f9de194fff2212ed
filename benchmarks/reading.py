"""Speed of reading by kind, in processor time, beside a known library; and which wanted sentences each brings back.

    pip install '.[dev,bench]' && python benchmarks/reading.py

The documents are those of tests/adapters/readers/corpus and longer ones made in the same way, of our own words.
"""

from __future__ import annotations

import csv
import json
import sys
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.adapters.readers.corpus import CORPUS, Saved
from tests.adapters.readers.corpus.dresses import NEWS
from tests.adapters.readers.corpus.filler import paragraphs
from tests.adapters.readers.makers.pdf import Put, column, pdf

from claimcheck.adapters.readers import DocumentReader
from claimcheck.ports.web import Exchange, Page

SECONDS = 2.0  # for each row
NOW = datetime(2021, 5, 4, tzinfo=UTC)
READER = DocumentReader()
Reads = Callable[[bytes], object]


def page_of(body: bytes, content_type: str = "") -> Page:
    read = READER.read(Exchange("a", "a", None, content_type, body, NOW))
    assert isinstance(read, Page), read
    return read


def html() -> bytes:
    inner = "".join(f"<p>{p}</p>" for p in paragraphs("bench", 60))
    return NEWS.dress("A long report", inner).encode()


def report() -> bytes:
    """Fifty pages of prose in two columns."""
    return pdf(
        [
            Put(56, 815, "Harbour office - annual report", 8),
            *column("\n\n".join(paragraphs(f"l{n}", 4)), width=42),
            *column("\n\n".join(paragraphs(f"r{n}", 4)), x=330, width=42),
            Put(290, 30, str(n), 8),
        ]
        for n in range(1, 51)
    )


def letter() -> bytes:
    import docx

    made = docx.Document()
    for paragraph in paragraphs("letter", 200):
        made.add_paragraph(paragraph)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def rows(number: int) -> list[list[object]]:
    return [
        ["town", "year", "cases", "share"],
        *([f"Town {n}", 2021, n * 7, n / number] for n in range(number)),
    ]


def sheet() -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    for row in rows(5_000):
        book.active.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def table() -> bytes:
    out = StringIO()
    csv.writer(out).writerows(rows(20_000))
    return out.getvalue().encode()


def data() -> bytes:
    heads, *rest = rows(10_000)
    return json.dumps([dict(zip(map(str, heads), row, strict=True)) for row in rest]).encode()


def by_trafilatura(body: bytes) -> str:
    import trafilatura

    return trafilatura.extract(body, include_tables=True) or ""


def by_pypdf(body: bytes) -> str:
    import pypdf

    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(body)).pages)


def by_python_docx(body: bytes) -> str:
    import docx

    made: Any = docx.Document(BytesIO(body))
    cells = ("\t".join(cell.text for cell in row.cells) for each in made.tables for row in each.rows)
    return "\n".join([*(paragraph.text for paragraph in made.paragraphs), *cells])


def by_openpyxl(body: bytes) -> str:
    import openpyxl

    book = openpyxl.load_workbook(BytesIO(body), read_only=True, data_only=True)
    return "\n".join("\t".join(map(str, row)) for each in book for row in each.iter_rows(values_only=True))


def by_csv(body: bytes) -> str:
    return "\n".join("\t".join(row) for row in csv.reader(StringIO(body.decode())))


def rate(read: Reads, body: bytes) -> float:
    """Documents a second of processor time; the first reading, which imports, does not count."""
    read(body)
    began, done = time.process_time(), 0
    while time.process_time() - began < SECONDS:
        read(body)
        done += 1
    return done / (time.process_time() - began)


def speeds() -> None:
    print(f"{'kind':22}{'size':>9}{'ours':>12}{'ours':>10}  beside")
    for name, body, pages, unit, other, beside in (
        ("HTML, an article", html(), 1, "pages", "trafilatura", by_trafilatura),
        ("PDF, 50 pages", report(), 50, "pages", "pypdf", by_pypdf),
        ("DOCX, 200 paragraphs", letter(), 1, "files", "python-docx", by_python_docx),
        ("XLSX, 20,000 cells", sheet(), 1, "files", "openpyxl", by_openpyxl),
        ("CSV, 80,000 cells", table(), 1, "files", "csv alone", by_csv),
        ("JSON, 40,000 values", data(), 1, "files", "json alone", json.loads),
    ):
        ours, theirs = rate(page_of, body) * pages, rate(beside, body) * pages
        size = len(body) / 1e6
        print(
            f"{name:22}{size:>6.2f} MB{ours:>7.1f} {unit}/s{ours / pages * size:>5.1f} MB/s"
            f"  {other}: {theirs:.1f} {unit}/s, ours {ours / theirs:.1f} times"
        )


def kept(wanted: Iterable[str], text: str) -> int:
    """How many of *wanted* stand in *text* whole, blanks apart."""
    flat = " ".join(text.split())
    return sum(" ".join(sentence.split()) in flat for sentence in wanted)


def recall(name: str, saved: list[Saved], read: Callable[[Saved], str]) -> None:
    wanted = sum(len(one.wanted) for one in saved)
    texts = [read(one) for one in saved]
    found = sum(kept(one.wanted, text) for one, text in zip(saved, texts, strict=True))
    beside = sum(sum(each in text for each in one.absent) for one, text in zip(saved, texts, strict=True))
    absent = sum(len(one.absent) for one in saved)
    print(f"  {name:28}{found:>4} of {wanted} wanted sentences; {beside} of {absent} that are no part of it")


def sentences() -> None:
    prose = [one._replace(wanted=tuple(each for each in one.wanted if "\t" not in each)) for one in CORPUS]
    # NOTE: rows of tables are left out beside others: that a figure is told with its heading is our way alone.
    pages = [one for one in prose if one.body.lstrip()[:1] == b"<" or one.body[:2] in (b"\xff\xfe", b"<\0")]
    files = [one for one in prose if one.body.startswith(b"%PDF")]
    print(f"\n{len(CORPUS)} saved documents, {len(pages)} of them web pages, {len(files)} PDF")
    recall(
        "ours, everything, text proper", list(CORPUS), lambda one: page_of(one.body, one.content_type).main
    )
    recall("ours, web pages, text proper", pages, lambda one: page_of(one.body, one.content_type).main)
    recall("ours, web pages, whole", pages, lambda one: page_of(one.body, one.content_type).whole)
    recall("trafilatura, web pages", pages, lambda one: by_trafilatura(one.body))
    recall("ours, PDF", files, lambda one: page_of(one.body).main)
    recall("pypdf", files, lambda one: by_pypdf(one.body))


if __name__ == "__main__":
    speeds()
    sentences()
