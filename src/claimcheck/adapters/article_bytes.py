"""An article's bytes as text: UTF-8, or UTF-16 with its mark. Anything else is said, never guessed."""

from __future__ import annotations

import re

from claimcheck.core.errors import ArticleError

# How a file of this sort begins, what it is, and the command that makes an article of it.
_DOCUMENTS = (
    (b"%PDF-", "a PDF", "pdftotext -layout {name} article.txt"),
    (b"PK\x03\x04", "a Word or other zipped document (DOCX is not read yet)", "pandoc {name} -o article.md"),
    (b"\xd0\xcf\x11\xe0", "an old Word document", "soffice --convert-to html {name}"),
    (b"{\\rtf", "a rich text document", "pandoc {name} -o article.md"),
)
_UTF_32 = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
_UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HEAD = 8192


def decoded(content: bytes, name: str) -> str:
    """*content* as text, a byte order mark kept as its first letter.

    Raises ArticleError, naming the first wrong byte, or the command that makes text of it.
    """
    for magic, what, command in _DOCUMENTS:
        if content.startswith(magic):
            step = f"Convert it, for example with: {command.format(name=name)}"
            raise ArticleError(f"{name} is {what}, not text. {step}")
    if content.startswith(_UTF_32):
        raise ArticleError(f"{name} is written in UTF-32. {_convert('UTF-32', name)}")
    encoding = _UTF_16.get(content[:2], "utf-8")
    if encoding == "utf-8" and (wrong := _BINARY.search(content, 0, _HEAD)):
        raise ArticleError(_binary(content, wrong.start(), name))
    if encoding != "utf-8" and _is_no_text(content, encoding):
        raise ArticleError(
            f"{name} begins like UTF-16 but holds no text in it: its letters are of no script. "
            "Name a Markdown, plain text or HTML file."
        )
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleError(_wrong_encoding(content, error.start, encoding, name)) from None


def _is_no_text(content: bytes, encoding: str) -> bool:
    from claimcheck.adapters.readers.legible import is_narrow, is_rubbish

    return is_narrow(content[2:]) or is_rubbish(content[2:].decode(encoding, "replace"))


def _binary(content: bytes, at: int, name: str) -> str:
    """That it holds no text; or text in UTF-16 without its mark, which looks binary."""
    if content[1:_HEAD:2].count(0) > len(content[:_HEAD]) // 3:
        return f"{name} seems to be UTF-16 without a byte order mark. {_convert('UTF-16LE', name)}"
    return (
        f"{name} holds binary data (byte 0x{content[at]:02x} at offset {at}), not text. "
        "Name a Markdown, plain text or HTML file."
    )


def _wrong_encoding(content: bytes, at: int, encoding: str, name: str) -> str:
    line = content.count(b"\n", 0, at) + 1
    place = f"byte 0x{content[at]:02x} at offset {at} (line {line})"
    if encoding != "utf-8":
        return f"{name} is broken UTF-16: {place} belongs to no letter. Save it again as UTF-8."
    return f"{name} is not UTF-8: {place} belongs to no letter. {_convert('WINDOWS-1252', name)}"


def _convert(encoding: str, name: str) -> str:
    return f"Save it as UTF-8, for example with: iconv -f {encoding} -t UTF-8 {name} > article.md"
