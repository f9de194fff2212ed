"""Where a page sends its visitor on by itself: ``<meta http-equiv=refresh>``."""

from __future__ import annotations

import html
import re

_HEAD = 8_192  # bytes; it stands in the page's head, and what is looked at is bounded
_SOON = 10  # seconds; what waits longer is meant to be read first, or to be read again
# What browsers pass over: comments, and what is for those without scripts.
_PASSED_OVER = re.compile(rb"<!--.*?-->|<(noscript|script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_META = re.compile(rb"<meta\b[^>]{0,2000}>", re.IGNORECASE)
_IS_REFRESH = re.compile(rb"\bhttp-equiv\s*=\s*[\"']?\s*refresh\b", re.IGNORECASE)
_CONTENT = re.compile(rb"\bcontent\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_WHERE = re.compile(
    r"\s*(\d{1,4})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"']+?)[\"']?\s*", re.IGNORECASE
)


def refreshes_to(body: bytes) -> str:
    """The address, as written, that the web page *body* leads on to within ten seconds; "" where to none."""
    head = body[:_HEAD]
    if b"refresh" not in head.lower():
        return ""
    for meta in _META.findall(_PASSED_OVER.sub(b" ", head)):
        content = _CONTENT.search(meta)
        if not _IS_REFRESH.search(meta) or content is None:
            continue
        value = next((part for part in content.groups() if part is not None), b"")
        where = _WHERE.fullmatch(html.unescape(value[:2000].decode("utf-8", "replace")))
        if where and int(where[1]) <= _SOON:
            return where[2]
    return ""
