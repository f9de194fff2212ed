"""Whose age it is: in "her daughter Tracey Holm, 44" nobody else of the name is 44."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.namesakes import short_for

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_OF_ANOTHER = 0.1  # what is left of a kinship with another's age
_FULL = 2  # words of a name that is given in full


def fit(side: Side, ours: tuple[int, int], theirs: tuple[int, int]) -> float:
    """What is left of the kinship of two ages, 0..1: little where each stands right behind another's full name."""
    mine, other = _name_before(side.claim, ours[0]), _name_before(side.passage, theirs[0])
    if len(mine) < _FULL or len(other) < _FULL:
        return 1.0
    named = side.passage.words[other[0]].text
    if side.claim.words[mine[-1]].stem != side.passage.words[other[-1]].stem:
        return _OF_ANOTHER if side.where(*mine).isdisjoint(other) else 1.0
    alike = short_for(side.claim, list(mine[:-1]), named)
    return 1.0 if alike else _OF_ANOTHER


def _name_before(reading: Reading, number: int) -> range:
    """The capitalised words that end right before a word, behind a comma or not."""
    start = number
    while (
        start
        and reading.words[start - 1].text[0].isupper()
        and (start == number or not reading.is_broken(start))
    ):
        start -= 1
    return range(start, number)
