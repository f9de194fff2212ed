"""Words that put something first, last or above all others: "the largest", "most of", "only", "never before"."""

from __future__ import annotations

from claimcheck.core.extract.sentence import Sentence
from claimcheck.core.language.word_sets import words

_ALWAYS = words(
    """
    biggest largest smallest highest lowest longest shortest oldest youngest richest poorest fastest
    slowest strongest weakest deadliest busiest best worst greatest earliest latest newest tallest
    deepest heaviest hottest coldest cheapest closest nearest broadest widest hardest toughest safest
    wealthiest costliest fewest unprecedented unique sole record-breaking unparalleled top-selling
    best-selling bestselling
    """
)
_ALONE = words("only first last most least record")
_BEFORE_ALONE = words("the a its his her their our by ever")
_NOT_SUPERLATIVE = words(
    "interest request guest rest west forest protest arrest invest test quest suggest contest est"
)


def has_superlative(sentence: Sentence, first: int, last: int) -> bool:
    """True when the tokens *first* to *last* (exclusive) claim a superlative or an absolute."""
    low = sentence.low[first:last]
    if not _ALWAYS.isdisjoint(low):
        return True
    return any(word in _ALONE or "-" in word for word in low) and any(
        _is_superlative(sentence.low, at) for at in range(first, last) if not sentence.whole[at]
    )


def _is_superlative(low: list[str], at: int) -> bool:
    word = low[at]
    if word in _ALONE and at and low[at - 1] in _BEFORE_ALONE:
        return True
    tail = word.rpartition("-")[2]
    return "-" in word and tail.endswith("est") and tail not in _NOT_SUPERLATIVE
