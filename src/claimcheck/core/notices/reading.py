"""A document as the rules read it: sentence by sentence, with what each holds; made once for all rules."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.core.model.article import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from claimcheck.core.document import Document
    from claimcheck.core.model.span import Span
    from claimcheck.core.model.value import Value
    from claimcheck.core.notices.counted_time import Counted

_MOST = 60  # values and names of one sentence: a longer list is no prose, and rules hold each against each
_BY_START = attrgetter("start")
SIGNS = '.,;:!?()[]/“”"…–—'
"""What parts words: a pass of replace for each is far cheaper than a pattern."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule has to say of ``prose[start:end]``, which lies in one block.

    ``other`` is where the words stand that it is held against.
    """

    start: int
    end: int
    message: str
    other: Span | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence and what stands in it; places are places in the prose, ``words`` are in lower case."""

    start: int
    end: int
    block: int
    kind: BlockKind
    words: list[str]
    values: list[Value]
    names: list[Value]

    def after(self, place: int) -> Value | None:
        """The first value that begins at *place* or behind it."""
        at = bisect_left(self.values, place, key=_BY_START)
        return self.values[at] if at < len(self.values) else None


@dataclass(frozen=True)
class Reading:
    """A document, the day it is of (None where nobody says), and its prose in lower case, letter for letter."""

    document: Document
    published: date | None

    @cached_property
    def low(self) -> str:
        """The prose in lower case with straight single quotes, each letter where it stands in the prose."""
        prose = self.document.prose
        low = prose.lower()
        if len(low) != len(prose):
            low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in prose)
        return low.replace("’", "'").replace("‘", "'")

    @cached_property
    def statements(self) -> list[Statement]:
        """The sentences, in order."""
        return list(self._statements())

    def _statements(self) -> Iterator[Statement]:
        document, bare = self.document, self.low
        for sign in SIGNS:
            bare = bare.replace(sign, " ")
        value = name = 0
        for span in document.sentences:
            number = document.block_at(span.start)
            words = bare[span.start : span.end].split()
            kind = document.blocks[number].kind
            first_value, value = _between(document.values, value, span.start, span.end)
            first_name, name = _between(document.names, name, span.start, span.end)
            values = document.values[first_value : min(value, first_value + _MOST)]
            names = document.names[first_name : min(name, first_name + _MOST)]
            yield Statement(span.start, span.end, number, kind, words, values, names)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the article: a phrase is looked for only where all of its words are there."""
        return frozenset().union(*(one.words for one in self.statements))

    @cached_property
    def counted(self) -> list[Counted]:
        """The lengths of time whose start and end the article says; two rules ask for them."""
        from claimcheck.core.notices.counting import counted_times

        return counted_times(self)

    def gap(self, before: int, after: int) -> str:
        """What stands between two places, in lower case; "" when they are out of order."""
        return self.low[before:after] if before < after else ""

    def quoted(self, place: int) -> bool:
        """True when *place* lies in somebody's quoted words."""
        quotations = self.document.quotations
        at = bisect_right(quotations, place, key=_BY_START) - 1
        return at >= 0 and place < quotations[at].end

    def occurrences(self, phrases: Iterable[str]) -> Iterator[tuple[int, int]]:
        """Where the lower-case *phrases* stand as whole words, by phrase and then by place."""
        low = self.low
        for phrase in phrases:
            if not self.vocabulary.issuperset(phrase.split()):
                continue
            at = low.find(phrase)
            while at >= 0:
                end = at + len(phrase)
                if not low[at - 1 : at].isalnum() and not low[end : end + 1].isalnum():
                    yield at, end
                at = low.find(phrase, end)


def _between(values: list[Value], at: int, start: int, end: int) -> tuple[int, int]:
    """The numbers of the first value in ``[start, end)`` and of the first behind it, from number *at* on."""
    count = len(values)
    while at < count and values[at].start < start:
        at += 1
    first = at
    while at < count and values[at].start < end:
        at += 1
    return first, at
