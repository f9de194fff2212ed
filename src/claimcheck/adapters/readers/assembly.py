"""A text put together block by block, with where in its document each stretch of it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.core.model.locator import Mark

LETTERS_MOST = 5_000_000  # of one document: the rest is said to be left out

_BLANKS = re.compile(r"[^\S\t]+")
_CELLS = re.compile(r" *\t[ \t]*")
_DROPPED = dict.fromkeys(map(ord, "\xad\u200b\u2060\ufeff\ufffe\0"))
_LETTERS = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


class Assembled(NamedTuple):
    """One block a line, and its marks in order."""

    text: str
    marks: tuple[Mark, ...]


class Assembly:
    """Takes blocks in order; `finished` is the text they make."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._marks: list[Mark] = []
        self.letters = 0  # of the text so far, line breaks included

    @property
    def full(self) -> bool:
        """True when no more should be taken."""
        return self.letters > LETTERS_MOST

    def add(self, text: str, places: Sequence[tuple[int, str]] = ((0, ""),)) -> None:
        """Take *text* as one block; each of *places* is where in it a locator begins to hold, in order, the first 0."""
        ends = [at for at, _ in places[1:]] + [len(text)]
        made = ""
        marks = []
        for (at, locator), end in zip(places, ends, strict=True):
            piece = clean(text[at:end])
            piece = piece.lstrip() if not made or made[-1] in " \t" else piece
            if piece:
                marks.append(Mark(self.letters + len(made), locator))
                made += piece
        made = made.rstrip()
        if not made:
            return
        for mark in marks:
            if not self._marks or self._marks[-1].locator != mark.locator:
                self._marks.append(mark)
        self._lines.append(made)
        self.letters += len(made) + 1

    def add_row(self, cells: Sequence[tuple[str, str]], between: str) -> None:
        """Take *cells*, each with its locator, as one block; their words stand one blank apart already."""
        at = self.letters
        made = []
        for text, locator in cells:
            if not text.isascii():
                text = text.translate(_DROPPED).translate(_LETTERS)  # noqa: PLW2901 - the same cell, made plain
            if not text:
                continue
            if not self._marks or self._marks[-1].locator != locator:
                self._marks.append(Mark(at, locator))
            made.append(text)
            at += len(text) + len(between)
        if made:
            self._lines.append(between.join(made))
            self.letters = at - len(between) + 1

    def finished(self) -> Assembled:
        """What was taken."""
        said = any(mark.locator for mark in self._marks)
        return Assembled("\n".join(self._lines), tuple(self._marks) if said else ())


def clean(text: str) -> str:
    """*text* with one blank between words and one tab between cells, and its ligatures as letters."""
    if not text.isascii():
        text = text.translate(_DROPPED).translate(_LETTERS)
    text = _BLANKS.sub(" ", text)
    return _CELLS.sub("\t", text) if "\t" in text else text
