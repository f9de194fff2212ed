"""CC101: the same sentence stands twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.extraction import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.document import Document

_FEW_WORDS = 5  # "He did not." may well stand twice


def duplicate_sentences(document: Document) -> Iterator[Notice]:
    """A notice for each sentence whose words stood in the article before; headings and short ones aside."""
    seen: set[str] = set()
    for span in document.sentences:
        words = span.of(document.prose).casefold().split()
        heading = document.blocks[document.block_at(span.start)].kind is BlockKind.HEADING
        if heading or len(words) < _FEW_WORDS:
            continue
        key = " ".join(words)
        if key in seen:
            place = document.to_file(span.start, span.end)
            yield Notice("CC101", place.start, place.end, "this sentence stood in the article before")
        seen.add(key)
