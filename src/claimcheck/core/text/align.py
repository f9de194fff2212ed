"""Two runs of words laid side by side: which stand in both, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_LARGEST = 160_000  # pairs of words that are compared one by one; beyond, the middle is one difference
_STRAY = 2  # words: a shorter piece far from the rest is chance


@dataclass(frozen=True, slots=True)
class Piece:
    """``length`` words that stand at ``a`` in the one run and at ``b`` in the other."""

    a: int
    b: int
    length: int


def common(one: Sequence[str], other: Sequence[str]) -> list[Piece]:
    """The pieces that both runs have in the same order."""
    if len(one) * len(other) > _LARGEST:
        return _ends(one, other)
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return [Piece(block.a, block.b, block.size) for block in blocks if block.size]


def _ends(one: Sequence[str], other: Sequence[str]) -> list[Piece]:
    """What two long runs share at their beginnings and ends."""
    shortest = min(len(one), len(other))
    head = next((i for i in range(shortest) if one[i] != other[i]), shortest)
    tail = next((i for i in range(shortest - head) if one[-1 - i] != other[-1 - i]), shortest - head)
    pieces = [Piece(0, 0, head), Piece(len(one) - tail, len(other) - tail, tail)]
    return [piece for piece in pieces if piece.length]


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
