"""The names a claim puts its matter on: each must stand in the passage by one of its variants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_KIN = 0.5


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words of the claim: its first and last word."""

    first: int
    last: int


def names_of(reading: Reading) -> list[Name]:
    """The runs of capitalised words, by position. A sentence's first word counts when it is no everyday word."""
    from claimcheck.core.names import find_names

    found = []
    for value in find_names(reading.text[reading.start : reading.end]):
        span = reading.span_of(reading.start + value.start, reading.start + value.end)
        kept = [n for n in span if not reading.words[n].function]
        if kept:
            found.append(Name(kept[0], kept[-1]))
    return found


def stands(claim: Reading, name: Name, sides: Sequence[Side]) -> float:
    """How well the name stands in any of *sides*, 0..1: wholly, by its last word, by its initials, or not."""
    return max((_stands_in(claim, name, side) for side in sides), default=0.0)


def _stands_in(claim: Reading, name: Name, side: Side) -> float:
    numbers = [n for n in range(name.first, name.last + 1) if not claim.words[n].function]
    if not numbers:
        return 1.0
    shares = [side.credit(n) for n in numbers]
    share = sum(shares) / len(shares)
    if shares[-1] >= 0.6:
        return max(share, 0.8)
    return max(share, _by_initials(claim, name, side))


def _by_initials(claim: Reading, name: Name, side: Side) -> float:
    letters = "".join(
        claim.words[n].text[0] for n in range(name.first, name.last + 1) if claim.words[n].text[0].isupper()
    )
    return 0.9 if len(letters) > 1 and letters.lower() in side.passage.by_stem else 0.0


def replaced(claim: Reading, name: Name, side: Side) -> Name | None:
    """The passage's own name that stands where the claim has *name*, between the same words; None if there is none.

    Only a name the claim does not mention, with the claim's neighbouring words next to it on both sides, or on
    one side at the edge of the sentence.
    """
    ours = (claim.words[name.first].start, claim.words[name.last].end)
    best, kin = None, _KIN
    for other in names_of(side.passage):
        span = side.passage.words[other.first : other.last + 1]
        if any(w.stem in claim.by_stem for w in span if not w.function):
            continue
        if not _between_same_words(claim, name, side, other):
            continue
        found = side.kinship(ours, (span[0].start, span[-1].end))
        if found > kin:
            best, kin = other, found
    return best


def _between_same_words(claim: Reading, name: Name, side: Side, other: Name) -> bool:
    left = _neighbour(claim, name.first, -1)
    right = _neighbour(claim, name.last, +1)
    left_ok = left is None or _next_to(side, left, other.first, -1)
    right_ok = right is None or _next_to(side, right, other.last, +1)
    return left_ok and right_ok and (left is not None or right is not None)


def _neighbour(claim: Reading, number: int, step: int) -> int | None:
    number += step
    while 0 <= number < len(claim.words):
        if not claim.words[number].function:
            return number
        number += step
    return None


def _next_to(side: Side, word: int, place: int, step: int) -> bool:
    """True when the claim's *word* stands at most three words from *place*, on the side that *step* points to."""
    if word not in side.matched:
        return False
    return any(0 < (p - place) * step <= 3 for p in side.matched[word][0])
