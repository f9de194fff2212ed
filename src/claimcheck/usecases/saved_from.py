"""Where a page that a person saved says that it was saved from."""

from __future__ import annotations

import re

_NOTED = re.compile(rb"<!--\s*saved from url=\(\d{1,5}\)(https?://[^\s<>]{1,2000})", re.IGNORECASE)
_HEAD = 4096  # bytes a browser writes its note within
_PARTS = 65_536  # bytes within which a page saved as a single file names its first part
_FIELD = re.compile(
    rb"^(?:snapshot-)?content-location:[ \t]*((?:[^\r\n]|\r?\n[ \t])+)", re.IGNORECASE | re.MULTILINE
)
_SINGLE_FILE = re.compile(
    rb"\A\s*(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/", re.IGNORECASE
)


def saved_from(body: bytes) -> str:
    """The web address that the browser noted in a saved page, HTML or MHTML; "" where it noted none."""
    noted = _NOTED.search(body[:_HEAD])
    if noted is not None:
        return noted[1].decode("utf-8", "replace")
    if not _SINGLE_FILE.match(body[:_HEAD]):
        return ""
    named = (_unfolded(found[1]) for found in _FIELD.finditer(body[:_PARTS]))
    return next((address for address in named if address.startswith(("http://", "https://"))), "")


def _unfolded(field: bytes) -> str:
    """A header's value as one word: long addresses are broken up, and may be written as encoded words."""
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    text = " ".join(field.decode("utf-8", "replace").split())
    try:
        return "".join(str(make_header(decode_header(text))).split())
    except (HeaderParseError, LookupError, ValueError):
        return ""
