"""An article read for checking: its running prose, and everything the grammars found in it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.language.names import find_names
from claimcheck.core.language.quotations import find_quotations
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import ValueKind
from claimcheck.core.text.sentences import sentences
from claimcheck.core.values import find_values

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.core.model.article import ArticleText, Block
    from claimcheck.core.model.value import Value

_BETWEEN_BLOCKS = "\n\n"
_IN_NAMES = frozenset([ValueKind.COUNT, ValueKind.ORDINAL, ValueKind.RATIO, ValueKind.MEASURE])


@dataclass(frozen=True, slots=True)
class Document:
    """The prose of all blocks in reading order, as one text. Places are places in ``prose``.

    Reading it as one lets "that year" lean on the paragraph before, and a name at the start of a sentence on
    the same name elsewhere.
    """

    prose: str
    blocks: tuple[Block, ...]
    block_starts: list[int]
    sentences: list[Span]
    values: list[Value]
    names: list[Value]
    quotations: list[Value]

    def block_at(self, place: int) -> int:
        """The number of the block that holds *place*."""
        return bisect_right(self.block_starts, place) - 1

    def to_file(self, start: int, end: int) -> Span:
        """The file's slice that holds ``prose[start:end]``, which must lie in one block."""
        number = self.block_at(start)
        offset = self.block_starts[number]
        block = self.blocks[number].prose
        return block.to_file(start - offset, min(end - offset, len(block.text)))


def read_document(article: ArticleText, reference: date | None) -> Document:
    """*article* with its sentences, values, names and quotations; relative dates count from *reference*."""
    starts: list[int] = []
    at = 0
    for block in article.blocks:
        starts.append(at)
        at += len(block.prose.text) + len(_BETWEEN_BLOCKS)
    prose = _BETWEEN_BLOCKS.join(block.prose.text for block in article.blocks)
    names = find_names(prose)
    values = find_values(prose, reference=reference)
    return Document(
        prose,
        article.blocks,
        starts,
        sentences(prose),
        _outside(values, names),
        names,
        find_quotations(prose, names),
    )


def _outside(values: list[Value], names: list[Value]) -> list[Value]:
    """*values* without the numbers that are part of a name: "Channel 4", "BBC Four", "First National Bank"."""
    kept: list[Value] = []
    at = 0
    for value in values:
        while at < len(names) and names[at].end <= value.start:
            at += 1
        within = at < len(names) and names[at].start <= value.start and value.end <= names[at].end
        if not within or value.kind not in _IN_NAMES or value.raw == names[at].raw:
            kept.append(value)
    return kept
