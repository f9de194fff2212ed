"""Following words that were edited: the passage most like them, told by likeness and by its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.core.anchors.ground import Ground, Wanted
from claimcheck.core.anchors.neighbours import Evidence, evidence
from claimcheck.core.anchors.reach import to_stop, with_marks
from claimcheck.core.text.align import Piece, common, without_strays
from claimcheck.core.text.words import words

_BESIDE = 4  # words on each side that make a neighbourhood
_TAIL = 14  # letters of a neighbour that are looked for near a passage
_LONGEST = 4  # a passage may be so many times longer than the words it replaced
_LIGHT = 0.3  # what a short word counts beside a long one or a number


@dataclass(frozen=True, slots=True)
class Passage:
    """Letters ``[start, end)`` that may be the wanted words, edited."""

    start: int
    end: int
    held: float  # how much of the wanted words stands there, 0 to 1
    alike: float  # how much the two have in common of both, 0 to 1
    evidence: Evidence


def passages(wanted: Wanted, ground: Ground) -> list[Passage]:
    """The passages that may be the wanted words edited, best first."""
    found = [_measured(start, end, wanted, ground) for start, end in _candidates(wanted, ground)]
    return sorted(found, key=lambda p: (-rank(p), p.start))


def rank(passage: Passage) -> float:
    """How good a passage is beside others: likeness first, then neighbours."""
    return passage.held + passage.alike + passage.evidence.total / 64


def _candidates(wanted: Wanted, ground: Ground) -> Iterator[tuple[int, int]]:
    """Places by shared words, and the place between the old neighbours."""
    gap = _between_neighbours(wanted, ground)
    if gap:
        yield gap
    keys = wanted.words.keys
    there = ground.index.words
    for window in ground.index.windows(keys) if keys else ():
        pieces = common(keys, there.keys[window.first : window.last])
        pieces = without_strays([Piece(p.a, p.b + window.first, p.length) for p in pieces])
        if pieces:
            last = pieces[-1].b + pieces[-1].length - 1
            found = there.starts[pieces[0].b], there.ends[last]
            if not _is_neighbour(*found, wanted, ground.letters):
                yield _snapped(*found, _unshared(pieces, wanted), wanted, ground)


def _between_neighbours(wanted: Wanted, ground: Ground) -> tuple[int, int] | None:
    """What stands between the words that stood right before and right after the wanted words."""
    before, after = words(wanted.left).keys[-_BESIDE:], words(wanted.right).keys[:_BESIDE]
    if min(len(before), len(after)) < _BESIDE:
        return None
    index = ground.index
    reach = _LONGEST * len(wanted.words) + 2 * _BESIDE
    for first in index.runs(before):
        place = first + len(before)
        beyond = index.next_run(after, place, place + reach)
        if beyond is not None:
            start, end = index.words.ends[place - 1], index.words.starts[beyond]
            return _stripped(ground.letters, start, end)
    return None


def _unshared(pieces: list[Piece], wanted: Wanted) -> tuple[int, int]:
    """How many of the wanted letters stand before the first and after the last piece: other words replaced them."""
    last = pieces[-1].a + pieces[-1].length - 1
    return wanted.words.starts[pieces[0].a], len(wanted.exact) - wanted.words.ends[last]


def _snapped(
    start: int, end: int, unshared: tuple[int, int], wanted: Wanted, ground: Ground
) -> tuple[int, int]:
    """The passage widened or narrowed to its old neighbours, if they stand as near as the words not shared allow."""
    letters = ground.letters
    begin, stop = (
        _begin(start, end, unshared[0], wanted, letters),
        _stop(start, end, unshared[1], wanted, letters),
    )
    start, end = _stripped(letters, begin, stop) or (start, end)
    return with_marks(letters, start, end)


def _begin(start: int, end: int, unshared: int, wanted: Wanted, letters: str) -> int:
    """Where the passage begins: behind its old neighbour, or with the text as the wanted words did."""
    left, reach = wanted.left[-_TAIL:], 2 * unshared + 2 * _TAIL
    if len(left) == _TAIL:
        at = letters.rfind(left, max(0, start - reach), start + _TAIL)
        return at + _TAIL if at >= 0 and at + _TAIL < end else start
    near = len(left) <= start <= len(left) + reach
    return len(left) if wanted.begins and near and letters.startswith(left) else start


def _stop(start: int, end: int, unshared: int, wanted: Wanted, letters: str) -> int:
    """Where the passage ends: before its old neighbour, with the text as the wanted words did, or with its sentence."""
    right, reach = wanted.right[:_TAIL], 2 * unshared + 2 * _TAIL
    if len(right) == _TAIL:
        at = letters.find(right, end - _TAIL, end + reach)
        if at > start:
            return at
    elif wanted.ends and letters.endswith(right):
        last = len(letters) - len(right)
        if end <= last <= end + reach:
            return last
    return to_stop(letters, end, reach) if unshared else end


def _is_neighbour(start: int, end: int, wanted: Wanted, letters: str) -> bool:
    """True when what stands here stood beside the wanted words before: it has only closed up to their place."""
    # NOTE: words that repeat their neighbour ("… said. … he said.") cannot be told from it.
    left, right = (side if side not in wanted.exact else "" for side in (wanted.left, wanted.right))
    after = (
        letters.find(right, max(0, start - len(right)), start + len(right) + 1) if len(right) > _TAIL else -1
    )
    before = letters.find(left, max(0, end - len(left) - 1), end + len(left)) if len(left) > _TAIL else -1
    return 0 <= after <= start or (before >= 0 and before + len(left) >= end)


def _stripped(letters: str, start: int, end: int) -> tuple[int, int] | None:
    """``[start, end)`` without white space at its ends; None when nothing else is there."""
    inside = letters[start:end]
    if not inside.strip():
        return None
    return start + len(inside) - len(inside.lstrip()), end - len(inside) + len(inside.rstrip())


def _measured(start: int, end: int, wanted: Wanted, ground: Ground) -> Passage:
    keys, there = wanted.words.keys, words(ground.letters[start:end]).keys
    shared = sum(_weight(keys[i]) for p in common(keys, there) for i in range(p.a, p.a + p.length))
    mine, theirs = sum(map(_weight, keys)) or 1.0, sum(map(_weight, there))
    return Passage(
        start, end, shared / mine, 2 * shared / (mine + theirs), evidence(ground.letters, start, end, wanted)
    )


def _weight(key: str) -> float:
    return 1.0 if len(key) > 3 or key[0].isdigit() else _LIGHT
