"""Prose in the making: runs copied from the file, letters put in place of its markup, and links over them."""

from __future__ import annotations

from claimcheck.core.model.article import Block, BlockKind, Link, Piece, Prose

_NO_SOURCE = ("#", "mailto:", "tel:", "javascript:", "data:")


class ProseDraft:
    """Collects one block's prose from left to right."""

    __slots__ = ("_letters", "_links", "_pieces", "length")

    def __init__(self) -> None:
        self._letters: list[str] = []
        self._pieces: list[Piece] = []
        self._links: list[Link] = []
        self.length = 0  # letters so far

    def copy(self, letters: str, source: int) -> None:
        """Add *letters*, which stand in the file at *source* just so."""
        if not letters:
            return
        last = self._pieces[-1] if self._pieces else None
        if last and not last.width and last.source_end == source and last.at + last.length == self.length:
            self._pieces[-1] = Piece(last.at, last.source, last.length + len(letters))
        else:
            self._pieces.append(Piece(self.length, source, len(letters)))
        self._add(letters)

    def put(self, letters: str, source: int, width: int) -> None:
        """Add *letters*, which the file prints as *width* letters at *source*: an entity."""
        if letters:
            self._pieces.append(Piece(self.length, source, len(letters), width))
            self._add(letters)

    def gap(self, letters: str = " ") -> None:
        """Add letters that stand nowhere in the file: a wrapped line's break, the rule between two cells."""
        self._add(letters)

    def space(self) -> None:
        """Add one space unless there is one already, or nothing to part."""
        if self.length and not self._letters[-1][-1].isspace():
            self._add(" ")

    def single_space(self, source: int) -> None:
        """Add the space that stands at *source*, unless there is one already, or nothing to part."""
        if self.length and not self._letters[-1][-1].isspace():
            self.copy(" ", source)

    def tail(self, start: int) -> str:
        """The letters from *start* on."""
        at, found = self.length, ""
        for letters in reversed(self._letters):
            if at <= start:
                break
            at -= len(letters)
            found = letters + found
        return found[max(0, start - at) :] if self.length > start else ""

    def cut(self, length: int) -> None:
        """Take off everything after *length* letters."""
        kept = self.length - length
        while self._letters and kept >= len(self._letters[-1]):
            kept -= len(self._letters.pop())
        if kept > 0 and self._letters:
            self._letters[-1] = self._letters[-1][:-kept]
        while self._pieces and self._pieces[-1].at >= length:
            self._pieces.pop()
        if self._pieces and (last := _within(self._pieces[-1], 0, length)):
            self._pieces[-1] = last
        self._links = [link for link in self._links if link.end <= length]
        self.length = min(self.length, length)

    def note(self, at: int, urls: list[str]) -> None:
        """Note that the word before *at* refers to *urls*, by way of a note."""
        before = self.tail(max(0, at - 50))[: min(at, 50)]
        place = at - (len(before) - len(before.rstrip()))
        for url in urls:
            self.link(place, place, url)

    def link(self, start: int, end: int, url: str) -> None:
        """Note that the letters from *start* to *end* lead to *url*; in-page and mail addresses are no sources."""
        if url and not url.lower().startswith(_NO_SOURCE):
            end = max(end, 1)
            self._links.append(Link(min(start, end - 1), end, url))

    def take(self, other: ProseDraft, separator: str) -> None:
        """Add another draft's prose and links after *separator*."""
        if not other.length:
            return
        if self.length:
            self.gap(separator)
        base = self.length
        self._pieces.extend(Piece(base + p.at, p.source, p.length, p.width) for p in other._pieces)
        self._links.extend(Link(base + k.start, base + k.end, k.url) for k in other._links)
        self._add("".join(other._letters))

    def urls(self) -> list[str]:
        """The addresses linked so far, in order."""
        return [link.url for link in self._links]

    def block(self, kind: BlockKind, level: int = 0) -> Block | None:
        """The finished block without white space round it; None when nothing is printed."""
        whole = "".join(self._letters)
        text = whole.strip()
        if not text or not self._pieces:
            return None
        cut = len(whole) - len(whole.lstrip())
        pieces = tuple(p for piece in self._pieces if (p := _within(piece, cut, len(text))))
        links = (Link(max(0, k.start - cut), min(k.end - cut, len(text)), k.url) for k in self._links)
        kept = tuple(sorted((k for k in links if k.start < k.end), key=lambda k: (k.start, k.end)))
        return Block(kind, Prose(text, pieces), kept, level) if pieces else None

    def _add(self, letters: str) -> None:
        self._letters.append(letters)
        self.length += len(letters)


def _within(piece: Piece, cut: int, length: int) -> Piece | None:
    """The part of *piece* that lies in the prose after *cut* letters are taken off its front."""
    start, end = max(piece.at - cut, 0), min(piece.at - cut + piece.length, length)
    if start >= end:
        return None
    if piece.width:
        return Piece(start, piece.source, end - start, piece.width)
    return Piece(start, piece.source + start - (piece.at - cut), end - start)
