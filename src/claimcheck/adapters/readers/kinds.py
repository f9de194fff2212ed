"""What kind of document some bytes are, judged by the bytes; the header is heard only where they do not tell."""

from __future__ import annotations

import re
from enum import Enum


class DocumentKind(Enum):
    """The kinds that are told apart. The value is what people call them."""

    HTML = "HTML"
    TEXT = "plain text"
    PDF = "PDF"
    WORD = "Word document"
    SHEET = "spreadsheet"
    CSV = "CSV table"
    FEED = "XML"
    RTF = "RTF document"
    ARCHIVE = "archive"
    IMAGE = "image"
    MEDIA = "sound or film"
    BINARY = "binary file"


_MAGIC = (
    (b"{\\rtf", DocumentKind.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DocumentKind.WORD),  # the old Office container
    (b"\x89PNG\r\n", DocumentKind.IMAGE),
    (b"\xff\xd8\xff", DocumentKind.IMAGE),
    (b"GIF8", DocumentKind.IMAGE),
    (b"II*\0", DocumentKind.IMAGE),
    (b"MM\0*", DocumentKind.IMAGE),
    (b"\x1f\x8b", DocumentKind.ARCHIVE),
    (b"BZh", DocumentKind.ARCHIVE),
    (b"\xfd7zXZ", DocumentKind.ARCHIVE),
    (b"7z\xbc\xaf", DocumentKind.ARCHIVE),
    (b"Rar!", DocumentKind.ARCHIVE),
    (b"ID3", DocumentKind.MEDIA),
    (b"OggS", DocumentKind.MEDIA),
    (b"\x1aE\xdf\xa3", DocumentKind.MEDIA),
)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\0\0\xfe\xff")
_LEAD_IN = re.compile(rb"(?:\s|\xef\xbb\xbf|<!--.{0,2000}?-->|<\?xml[^>]{0,200}\?>)*", re.DOTALL)
_HTML_START = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|h[1-6]|p|div|table|ul|ol|article|main|section"
    rb"|header|nav|center|font|pre|a|b|img)\b",
    re.IGNORECASE,
)
_HTML_INSIDE = re.compile(rb"<(?:html|body|p|div|br|table)\b[^<>]{0,200}>", re.IGNORECASE)


def document_kind(body: bytes, content_type: str) -> DocumentKind:
    """The kind of document *body* is; *content_type* is the header's, or ""."""
    return _by_magic(body) or _textual(body, content_type.partition(";")[0].strip().lower())


def is_packed(body: bytes) -> bool:
    """True for documents whose reading may take any time or memory, however small they are: PDF, and all in a zip."""
    return body.startswith(b"PK") or b"%PDF-" in body[:1024]


def _by_magic(body: bytes) -> DocumentKind | None:
    if b"%PDF-" in body[:1024] and not _HTML_START.match(body[:1024].lstrip()):
        return DocumentKind.PDF
    if body.startswith(b"PK\x03\x04"):
        return _zipped(body)
    kind = next((kind for magic, kind in _MAGIC if body.startswith(magic)), None)
    if kind is None and (body[:4] == b"RIFF" or body[4:8] == b"ftyp"):
        return DocumentKind.MEDIA
    if kind is None and b"\0" in body[:4096] and not body.startswith(_WIDE_MARKS):
        return DocumentKind.BINARY
    return kind


def _zipped(body: bytes) -> DocumentKind:
    # The names of a zip's members stand in clear at their beginnings and in the directory at the end.
    names = body[:4096] + body[-8192:]
    if b"word/" in names or b"opendocument.text" in names:
        return DocumentKind.WORD
    if b"xl/" in names or b"opendocument.spreadsheet" in names:
        return DocumentKind.SHEET
    return DocumentKind.ARCHIVE


def _textual(body: bytes, media_type: str) -> DocumentKind:
    if body.startswith(_WIDE_MARKS):
        body = body[:8192].replace(b"\0", b"")[2:]
    lead_in = _LEAD_IN.match(body)
    start = lead_in.end() if lead_in else 0
    if _HTML_START.match(body, start):
        return DocumentKind.HTML
    if body[:200].lstrip().startswith(b"<?xml"):
        return DocumentKind.FEED
    if media_type in ("text/html", "application/xhtml+xml") and _HTML_INSIDE.search(body[:65536]):
        return DocumentKind.HTML
    if media_type == "text/csv" or _has_columns(body):
        return DocumentKind.CSV
    return DocumentKind.TEXT


def _has_columns(body: bytes) -> bool:
    """True when the first lines all have the same two or more separators, as no prose does."""
    lines = [line for line in body[:8192].splitlines() if line.strip()]
    lines = lines[:-1] if len(body) > 8192 else lines  # the last one is cut off
    if len(lines) < 4:
        return False
    return any(_columns(lines, mark) for mark in (b",", b";", b"\t"))


def _columns(lines: list[bytes], mark: bytes) -> bool:
    counts = {line.count(mark) for line in lines}
    return len(counts) == 1 and counts.pop() >= 2 and not any(line.rstrip().endswith(b".") for line in lines)
