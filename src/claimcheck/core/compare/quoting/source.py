"""A text that quotations are looked for in: folded and indexed once, read by word or by slice."""

from __future__ import annotations

import re

from claimcheck.core.model.finding import Token
from claimcheck.core.text.fold import Folding, fold
from claimcheck.core.text.words import WordIndex

_SENTENCE_BREAK = re.compile(r"[.!?:][\"'”’)\]]*\s|\n")
# A footnote's mark in the source is nobody's words.
_NOTE = re.compile(r"\[(?:\d{1,3}|[a-z]|(?:note|nb)\s\d{1,3}|citation needed|sic)\]")


class Source:
    """One text with its words. ``text`` is the original; every slice given out is a slice of it."""

    __slots__ = ("_folded", "index", "length", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded = fold(_blanked(text), Folding(broken_words=True))
        self.index = WordIndex.of(self._folded.text)
        self.length = len(self.index.words)

    def keys(self, first: int, last: int) -> list[str]:
        """The keys of the words ``[first, last)``."""
        return self.index.words.keys[first:last]

    def token(self, i: int) -> Token:
        """Word *i* as it is printed."""
        return self.slice(i, i + 1)

    def slice(self, first: int, last: int) -> Token:
        """The words ``[first, last)`` as printed; empty, at the place where they would stand, if there are none."""
        if first >= last:
            at = self.place(first)[0] if first < self.length else len(self.text)
            return Token("", at, at)
        start, end = self.place(first)[0], self.place(last - 1)[1]
        return Token(self.text[start:end], start, end)

    def place(self, i: int) -> tuple[int, int]:
        """Where word *i* stands in the original."""
        words = self.index.words
        span = self._folded.to_source(words.starts[i], words.ends[i])
        return span.start, span.end

    def between(self, first: int, last: int) -> str:
        """The folded text from the end of the word before *first* to the start of the word *last*."""
        words = self.index.words
        start = words.ends[first - 1] if first > 0 else 0
        end = words.starts[last] if last < self.length else len(self._folded.text)
        return self._folded.text[start:end]

    def begins_sentence(self, i: int) -> bool:
        """True when word *i* is the first of its sentence."""
        return i == 0 or bool(_SENTENCE_BREAK.search(self.between(i, i)))

    def not_before_sentence(self, first: int, last: int) -> int:
        """The first word in ``[first, last]`` from which no sentence ends before *last*."""
        return next((i for i in range(last, first, -1) if self.begins_sentence(i)), first)

    def not_after_sentence(self, first: int, last: int) -> int:
        """The end of the words from *first* on in the sentence of the word before it, at most *last*."""
        return next((i for i in range(first, last) if self.begins_sentence(i)), last)


def _blanked(text: str) -> str:
    """*text* with its footnote marks made spaces, so that every letter keeps its place."""
    if "[" not in text:
        return text
    return _NOTE.sub(lambda m: " " * len(m[0]), text)
