"""Figures and what they are of, told in two rows: "snacks and drinks grew 12 and 5 percent respectively"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.values.numbers import QUANTITIES

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_OF_ANOTHER = 0.1  # what is left of a kinship with the figure of another one of the row
_OF_ITS_OWN = 1.7  # how many times one with its own is
_JOINING = ("and", "or")
_APART = 3  # words from one figure of a row to the next
_LONGEST = 5  # words of one member of the row


class _Row(NamedTuple):
    figures: tuple[tuple[int, int], ...]  # the places of the figures
    members: tuple[range, ...]  # the words of what each is of


def fit(side: Side, there: tuple[int, int]) -> float:
    """What becomes of a kinship of figures: less where the claim speaks of another of the row, more of its own."""
    row = _row(side.passage)
    if row is None or there not in row.figures:
        return 1.0
    told = [any(place in member for place in side.heard) for member in row.members]
    own = told[row.figures.index(there)]
    if all(told) or not any(told):
        return 1.0
    return _OF_ITS_OWN if own else _OF_ANOTHER


def most(passage: Reading) -> float:
    """The most that :func:`fit` may make of a kinship in *passage*."""
    return _OF_ITS_OWN if _marks(passage) else 1.0


def _marks(reading: Reading) -> list[int] | None:
    """The numbers of the words that tell of two rows."""
    return reading.by_stem.get("respectively") or reading.by_stem.get("respective")


@kept
def _row(reading: Reading) -> _Row | None:
    """The row of a text that says "respectively", or None."""
    at = _marks(reading)
    if not at:
        return None
    pairs = zip(reading.values, reading.places, strict=True)
    held = [place for value, place in pairs if value.kind in QUANTITIES and place[1] < at[0]]
    figures = held[-1:]
    for place in reversed(held[:-1]):
        if figures[0][0] - place[1] > _APART:
            break
        figures.insert(0, place)
    members = _members(reading, figures[0][0], len(figures)) if len(figures) > 1 else []
    return _Row(tuple(figures), tuple(members)) if members else None


def _members(reading: Reading, stop: int, wanted: int) -> list[range]:
    """The members of the row of so many that stands before word *stop*; [] where there is none."""
    joint = next((n for n in range(stop - 1, 0, -1) if reading.words[n].text.lower() in _JOINING), 0)
    if not joint:
        return []
    verb = next((n for n in range(joint + 1, stop) if n in reading.acts or reading.words[n].function), stop)
    members = [range(joint + 1, verb)]
    end = joint
    while len(members) < wanted:
        start = _start(reading, end)
        if start == end:
            return []
        members.insert(0, range(start, end))
        end = start
    return members


def _start(reading: Reading, end: int) -> int:
    """Where the member that ends before word *end* begins: behind a mark or a small word."""
    start = end
    while start and end - start < _LONGEST and not reading.words[start - 1].function:
        start -= 1
        if reading.is_broken(start):
            break
    return start
