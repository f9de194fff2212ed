"""Text folded for matching, with the way back to the letters it came from.

What a reader does not see differ is made the same: Unicode form (NFC), runs of white space and line breaks,
invisible characters; on request also quotation marks and dashes, words broken at a line's end, and case.
Everything runs in linear time, and text that needs no folding costs a copy.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from unicodedata import combining, is_normalized, normalize

from claimcheck.core.model.span import Span

# Soft hyphen, zero-width space and joiners, word joiner, byte order mark. Direction marks are left: they
# change what is read.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
HYPHENS = "-\u2010\u2011"
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
SINGLE_MARKS = "'\u2018\u2019\u201a\u201b\u2032\u00b4`"
DOUBLE_MARKS = '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb'

# NOTE: both begin with a plain set of letters, which is looked for five times as fast as anything else.
_SPACE = re.compile(rf"[\s{INVISIBLE}](?:[\s{INVISIBLE}]+|(?<! ))")
_BROKEN = rf"[{HYPHENS}](?<=[^\W\d_].)[^\S\n]*\r?\n\s*(?=[^\W\d_])"
_FOREIGN_RUN = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")
_JAMO_START, _JAMO_END = "\u1160", "\u11ff"


@dataclass(frozen=True, slots=True)
class Folding:
    """What is folded beside white space, Unicode form and invisible characters."""

    marks: bool = False  # curly quotes and primes to straight ones, dashes to "-", "…" to "..."
    broken_words: bool = False  # "govern-" at a line's end and "ment" on the next become "government"
    case: bool = False  # to lower case


SPACES = Folding()
QUOTING = Folding(marks=True, broken_words=True)
ANY_CASE = Folding(marks=True, broken_words=True, case=True)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and where each of its letters came from.

    The three columns describe runs, in order: ``at`` is where a run begins in ``text``, ``first`` and ``last``
    (exclusive) the slice it came from. A run as long as its slice was copied letter for letter; any other
    stands for its slice as a whole.
    """

    text: str
    at: list[int] = field(repr=False)
    first: list[int] = field(repr=False)
    last: list[int] = field(repr=False)

    def to_source(self, start: int, end: int) -> Span:
        """The original's slice that ``text[start:end]`` stands for; raises ValueError when that is empty."""
        return Span(self._source(start, starts=True), self._source(end - 1, starts=False))

    def _source(self, place: int, *, starts: bool) -> int:
        run = bisect_right(self.at, place) - 1
        first, last = self.first[run], self.last[run]
        length = (self.at[run + 1] if run + 1 < len(self.at) else len(self.text)) - self.at[run]
        if length != last - first:
            return first if starts else last
        return first + place - self.at[run] + (0 if starts else 1)

    def from_source(self, offset: int) -> int:
        """Where the original's letter at *offset*, or the next that was kept, stands in ``text``."""
        run = bisect_right(self.first, offset) - 1
        if run < 0:
            return 0
        beyond = self.at[run + 1] if run + 1 < len(self.at) else len(self.text)
        if offset >= self.last[run]:
            return beyond
        copied = beyond - self.at[run] == self.last[run] - self.first[run]
        return self.at[run] + (offset - self.first[run] if copied else 0)


def fold(text: str, folding: Folding = SPACES) -> Folded:
    """*text* folded, with its map back."""
    runs = _Runs(text.translate(_letters(folding)) if folding.marks or folding.case else text)
    for start, end, instead in _changes(text, folding):
        runs.replace(start, end, instead)
    return runs.finished(lower=folding.case)


class _Runs:
    """Collects the runs of a folded text from left to right."""

    def __init__(self, letters: str) -> None:
        self._letters = letters
        self._done = self._length = 0
        self._parts: list[str] = []
        self._at: list[int] = []
        self._first: list[int] = []
        self._last: list[int] = []

    def replace(self, start: int, end: int, instead: str) -> None:
        """Copy up to *start*, then let *instead* stand for ``[start, end)``."""
        self._add(self._letters[self._done : start], self._done, start)
        self._add(instead, start, end)
        self._done = end

    def finished(self, *, lower: bool) -> Folded:
        self._add(self._letters[self._done :], self._done, len(self._letters))
        text = "".join(self._parts)
        return Folded(text.lower() if lower else text, self._at, self._first, self._last)

    def _add(self, part: str, first: int, last: int) -> None:
        if part:
            self._parts.append(part)
            self._at.append(self._length)
            self._first.append(first)
            self._last.append(last)
            self._length += len(part)


def _changes(text: str, folding: Folding) -> list[tuple[int, int, str]]:
    """The slices whose length may change, and what stands for them, in order and apart."""
    found = [(m.start(), m.end(), _space(m[0])) for m in _SPACE.finditer(text)]
    if folding.broken_words:
        found = _instead(found, [(m.start(), m.end(), "") for m in _broken().finditer(text)])
    if folding.marks and "…" in text:
        found += [(m.start(), m.end(), "...") for m in re.finditer("…", text)]
    if not is_normalized("NFC", text):
        found += [
            change for m in _FOREIGN_RUN.finditer(text) for change in _composed(m.start(), m[0], folding)
        ]
    return sorted(found)


def _space(run: str) -> str:
    return " " if run.strip(INVISIBLE) else ""


def _instead(
    found: list[tuple[int, int, str]], stronger: list[tuple[int, int, str]]
) -> list[tuple[int, int, str]]:
    """*found* without the white space that lies inside a broken word, and the broken words."""
    covered = [(start, end) for start, end, _ in stronger]
    begins = [start for start, _ in covered]

    def free(change: tuple[int, int, str]) -> bool:
        nearest = bisect_right(begins, change[0]) - 1
        return nearest < 0 or covered[nearest][1] <= change[0]

    return [change for change in found if free(change)] + stronger


def _composed(start: int, run: str, folding: Folding) -> list[tuple[int, int, str]]:
    """The clusters of *run* that NFC writes otherwise."""
    changes = []
    for first, last in _clusters(run):
        cluster = run[first:last]
        composed = normalize("NFC", cluster)
        if composed != cluster:
            letters = composed.translate(_letters(folding)) if folding.marks or folding.case else composed
            changes.append((start + first, start + last, letters))
    return changes


def _clusters(run: str) -> list[tuple[int, int]]:
    """A letter with the marks and vowels that may melt into it, for each letter of *run*."""
    begins = [0]
    for i in range(1, len(run)):
        if not (combining(run[i]) or _JAMO_START <= run[i] <= _JAMO_END):
            begins.append(i)
    return list(zip(begins, [*begins[1:], len(run)], strict=True))


@cache
def _broken() -> re.Pattern[str]:
    return re.compile(_BROKEN)


@cache
def _letters(folding: Folding) -> dict[int, str]:
    """The one-for-one replacements."""
    table: dict[int, str] = {}
    if folding.marks:
        table |= dict.fromkeys(map(ord, SINGLE_MARKS), "'") | dict.fromkeys(map(ord, DOUBLE_MARKS), '"')
        table |= dict.fromkeys(map(ord, DASHES), "-")
    if folding.case:
        table[ord("İ")] = "i"  # NOTE: the one letter whose lower case is longer than itself
    return table
