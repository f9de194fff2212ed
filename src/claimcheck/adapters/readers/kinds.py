"""What kind of document some bytes are, judged by the bytes; the header is heard only where they do not tell."""

from __future__ import annotations

import re
from enum import Enum

from claimcheck.adapters.readers.legible import wide_charset


class DocumentKind(Enum):
    """The kinds that are told apart. The value is what people call them."""

    HTML = "HTML"
    TEXT = "plain text"
    PDF = "PDF"
    WORD = "Word document"
    SHEET = "spreadsheet"
    CSV = "CSV table"
    JSON = "JSON"
    FEED = "XML"
    SAVED_PAGE = "web page saved as a single file"
    RTF = "RTF document"
    OLD_OFFICE = "old Office document"
    LOCKED_OFFICE = "Office document locked with a password"
    OPEN_DOCUMENT = "OpenDocument file"
    SLIDES = "set of slides"
    ARCHIVE = "archive"
    IMAGE = "image"
    MEDIA = "sound or film"
    BINARY = "binary file"


BIG = 300_000  # bytes
_MAGIC = (
    (b"{\\rtf", DocumentKind.RTF),
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
_OLD_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\0\0\xfe\xff")
_LEAD_IN = re.compile(rb"(?:\s|\xef\xbb\xbf|<!--.{0,2000}?-->|<\?xml[^>]{0,200}\?>)*", re.DOTALL)
_HTML_START = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|h[1-6]|p|div|table|ul|ol|article|main|section"
    rb"|header|nav|center|font|pre|a|b|img)\b",
    re.IGNORECASE,
)
# The head of a message with parts that belong together: each line a field, or one going on.
_MESSAGE = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,20}){2,40}")
_RELATED = re.compile(rb"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_HTML_INSIDE = re.compile(rb"<(?:html|body|p|div|br|table)\b[^<>]{0,200}>", re.IGNORECASE)


def document_kind(body: bytes, content_type: str) -> DocumentKind:
    """The kind of document *body* is; *content_type* is the header's, or ""."""
    if _is_saved_page(body):
        return DocumentKind.SAVED_PAGE
    return _by_magic(body) or _textual(body, content_type.partition(";")[0].strip().lower())


def is_packed(body: bytes) -> bool:
    """True for documents whose reading may take any time or memory, however small they are: PDF, all in a zip, mail."""
    return body.startswith(b"PK") or b"%PDF-" in body[:1024] or _is_saved_page(body)


def may_take_long(body: bytes) -> bool:
    """True for a document that is big, or packed so that its size says nothing of the work it makes."""
    return len(body) >= BIG or is_packed(body)


def _is_saved_page(body: bytes) -> bool:
    head = _MESSAGE.match(body[:16_384].lstrip())
    return head is not None and _RELATED.search(head[0]) is not None


def _by_magic(body: bytes) -> DocumentKind | None:
    if b"%PDF-" in body[:1024] and not _HTML_START.match(body[:1024].lstrip()):
        return DocumentKind.PDF
    if body.startswith(b"PK\x03\x04"):
        return _zipped(body)
    if body.startswith(_OLD_CONTAINER):
        locked = "EncryptedPackage".encode("utf-16-le") in body
        return DocumentKind.LOCKED_OFFICE if locked else DocumentKind.OLD_OFFICE
    kind = next((kind for magic, kind in _MAGIC if body.startswith(magic)), None)
    if kind is None and (body[:4] == b"RIFF" or body[4:8] == b"ftyp"):
        return DocumentKind.MEDIA
    if kind is None and b"\0" in body[:4096] and not body.startswith(_WIDE_MARKS) and not wide_charset(body):
        return DocumentKind.BINARY
    return kind


def _zipped(body: bytes) -> DocumentKind:
    # The names of a zip's members stand in clear at their beginnings and in the directory at the end.
    names = body[:4096] + body[-8192:]
    if b"vnd.oasis.opendocument" in body[:200]:
        return DocumentKind.OPEN_DOCUMENT
    inside = ((b"word/", DocumentKind.WORD), (b"xl/", DocumentKind.SHEET), (b"ppt/", DocumentKind.SLIDES))
    return next((kind for folder, kind in inside if folder in names), DocumentKind.ARCHIVE)


def _textual(body: bytes, media_type: str) -> DocumentKind:
    if body.startswith(_WIDE_MARKS):
        body = body[2:]
    if b"\0" in body[:4096]:
        body = body[:32_768].replace(b"\0", b"")
    lead_in = _LEAD_IN.match(body)
    start = lead_in.end() if lead_in else 0
    if _HTML_START.match(body, start):
        return DocumentKind.HTML
    if body[:200].lstrip().startswith(b"<?xml"):
        return DocumentKind.FEED
    if media_type in ("text/html", "application/xhtml+xml") and _HTML_INSIDE.search(body[:65536]):
        return DocumentKind.HTML
    if body[start : start + 1] in (b"{", b"["):
        return DocumentKind.JSON  # as it seems; what is none reads as text
    if media_type == "text/csv" or _has_columns(body):
        return DocumentKind.CSV
    return DocumentKind.TEXT


def _has_columns(body: bytes) -> bool:
    from claimcheck.adapters.readers.separated import separator_of

    # NOTE: separators, quotes and line ends are the same letters in every charset that has them in single bytes.
    return separator_of(body[:32_768].decode("latin-1")) is not None
