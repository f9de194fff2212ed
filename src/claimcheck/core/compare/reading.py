"""A claim or a passage as the rules read it: words, values, clauses, and what is said of each word."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from claimcheck.core.match.synonyms import groups_of
from claimcheck.core.match.words import Word, weight, words
from claimcheck.core.model.finding import Token

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from claimcheck.core.model.value import Value

_Key = TypeVar("_Key", str, int)

# Where one clause ends and another begins, as far as marks and joining words tell.
_CLAUSE_BREAK = re.compile(
    r"[;:()–—]|--|,(?=\s)|\b(?:and|but|while|although|though|because|which|who|whereas|after|before|when|if|that)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Reading:
    """``text[start:end]`` read once. Places are places in ``text``; not slotted, so that lists are made when asked."""

    text: str
    start: int
    end: int
    reference: date | None

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words in order."""
        return words(self.text, self.start, self.end)

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """What it asserts in numbers and dates, by position, at places in ``text``."""
        from dataclasses import replace

        from claimcheck.core.values import find_values

        found = find_values(self.text[self.start : self.end], reference=self.reference)
        if not self.start:
            return tuple(found)
        return tuple(replace(v, start=v.start + self.start, end=v.end + self.start) for v in found)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word starts, for looking places up."""
        return tuple(w.start for w in self.words)

    @cached_property
    def breaks(self) -> tuple[int, ...]:
        """Where a clause ends, in order."""
        return tuple(m.start() for m in _CLAUSE_BREAK.finditer(self.text, self.start, self.end))

    @cached_property
    def in_value(self) -> frozenset[int]:
        """The numbers of the words that are part of a value."""
        inside: set[int] = set()
        for value in self.values:
            inside.update(self.span_of(value.start, value.end))
        return frozenset(inside)

    @cached_property
    def content(self) -> tuple[int, ...]:
        """The numbers of the words that carry matter and are part of no value."""
        return tuple(i for i, w in enumerate(self.words) if not w.function and i not in self.in_value)

    @cached_property
    def by_stem(self) -> dict[str, list[int]]:
        """Stem -> the numbers of its words."""
        return _grouped((w.stem, i) for i, w in enumerate(self.words))

    @cached_property
    def by_root(self) -> dict[str, list[int]]:
        """Root -> the numbers of its words, function words left out."""
        return _grouped((w.root, i) for i, w in enumerate(self.words) if not w.function)

    @cached_property
    def by_group(self) -> dict[int, list[int]]:
        """Group of synonyms -> the numbers of its words."""
        return _grouped((g, i) for i, w in enumerate(self.words) if not w.function for g in groups_of(w.stem))

    @cached_property
    def weights(self) -> tuple[float, ...]:
        """How much each word matters."""
        return tuple(weight(w) for w in self.words)

    def span_of(self, start: int, end: int) -> range:
        """The numbers of the words that stand in ``text[start:end]``."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def clause_of(self, place: int) -> int:
        """The number of the clause that *place* stands in, counted from the start."""
        return bisect_right(self.breaks, place)

    def distance(self, word: int, start: int, end: int) -> int:
        """How many words, and four for each clause break, lie between a word and ``text[start:end]``."""
        first, last = self.span_of(start, end).start, self.span_of(start, end).stop - 1
        apart = max(first - word, word - last, 0)
        here = self.words[word].start
        return apart + 4 * abs(self.clause_of(here) - self.clause_of(start))

    def token(self, start: int, end: int) -> Token:
        """``text[start:end]`` as a reason names it."""
        return Token(self.text[start:end], start, end)


def _grouped(pairs: Iterable[tuple[_Key, int]]) -> dict[_Key, list[int]]:
    grouped: dict[_Key, list[int]] = {}
    for key, number in pairs:
        grouped.setdefault(key, []).append(number)
    return grouped
