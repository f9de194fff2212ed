"""Running text in lines of a terminal's width."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator


def wrapped(text: str, width: int | None, indent: str) -> Iterator[str]:
    """The lines of *text* in *width* cells, each behind *indent*; one line for None, which cuts nothing."""
    if width is None:
        yield indent + text
        return
    yield from textwrap.wrap(
        text, max(width, len(indent) + 20), initial_indent=indent, subsequent_indent=indent,
        break_long_words=False, break_on_hyphens=False,
    ) or [indent]  # fmt: skip
