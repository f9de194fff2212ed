"""What stands round words, compared with what stood round them when they were anchored."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.core.anchors.ground import Wanted
from claimcheck.core.anchors.making import CONTEXT

_EDGE = 16  # letters that standing at the text's very beginning or end is worth
_TELLING = 12  # letters in common on one side that are no chance


@dataclass(frozen=True, slots=True)
class Evidence:
    """How many letters agree on each side, next to the words; ``whole`` when all that was kept of both sides does."""

    left: int
    right: int
    whole: bool

    @property
    def total(self) -> int:
        """Letters that agree on both sides together."""
        return self.left + self.right

    @property
    def telling(self) -> bool:
        """True when one side alone shows that this is the neighbourhood."""
        return max(self.left, self.right) >= _TELLING

    @property
    def telling_twice(self) -> bool:
        """True when both sides do."""
        return min(self.left, self.right) >= _TELLING


def evidence(letters: str, start: int, end: int, wanted: Wanted) -> Evidence:
    """How the neighbours of ``letters[start:end]`` agree with those of *wanted*."""
    reach = 2 * CONTEXT
    before, after = letters[max(0, start - reach) : start].strip(), letters[end : end + reach].strip()
    left, right = _agreeing(before[::-1], wanted.left[::-1]), _agreeing(after, wanted.right)
    begins, ends = wanted.begins and before == wanted.left, wanted.ends and after == wanted.right
    whole_left = begins or 0 < left == len(wanted.left)
    whole_right = ends or 0 < right == len(wanted.right)
    return Evidence(left + _EDGE * begins, right + _EDGE * ends, whole_left and whole_right)


def _agreeing(one: str, other: str) -> int:
    """How many letters the two begin with in common."""
    shortest = min(len(one), len(other))
    return next((i for i in range(shortest) if one[i] != other[i]), shortest)
