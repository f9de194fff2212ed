"""Which blocks of an article are no part of its story: menus, heads of tables, advertisements, notes on the author."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.core.extract.boilerplate import opens_author_note
from claimcheck.core.injected import is_injected
from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.extraction import SkipReason
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.document import Document

_ROWS = frozenset([BlockKind.TABLE_ROW, BlockKind.TABLE_HEAD])
# In these a statement may lack its verb.
TERSE = _ROWS | {BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CAPTION}
_LABELS = frozenset(
    [ValueKind.DATE, ValueKind.PERIOD, ValueKind.RECURRENCE, ValueKind.DURATION, ValueKind.ORDINAL]
)
_CELL_RULE = " | "


def outside_the_story(document: Document) -> dict[int, SkipReason]:
    """The blocks that are no part of the story, by number, with the reason."""
    texts = [block.prose.text.strip() for block in document.blocks]
    times = Counter(texts)
    found: dict[int, SkipReason] = {}
    for number, block in enumerate(document.blocks):
        if block.kind in _ROWS and _is_head(document, number):
            found[number] = SkipReason.FRAGMENT
        elif block.kind is BlockKind.MENU:
            found[number] = SkipReason.BOILERPLATE
        elif is_injected(block, times[texts[number]]):
            found[number] = SkipReason.INJECTED
        elif opens_author_note(texts[number]):
            found[number] = SkipReason.BOILERPLATE
            if block.kind is BlockKind.HEADING or len(texts[number].split()) < 6:
                found[number + 1] = SkipReason.BOILERPLATE
    return found


def _is_head(document: Document, number: int) -> bool:
    """True for the head of a table, marked as such or not: a first row without a figure above one with figures.

    A row marked as a head and full of figures is data: its table has no head, and Markdown demands one.
    """
    if document.blocks[number].kind is BlockKind.TABLE_HEAD:
        cells = document.blocks[number].prose.text.count(_CELL_RULE) + 1
        return 2 * _figures(document, number) < cells
    if number and document.blocks[number - 1].kind in _ROWS:
        return False
    below = number + 1 < len(document.blocks) and document.blocks[number + 1].kind in _ROWS
    return below and not _figures(document, number) and _figures(document, number + 1) > 0


def _figures(document: Document, number: int) -> int:
    """How many figures stand in a block; a year or a rank may be the name of a column."""
    start = document.block_starts[number]
    end = start + len(document.blocks[number].prose.text)
    first = bisect_left(document.values, start, key=attrgetter("start"))
    last = bisect_left(document.values, end, lo=first, key=attrgetter("start"))
    return sum(value.kind not in _LABELS for value in document.values[first:last])
