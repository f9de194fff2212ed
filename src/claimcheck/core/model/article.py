"""An article as text under check: where its prose stands in the file, and what it says of itself."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimcheck.core.model.span import Span


class BlockKind(StrEnum):
    """What a run of prose is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "block quote"
    TABLE_ROW = "table row"
    FOOTNOTE = "footnote"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of prose copied letter for letter: ``prose[at:at+length] == file[source:source+length]``."""

    at: int
    source: int
    length: int


@dataclass(frozen=True, slots=True)
class Prose:
    """Words as a reader sees them, with the way back to the file.

    Markup is off and a wrapped line's break is one space, so ``text`` is shorter than the file;
    ``pieces`` (by ``at``) says where each letter came from. Letters between pieces stand for markup or
    breaks.
    """

    text: str
    pieces: tuple[Piece, ...]

    def to_file(self, start: int, end: int) -> Span:
        """The file's slice that holds ``text[start:end]``, from its first letter to its last."""
        return Span(self._source(start), self._source(end - 1) + 1)

    def _source(self, at: int) -> int:
        index = max(0, bisect_right(self.pieces, at, key=lambda piece: piece.at) - 1)
        piece = self.pieces[index]
        return piece.source + min(max(at - piece.at, 0), piece.length - 1)

    def from_file(self, offset: int) -> int:
        """The place in ``text`` of the file's code point *offset*, or of the nearest letter after it."""
        for piece in self.pieces:
            if offset < piece.source + piece.length:
                return piece.at + max(0, offset - piece.source)
        return len(self.text)


@dataclass(frozen=True, slots=True)
class Link:
    """A link in the prose; ``start`` and ``end`` are places in the block's prose text."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or table row of an article."""

    kind: BlockKind
    prose: Prose
    links: tuple[Link, ...] = ()
    level: int = 0  # a heading's depth, 1 to 6; 0 elsewhere


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article's prose in reading order, and the title and date it states itself."""

    blocks: tuple[Block, ...]
    title: str | None = None
    published: date | None = None
