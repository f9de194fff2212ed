"""One sentence, read once: its words, and what in it must never be cut apart."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from claimcheck.core.extract.verbs import finite_words
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Value, ValueKind

# A token takes the space behind it along: the pieces joined are the text, and places are sums of lengths.
_PIECES = re.compile(r"(?:[^\W_]+(?:['’.,\-‐‑][^\W_]+)*|[^\w\s]|_)\s*|\s+")
_OPENING = frozenset("([")
_CLOSING = frozenset(")]")
TIMES = frozenset([ValueKind.DATE, ValueKind.PERIOD, ValueKind.RECURRENCE])


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the prose; places are places in ``prose``, token numbers count from its first word.

    ``values`` are the dates and quantities, ``names`` and ``quotations`` what their names say, each by position.
    ``whole[i]`` is True when cutting before token *i* would cut a value, name, quotation or bracket;
    ``finite[i]`` when token *i* can be a finite verb outside of them. ``upto[i]`` is how many words stand before
    token *i*, marks not counted; it has one entry more than there are tokens.
    """

    prose: str
    span: Span
    low: list[str]
    starts: list[int]
    ends: list[int]
    values: list[Value]
    names: list[Value]
    quotations: list[Value]
    whole: list[bool]
    finite: list[bool]
    upto: list[int]

    @property
    def text(self) -> str:
        """The sentence as a reader sees it."""
        return self.span.of(self.prose)

    def within(self, values: list[Value], first: int, last: int) -> list[Value]:
        """Those of *values* that begin among the tokens ``first`` to ``last`` (exclusive)."""
        if first >= last or not values:
            return []
        begin, stop = self.starts[first], self.ends[last - 1]
        at = bisect_left(values, begin, key=_start)
        return values[at : bisect_left(values, stop, lo=at, key=_start)]

    def starting(self, values: list[Value], at: int) -> Value | None:
        """The one of *values* that begins with token *at*, if any."""
        place = self.starts[at]
        index = bisect_left(values, place, key=_start)
        return values[index] if index < len(values) and values[index].start == place else None

    def ending(self, values: list[Value], at: int) -> Value | None:
        """The one of *values* that ends with the token before *at*, if any."""
        place = self.ends[at - 1]
        index = bisect_left(values, place, key=_start) - 1
        return values[index] if index >= 0 and values[index].end == place else None


def read_sentence(
    prose: str, span: Span, values: list[Value], names: list[Value], quotations: list[Value]
) -> Sentence:
    """The sentence at *span*, with those of the *values*, *names* and *quotations* of the prose that stand in it."""
    pieces = _PIECES.findall(prose[span.start : span.end])
    starts = list(accumulate(map(len, pieces[:-1]), initial=span.start))
    bare = [piece.rstrip() for piece in pieces]
    low = [word.lower() for word in bare]
    inside = _between(values, span), _between(names, span), _between(quotations, span)
    whole = _whole(starts, _regions(prose, inside, low, starts))
    named = {name.start for name in inside[1]}
    finite = [
        verbal and not whole[at] and starts[at] not in named  # "May Lee" begins with no verb
        for at, verbal in enumerate(finite_words(low))
    ]
    ends = [start + len(word) for start, word in zip(starts, bare, strict=True)]
    upto = list(accumulate((word[0].isalnum() for word in low), initial=0))
    return Sentence(prose, span, low, starts, ends, *inside, whole, finite, upto)


def is_vague_time(value: Value) -> bool:
    """True for "now", "recently", "the future": a time that dates nothing."""
    return value.timex is not None and value.timex.endswith("_REF")


def _start(value: Value) -> int:
    return value.start


def _between(values: list[Value], span: Span) -> list[Value]:
    """Those of *values* (by position) that begin inside *span*."""
    first = bisect_left(values, span.start, key=_start)
    return values[first : bisect_left(values, span.end, key=_start)]


def _regions(
    prose: str, inside: tuple[list[Value], list[Value], list[Value]], low: list[str], starts: list[int]
) -> Iterable[tuple[int, int]]:
    values, names, quotations = inside
    yield from ((value.start, value.end) for value in values)
    yield from ((name.start, name.end) for name in names)
    # The closing mark belongs to the quotation, and so does a comma before it.
    for quote in quotations:
        yield quote.start - 1, quote.end + (2 if prose[quote.end : quote.end + 1] == "," else 1)
    opened = -1
    for sign, start in zip(low, starts, strict=True):
        if sign in _OPENING and opened < 0:
            opened = start
        elif sign in _CLOSING and opened >= 0:
            yield opened, start + 1
            opened = -1


def _whole(starts: list[int], regions: Iterable[tuple[int, int]]) -> list[bool]:
    whole = [False] * len(starts)
    for begin, end in regions:
        first = bisect_left(starts, begin + 1)
        for at in range(first, bisect_left(starts, end)):
            whole[at] = True
    return whole
