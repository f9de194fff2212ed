"""The response headers that are evidence: when and by whom a page was served, as what, and in which version."""

from __future__ import annotations

from collections.abc import Mapping

_KEPT_LISTED = """
    Content-Type Content-Length Content-Encoding Content-Language Content-Location Content-Disposition Date
    Last-Modified ETag Age Expires Cache-Control Vary Link Server Via X-Robots-Tag Memento-Datetime
"""
_KEPT = {name.lower(): name for name in _KEPT_LISTED.split()}
_LONGEST = 4000  # letters of one: more is not for reading
# They speak of the bytes on the way. What is kept is unpacked, and would not be found in what they announce.
_OF_THE_WAY = frozenset({"content-length", "content-encoding"})
_AS_SENT = "X-Archive-Orig-"  # how archives name a header that no longer fits the body


def worth_keeping(headers: Mapping[str, str]) -> dict[str, str]:
    """Those of *headers*, named in lower case, that are kept with a capture. No cookie is, nor anything secret."""
    return {name: headers[name] for name in _KEPT if headers.get(name) and len(headers[name]) <= _LONGEST}


def as_archived(headers: Mapping[str, str], length: int) -> list[tuple[str, str]]:
    """*headers* as a record of a body of *length* bytes has them, its length last.

    Where the body came packed, what was sent of its length and packing goes by the names that archives have for it.
    """
    kept = worth_keeping(headers)
    packed = "content-encoding" in kept or kept.get("content-length", str(length)) != str(length)
    written = [
        (_AS_SENT + _KEPT[name] if name in _OF_THE_WAY else _KEPT[name], value)
        for name, value in kept.items()
        if packed or name not in _OF_THE_WAY
    ]
    return [*written, ("Content-Length", str(length))]
