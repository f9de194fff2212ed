"""CC103: a line that somebody put into the page to sell something."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from claimcheck.core.injected import is_injected
from claimcheck.core.model.extraction import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.document import Document


def injected_lines(document: Document) -> Iterator[Notice]:
    """A notice for each paragraph that is an advertisement and no part of the story."""
    times = Counter(block.prose.text.strip() for block in document.blocks)
    for start, block in zip(document.block_starts, document.blocks, strict=True):
        text = block.prose.text
        if is_injected(block, times[text.strip()]):
            place = document.to_file(start, start + len(text))
            yield Notice(
                "CC103", place.start, place.end, "this line looks injected: it is no part of the story"
            )
