"""An article as one running text, with the way back to the file.

Anchors are held against this text and not against the file's markup, so that wrapping a line, adding a link or
emphasising a word drops no tick: the words are the same.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from claimcheck.core.anchors import anchor
from claimcheck.core.model.anchor import Anchor
from claimcheck.core.model.article import ArticleText, Piece, Prose
from claimcheck.core.model.span import Span

_BETWEEN_BLOCKS = "\n\n"


class RunningText:
    """The prose of every block in reading order; ``text`` is what anchors are found in."""

    __slots__ = ("_by_source", "_prose", "text")

    def __init__(self, article: ArticleText) -> None:
        pieces: list[Piece] = []
        at = 0
        for block in article.blocks:
            pieces.extend(replace(piece, at=at + piece.at) for piece in block.prose.pieces)
            at += len(block.prose.text) + len(_BETWEEN_BLOCKS)
        self.text = _BETWEEN_BLOCKS.join(block.prose.text for block in article.blocks)
        self._prose = Prose(self.text, tuple(pieces))
        self._by_source = sorted(pieces, key=lambda piece: piece.source)

    def to_file(self, span: Span) -> Span:
        """The slice of the file that holds these words."""
        return self._prose.to_file(span.start, span.end)

    def from_file(self, span: Span) -> Span:
        """The words that stand in a slice of the file; at least one letter."""
        start = self._place(span.start)
        end = self._place(span.end - 1) + 1
        return Span(start, max(end, start + 1))

    def _place(self, offset: int) -> int:
        """The place of the file's code point *offset*, or of the nearest letter of prose before it."""
        if not self._by_source:
            return 0
        index = max(0, bisect_right(self._by_source, offset, key=lambda piece: piece.source) - 1)
        piece = self._by_source[index]
        if piece.width:  # "&amp;" is one letter, and any part of it stands for that letter
            return piece.at
        return piece.at + min(max(offset - piece.source, 0), piece.length - 1)

    def anchor(self, span: Span) -> Anchor:
        """An anchor on these words, its position being their place in the file."""
        held = anchor(self.text, span.start, span.end)
        place = self.to_file(span)
        return replace(held, start=place.start, end=place.end)

    def hinted(self, held: Anchor) -> Anchor:
        """The same anchor with its position as a place in this text, for finding it again."""
        place = self.from_file(Span(held.start, max(held.end, held.start + 1)))
        return replace(held, start=place.start, end=place.end)
