"""A document is what its bytes say."""

from __future__ import annotations

import io
import zipfile

import pytest

from claimcheck.adapters.readers.kinds import DocumentKind, document_kind


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "x" * 200)
    return out.getvalue()


TEXT = [
    pytest.param(b"The vote was 9 to 4.", "", id="prose"),
    pytest.param(b"The vote was 9 to 4.", "text/html", id="prose that the header calls HTML"),
    pytest.param(b"if a < b and c > d: stop", "text/html", id="brackets that are no tags"),
    pytest.param(
        b"One, two, three.\nOne, two, four.\nOne, two, five.\nOne, two, six.\n",
        "",
        id="sentences with commas",
    ),
    pytest.param(b"# Minutes\n\n- 9 for\n- 4 against\n", "text/markdown", id="Markdown"),
    pytest.param(b"Dear Ann,\nthanks,\nbest,\nBo\n", "", id="a note of short lines"),
    pytest.param(
        b"He came, he saw\nShe went, she won\nThey met, they left\n", "", id="verse, a comma a line"
    ),
    pytest.param(b"Dear all,\nI agree.\nYours,\nA.\n", "", id="a letter"),
    pytest.param("Größe 5".encode("utf-16"), "", id="wide letters with a mark"),
    pytest.param(b"\xef\xbb\xbfplain", "", id="a byte order mark"),
]


@pytest.mark.parametrize(("body", "content_type"), TEXT)
def test_plain_text(body: bytes, content_type: str) -> None:
    assert document_kind(body, content_type) is DocumentKind.TEXT


HTML = [
    pytest.param(b"<!DOCTYPE html><p>x", "", id="doctype"),
    pytest.param(b"<!doctype html><p>x", "text/plain", id="although the header calls it text"),
    pytest.param(b"  \n<html lang=en>", "application/octet-stream", id="a tag"),
    pytest.param(b"<!-- saved from -->\n<!-- twice --><html>", "", id="comments first"),
    pytest.param(
        b"\xef\xbb\xbf<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML'>", "", id="XHTML"
    ),
    pytest.param(b"<p>The vote was 9 to 4.", "", id="a fragment"),
    pytest.param(b"Vote: <b>9</b><br> to <p class=x>4</p>", "text/html", id="words first"),
    pytest.param("<html><p>9 to 4".encode("utf-16"), "", id="wide letters"),
    pytest.param(b"<html><p>about %PDF-1.4 files", "", id="a page about PDF"),
]


@pytest.mark.parametrize(("body", "content_type"), HTML)
def test_html(body: bytes, content_type: str) -> None:
    assert document_kind(body, content_type) is DocumentKind.HTML


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100

OTHER = [
    pytest.param(b"%PDF-1.7\n%\xe2\xe3", "text/html", DocumentKind.PDF, id="PDF whatever the header"),
    pytest.param(b"junk\r\n%PDF-1.2", "", DocumentKind.PDF, id="PDF after junk"),
    pytest.param(zipped("[Content_Types].xml", "word/document.xml"), "", DocumentKind.WORD, id="DOCX"),
    pytest.param(zipped("[Content_Types].xml", "xl/workbook.xml"), "", DocumentKind.SHEET, id="XLSX"),
    pytest.param(zipped("ppt/presentation.xml"), "", DocumentKind.SLIDES, id="PPTX"),
    pytest.param(
        OLD + "EncryptedPackage".encode("utf-16-le"),
        "",
        DocumentKind.LOCKED_OFFICE,
        id="DOCX with a password",
    ),
    pytest.param(b' {"a": 1}', "", DocumentKind.JSON, id="JSON"),
    pytest.param(b"\xef\xbb\xbf[1, 2]", "text/html", DocumentKind.JSON, id="JSON that the header calls HTML"),
    pytest.param(b"Town,Cases\nElvi,3\nTorn,14\n", "", DocumentKind.CSV, id="two columns with figures"),
    pytest.param(b'Town;Note\n"Elvi; north";3\n"Torn";14\n', "", DocumentKind.CSV, id="a mark in quotes"),
    pytest.param(zipped("a.txt"), "", DocumentKind.ARCHIVE, id="zip"),
    pytest.param(OLD, "", DocumentKind.OLD_OFFICE, id="old Office"),
    pytest.param(b"{\\rtf1\\ansi words}", "", DocumentKind.RTF, id="RTF"),
    pytest.param(b"\x89PNG\r\n\x1a\n\0", "", DocumentKind.IMAGE, id="PNG"),
    pytest.param(b"\xff\xd8\xff\xe0\0", "text/html", DocumentKind.IMAGE, id="JPEG"),
    pytest.param(b"RIFF\0\0\0\0WEBP", "", DocumentKind.MEDIA, id="RIFF"),
    pytest.param(b"\0\0\0\x18ftypmp42", "", DocumentKind.MEDIA, id="MP4"),
    pytest.param(b"words\0words", "", DocumentKind.BINARY, id="NULs"),
    pytest.param(b"year,men,women\n2016,3,4\n2017,27,1\n2018,5,6\n", "", DocumentKind.CSV, id="CSV"),
    pytest.param(b"a\tb\tc\n1\t2\t3\n4\t5\t6\n7\t8\t9\n", "", DocumentKind.CSV, id="tabs"),
    pytest.param(b"a,b\n1,2\n", "text/csv; charset=utf-8", DocumentKind.CSV, id="short CSV by its header"),
    pytest.param(b"<?xml version='1.0'?><rss><item>x</item></rss>", "text/xml", DocumentKind.FEED, id="feed"),
]


@pytest.mark.parametrize(("body", "content_type", "kind"), OTHER)
def test_what_is_neither(body: bytes, content_type: str, kind: DocumentKind) -> None:
    assert document_kind(body, content_type) is kind
