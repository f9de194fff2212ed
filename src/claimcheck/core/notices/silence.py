"""What in an article silences a code.

A comment does for the block behind it, ``<!-- claimcheck: silence CC110 -->``; a line of its front matter for all of
it, ``claimcheck-silence: CC110 CC119``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.model.extraction import Notice
from claimcheck.core.notices.catalogue import CATALOGUE
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.document import Document

_OPENS = "<!--"
_COMMENT = re.compile(r"<!--\s*claimcheck:\s*silence\b([^<>]{0,200}?)-->", re.IGNORECASE)
_NEAR = 20
_CODE = re.compile(r"[^\s,;\[\]\"']+")
_KEY = "claimcheck-silence:"
_STATED = LatePattern(r"^claimcheck-silence:[ \t]*((?:[^\r\n]*)(?:\r?\n[ \t]*- [^\r\n]*)*)", re.MULTILINE)
_FENCE = LatePattern(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)


def silences(text: str, document: Document) -> dict[int, set[str]]:
    """The codes silenced in each block, by its number.

    A comment speaks for the block it stands in, or else for the next one in the file.
    """
    comments = _comments(text)
    if not comments:
        return {}
    ends = sorted(
        (block.prose.pieces[-1].source_end, number)
        for number, block in enumerate(document.blocks)
        if block.prose.pieces
    )
    quiet: dict[int, set[str]] = {}
    at = 0
    for comment in comments:
        while at < len(ends) and _is_past(text, ends[at][0], comment.start()):
            at += 1
        if at < len(ends):
            codes = (code.group().upper() for code in _CODE.finditer(comment[1]))
            quiet.setdefault(ends[at][1], set()).update(codes)
    return quiet


def _is_past(text: str, end: int, comment: int) -> bool:
    """True when a block that ends at *end* is over where the comment begins; spaces alone keep the comment in it."""
    return end <= comment and (comment - end > _NEAR or bool(text[end:comment].strip(" \t")))


def silenced_throughout(text: str) -> frozenset[str]:
    """The codes that the front matter silences for the whole article."""
    found = _in_front_matter(text)
    return (
        frozenset(code.group().upper() for code in _CODE.finditer(found[1]) if code.group() != "-")
        if found
        else frozenset()
    )


def unknown_codes(text: str) -> Iterator[Notice]:
    """CC121 for each code of a comment or the front matter that no rule has: what it was to silence is still heard."""
    stated = _in_front_matter(text)
    for found in [*([stated] if stated else []), *_comments(text)]:
        for code in _CODE.finditer(found[1]):
            if code.group() != "-" and code.group().upper() not in CATALOGUE:
                start = found.start(1) + code.start()
                message = f"no notice has the code “{code.group()}”.{nearest(code.group())}"
                yield Notice("CC121", start, start + len(code.group()), message, CATALOGUE["CC121"].level)


def nearest(code: str) -> str:
    """A question that names the known code most like *code*; empty when none is."""
    from difflib import get_close_matches

    close = get_close_matches(code.upper(), CATALOGUE, n=1, cutoff=0.5)
    return f" Did you mean “{close[0]}”?" if close else ""


def _in_front_matter(text: str) -> re.Match[str] | None:
    """The line of the front matter that names codes, of a file that begins with one."""
    if not text.removeprefix("\ufeff").startswith("---") or _KEY not in text:
        return None
    found = _STATED.search(text)
    closed = _FENCE.search(text, 4)
    return found if found and closed and found.start() < closed.start() else None


def _comments(text: str) -> list[re.Match[str]]:
    return list(_COMMENT.finditer(text)) if _OPENS in text else []
