"""Two runs of words laid side by side: which stand in both, in order."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_LARGEST = (
    160_000  # pairs of words that are compared one by one; longer runs are parted at words they have once
)
_STRAY = 2  # words: a shorter piece far from the rest is chance


@dataclass(frozen=True, slots=True)
class Piece:
    """``length`` words that stand at ``a`` in the one run and at ``b`` in the other."""

    a: int
    b: int
    length: int


def common(one: Sequence[str], other: Sequence[str]) -> list[Piece]:
    """The pieces that both runs have in the same order."""
    if len(one) * len(other) <= _LARGEST:
        return _closely(one, other)
    pieces: list[Piece] = []
    a = b = 0
    for i, j in [*_landmarks(one, other), (len(one), len(other))]:
        between = _closely if (i - a) * (j - b) <= _LARGEST else _ends
        pieces += [Piece(p.a + a, p.b + b, p.length) for p in between(one[a:i], other[b:j])]
        if i < len(one):
            pieces.append(Piece(i, j, 1))
        a, b = i + 1, j + 1
    return _merged(pieces)


def _closely(one: Sequence[str], other: Sequence[str]) -> list[Piece]:
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return [Piece(block.a, block.b, block.size) for block in blocks if block.size]


def _landmarks(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Words that stand once in each run, as many as stand in the same order in both."""
    mine, theirs = _once(one), _once(other)
    return _longest_rising([(i, theirs[key]) for key, i in mine.items() if key in theirs])


def _once(run: Sequence[str]) -> dict[str, int]:
    """The words that stand once, by place."""
    counts = Counter(run)
    return {key: i for i, key in enumerate(run) if counts[key] == 1}


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest selection of *pairs* (by rising first number) whose second numbers rise too."""
    tops: list[int] = []  # the least second number that ends a selection of each length
    ends: list[int] = []  # and the pair it belongs to
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        length = bisect_left(tops, j)
        before.append(ends[length - 1] if length else -1)
        tops[length : length + 1] = [j]
        ends[length : length + 1] = [index]
    chosen = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chosen.append(pairs[at])
        at = before[at]
    return chosen[::-1]


def _ends(one: Sequence[str], other: Sequence[str]) -> list[Piece]:
    """What two long runs share at their beginnings and ends."""
    shortest = min(len(one), len(other))
    head = next((i for i in range(shortest) if one[i] != other[i]), shortest)
    tail = next((i for i in range(shortest - head) if one[-1 - i] != other[-1 - i]), shortest - head)
    pieces = [Piece(0, 0, head), Piece(len(one) - tail, len(other) - tail, tail)]
    return [piece for piece in pieces if piece.length]


def _merged(pieces: list[Piece]) -> list[Piece]:
    """*pieces* with those that touch in both runs made one."""
    merged: list[Piece] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if last and last.a + last.length == piece.a and last.b + last.length == piece.b:
            merged[-1] = Piece(last.a, last.b, last.length + piece.length)
        else:
            merged.append(piece)
    return merged


def without_strays(pieces: list[Piece]) -> list[Piece]:
    """*pieces* without short ones at either end that stand far from the rest in the second run."""
    kept = list(pieces)
    while len(kept) > 1 and _stray(kept[0], _gap(kept[0], kept[1])):
        kept.pop(0)
    while len(kept) > 1 and _stray(kept[-1], _gap(kept[-2], kept[-1])):
        kept.pop()
    return kept


def _gap(before: Piece, after: Piece) -> int:
    """How many more words lie between two pieces in the second run than in the first."""
    return (after.b - before.b - before.length) - (after.a - before.a - before.length)


def _stray(piece: Piece, gap: int) -> bool:
    return piece.length <= _STRAY and gap > 3 * piece.length
