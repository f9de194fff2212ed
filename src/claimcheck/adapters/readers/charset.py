"""Bytes as letters: which charset a document is in, and its text."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from claimcheck.adapters.readers.legible import is_narrow, wide_charset

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)", re.IGNORECASE)
# Charsets whose bytes can all be ASCII or hold NULs: valid UTF-8 says nothing against them.
_SHIFTING = ("utf-16", "utf-32", "iso2022", "hz")
_DETECTED_FROM = 65536
_BROKEN = "\ufffd"


class Decoded(NamedTuple):
    """Letters, and what is to be said of how they were found; "" mostly."""

    text: str
    remark: str = ""


def decode(body: bytes, content_type: str) -> str:
    """The text of *body*, as `decoded` finds it."""
    return decoded(body, content_type).text


def decoded(body: bytes, content_type: str) -> Decoded:
    """The text of *body*: by its byte order mark, then UTF-8 where it is that, then header, meta, detection.

    A charset that is stated and that the bytes are plainly not in is passed over, and that is remarked.

    NOTE: valid UTF-8 with letters beyond ASCII is believed before a header that says otherwise; no other charset
    yields it by chance, and servers that label everything ISO-8859-1 are common.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            if name.startswith("utf-16") and is_narrow(body[len(mark) :]):
                return decoded(body[len(mark) :], content_type)  # the mark lies
            return Decoded(body[len(mark) :].decode(name, "replace"))
    if wide := wide_charset(body):
        return Decoded(body.decode(wide, "replace"))
    stated = _stated(body, content_type)
    if stated and stated[0].startswith(_SHIFTING):
        return Decoded(body.decode(stated[0], "replace"))
    for name in ("utf-8", *stated):
        try:
            return Decoded(body.decode(name))
        except UnicodeDecodeError:
            continue
    return _with_broken_bytes(body, stated[0] if stated else "")


def _with_broken_bytes(body: bytes, stated: str) -> Decoded:
    """The text of bytes that are in no charset they are said to be in, or that a few bytes keep from being so."""
    if not stated:
        return Decoded(body.decode(_detected(body), "replace"))
    text = body.decode(stated, "replace")
    broken = text.count(_BROKEN)
    if stated == "utf-8" and broken > _letters_beyond_ascii(text):
        found = _detected(body)
        return Decoded(
            body.decode(found, "replace"),
            f"it says its letters are {stated} and they are not: they were read as {found};"
            " look at quotations and names by eye",
        )
    return Decoded(
        text,
        f"{broken:,} of its bytes are no letters in {stated} and stand as “{_BROKEN}”;"
        " look at quotations and names by eye",
    )


def _letters_beyond_ascii(text: str) -> int:
    return sum(letter > "\x7f" for letter in text) - text.count(_BROKEN)


def _stated(body: bytes, content_type: str) -> list[str]:
    """The charsets the document says it is in, the header's first; unknown names are left out."""
    header = _HEADER.search(content_type)
    inside = _META.search(body[:4096]) or _XML.match(body[:400])
    names = [header[1] if header else "", inside[1].decode("ascii") if inside else ""]
    return [known for known in map(_known, names) if known]


def _known(name: str) -> str:
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return ""
    # NOTE: browsers read Latin-1 and ASCII as Windows-1252, and pages rely on it for their curly quotes.
    return {
        "iso8859-1": "cp1252",
        "ascii": "cp1252",
        "latin-1": "cp1252",
        "gb2312": "gb18030",
        "gbk": "gb18030",
    }.get(found, found)


def _detected(body: bytes) -> str:
    from resiliparse.parse.encoding import detect_encoding

    found = _known(detect_encoding(body[:_DETECTED_FROM]) or "")
    return found if found and found != "utf-8" else "cp1252"  # it is asked after UTF-8 has failed
