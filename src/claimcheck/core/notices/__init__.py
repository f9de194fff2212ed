"""What an editor should look at that is no claim. One rule a file; each has a permanent code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.notices.destroyed_characters import destroyed_characters
from claimcheck.core.notices.duplicate_sentence import duplicate_sentences
from claimcheck.core.notices.glued_ordinal import glued_ordinals
from claimcheck.core.notices.injected_line import injected_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from claimcheck.core.document import Document
    from claimcheck.core.model.extraction import Notice

__all__ = ["RULES", "find_notices"]

RULES: dict[str, Callable[[Document], Iterator[Notice]]] = {
    "CC101": duplicate_sentences,
    "CC102": glued_ordinals,
    "CC103": injected_lines,
    "CC104": destroyed_characters,
}
"""Every rule by its code. A code is never given to another rule."""


def find_notices(document: Document) -> tuple[Notice, ...]:
    """What the rules have to say of *document*, by place in the file, then by code."""
    found = [notice for rule in RULES.values() for notice in rule(document)]
    return tuple(sorted(found, key=lambda notice: (notice.start, notice.end, notice.code)))
