"""The text anchors are looked for in, folded once, and an anchor as it is looked for there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.core.anchors.making import CONTEXT
from claimcheck.core.model.anchor import Anchor
from claimcheck.core.text.fold import fold
from claimcheck.core.text.words import WordIndex, Words, words

_SCANS = 40  # looking through a text costs so many times less than indexing its words
# What clings to a word or number and makes another of it: "63-year-old", "$11.5bn", "Lee's".
_AFTER = re.compile(r"(?:[.,:/'’–-]?[\w%‰°])*")
_BEFORE = re.compile(r"(?:[\w$€£¥][.,:/'’–-]?)*$|[-−]$")
# White space may be set otherwise, but three blanks in a line are a hole where something stood or was to stand:
# words that close over it were edited.
_HOLE = re.compile(r"[^\S\r\n]{3,}")


@dataclass(frozen=True, slots=True)
class Wanted:
    """An anchor in folded letters: its words, and its neighbours without the space between.

    ``begins`` and ``ends`` say that the neighbours reached to the text's beginning and end.
    """

    exact: str
    left: str
    right: str
    begins: bool
    ends: bool
    clings_before: str
    clings_after: str
    holes: int
    words: Words

    @classmethod
    def of(cls, anchor: Anchor) -> Wanted:
        """*anchor* as it is looked for."""
        whole = fold(anchor.exact).text
        exact = whole.strip()
        left, right = fold(anchor.prefix).text, fold(anchor.suffix).text
        before = left + whole[: len(whole) - len(whole.lstrip())]
        after = whole[len(whole.rstrip()) :] + right
        return cls(
            exact,
            left.strip(),
            right.strip(),
            len(anchor.prefix) < CONTEXT,
            len(anchor.suffix) < CONTEXT,
            before_clings(before, exact),
            after_clings(after, exact),
            _holes(anchor.exact),
            words(exact),
        )


class Ground:
    """One text, folded; its word index is made once looking through it again and again would cost more."""

    __slots__ = ("_index", "_scans", "folded", "letters", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)
        self.letters = self.folded.text
        self._index: WordIndex | None = None
        self._scans = 0

    @property
    def index(self) -> WordIndex:
        """The words of the folded letters and where each stands."""
        if self._index is None:
            self._index = WordIndex.of(self.letters)
        return self._index

    def occurrences(self, wanted: Wanted) -> list[int]:
        """Where in the folded letters the wanted words stand whole, in order."""
        found = self._by_words(wanted) if self._worth_indexing(wanted) else self._by_letters(wanted.exact)
        return [at for at in found if self._whole(at, wanted)]

    def _whole(self, at: int, wanted: Wanted) -> bool:
        """True when the letters found are the same words: none longer at either end, no hole closed or torn."""
        end = at + len(wanted.exact)
        before, after = self.letters[max(0, at - CONTEXT) : at], self.letters[end : end + CONTEXT]
        if before_clings(before, wanted.exact) != wanted.clings_before:
            return False
        if after_clings(after, wanted.exact) != wanted.clings_after:
            return False
        return _holes(self.folded.to_source(at, end).of(self.text)) == wanted.holes

    def _worth_indexing(self, wanted: Wanted) -> bool:
        self._scans += 1
        return bool(wanted.words) and (self._index is not None or self._scans > _SCANS)

    def _by_letters(self, exact: str) -> Iterator[int]:
        at = self.letters.find(exact) if exact else -1
        while at >= 0:
            yield at
            at = self.letters.find(exact, at + 1)

    def _by_words(self, wanted: Wanted) -> Iterator[int]:
        for first in self.index.runs(wanted.words.keys):
            at = self.index.words.starts[first] - wanted.words.starts[0]
            if at >= 0 and self.letters.startswith(wanted.exact, at):
                yield at


def _holes(text: str) -> int:
    return len(_HOLE.findall(text.strip())) if "   " in text else 0


def after_clings(following: str, exact: str) -> str:
    """The letters of *following* that belong to the last word or number of *exact*."""
    last = exact[-1:]
    if last.isalnum() or (last and last in ".,:/-–" and following[:1].isdigit()):
        match = _AFTER.match(following[:CONTEXT])
        return match[0] if match else ""
    return ""


def before_clings(preceding: str, exact: str) -> str:
    """The letters of *preceding* that belong to the first word or number of *exact*."""
    if exact[:1].isalnum() or exact[:1] in {"$", "€", "£", "¥"}:
        match = _BEFORE.search(preceding[-CONTEXT:])
        return match[0] if match else ""
    return ""
