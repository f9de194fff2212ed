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
    TABLE_HEAD = "table head"
    TABLE_ROW = "table row"
    FOOTNOTE = "footnote"
    CAPTION = "caption"
    MENU = "menu"  # a few words that are nothing but links


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of prose copied letter for letter from the file: ``prose[at:at+length] == file[source:source+length]``.

    With a ``width`` it is printed otherwise in the file and goes together: "&amp;" is one letter, five wide.
    """

    at: int
    source: int
    length: int
    width: int = 0

    @property
    def source_end(self) -> int:
        """One past the piece's last letter in the file."""
        return self.source + (self.width or self.length)


@dataclass(frozen=True, slots=True)
class Prose:
    """Words as a reader sees them, with the way back to the file.

    Markup is off and a wrapped line's break is one space, so ``text`` is shorter than the file;
    ``pieces`` (by ``at``) says where each letter came from. Letters between pieces stand for markup or breaks.
    """

    text: str
    pieces: tuple[Piece, ...]

    def to_file(self, start: int, end: int) -> Span:
        """The file's slice that holds ``text[start:end]``, from its first letter to its last."""
        first = self._first(start)
        return Span(first, max(first + 1, self._last(end - 1) + 1))

    def _first(self, at: int) -> int:
        """Where the letter *at* begins in the file; for a letter between pieces, the next letter that is printed."""
        index = max(0, bisect_right(self.pieces, at, key=lambda piece: piece.at) - 1)
        piece = self.pieces[index]
        if at >= piece.at + piece.length and index + 1 < len(self.pieces):
            return self.pieces[index + 1].source
        inside = 0 if piece.width else max(0, at - piece.at)
        return min(piece.source + inside, piece.source_end - 1)

    def _last(self, at: int) -> int:
        """Where the letter *at* ends in the file; for a letter between pieces, the last letter that is printed."""
        piece = self.pieces[max(0, bisect_right(self.pieces, at, key=lambda piece: piece.at) - 1)]
        if piece.width or at >= piece.at + piece.length:
            return piece.source_end - 1
        return piece.source + max(0, at - piece.at)

    def from_file(self, offset: int) -> int:
        """The place in ``text`` of the file's code point *offset*, or of the nearest letter after it."""
        for piece in self.pieces:
            if offset < piece.source_end:
                return piece.at + (0 if piece.width else max(0, offset - piece.source))
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
