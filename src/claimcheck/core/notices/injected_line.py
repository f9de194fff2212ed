"""CC103: a line that somebody put into the page to sell something."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from claimcheck.core.injected import is_injected
from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator


def injected_lines(reading: Reading) -> Iterator[Remark]:
    """A remark for each paragraph that is an advertisement and no part of the story."""
    document = reading.document
    times = Counter(block.prose.text.strip() for block in document.blocks)
    for start, block in zip(document.block_starts, document.blocks, strict=True):
        text = block.prose.text
        if is_injected(block, times[text.strip()]):
            yield Remark(start, start + len(text), "this line looks injected: it is no part of the story")
