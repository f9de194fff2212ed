"""What a unit of a page is read with: the units around it and over it, and their words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept, once
from claimcheck.core.compare.reading import Reading
from claimcheck.core.match.blocks import BlockRole
from claimcheck.core.match.synonyms import groups_of

if TYPE_CHECKING:
    from claimcheck.core.match.index import PageIndex

_PARAGRAPH, _ROW, _HEADING = BlockRole.PARAGRAPH, BlockRole.ROW, BlockRole.HEADING
_STACKED = 2  # headings above a heading that still head what follows: a title over its date line
_HEAD = 4  # units at most that make the head of a page: title, subtitle, date, author


@dataclass(eq=False)
class Surroundings:
    """The units around a unit of a page and their words, read when a rule asks: most candidates need none of them."""

    page: PageIndex
    unit: int
    numbers: tuple[int, ...] = ()  # the sentence before, the one after, the heading, the page's first lines
    headings: tuple[int, ...] = ()  # and of those the headings over the unit

    @once
    def around(self) -> tuple[Reading, ...]:
        """The units around it."""
        return tuple([reading_of(self.page, n) for n in self.numbers])

    @once
    def heads(self) -> tuple[Reading, ...]:
        """Those of them that head it."""
        return tuple([reading_of(self.page, n) for n in self.headings])

    @once
    def before(self) -> tuple[int, ...]:
        """The numbers of those before it."""
        return tuple([n for n in self.numbers if n < self.unit])

    @once
    def groups(self) -> frozenset[int]:
        """The groups of synonyms of their words."""
        roots: set[str] = set().union(*[self.page.keys[n] for n in self.numbers])
        return frozenset().union(*map(groups_of, roots))

    def has(self, root: str) -> bool:
        """True where one of them has a word of that root."""
        return not self.page.places(root).keys().isdisjoint(self.numbers)

    def has_before(self, root: str) -> bool:
        """True where one of those before the unit has."""
        return not self.page.places(root).keys().isdisjoint(self.before)


def reading_of(page: PageIndex, unit: int) -> Reading:
    """A unit of a page as the rules read it, made once."""
    held = page.read.get(unit)
    if held is None:
        place = page.units[unit]
        held = page.read[unit] = Reading(page.prose, place.start, place.end, page.day)
    return held


def surroundings(page: PageIndex, unit: int) -> Surroundings:
    """The surroundings of a unit, once for all claims."""
    room = _room(page)
    held = room.get(unit)
    if held is None:
        headings = _headings(page, unit)
        numbers = tuple(dict.fromkeys(_neighbours(page, unit) + headings))
        held = room[unit] = Surroundings(page, unit, numbers, headings)
    return held


@kept
def _room(page: PageIndex) -> dict[int, Surroundings]:
    return {}


def _neighbours(page: PageIndex, unit: int) -> tuple[int, ...]:
    """The units that a unit leans on: those next to it in prose, or its table's first row."""
    here = page.units[unit]
    if here.role is _PARAGRAPH:
        before = (unit - 1,) if unit else ()
        return (*before, unit + 1) if unit + 1 < len(page.units) else before
    if here.role is not _ROW:
        return ()
    first = unit
    while first and page.units[first - 1].role is _ROW:
        first -= 1
    return (first,) if first != unit and _is_head(page, first) else ()


def _is_head(page: PageIndex, row: int) -> bool:
    """True when a table's row heads the others: it holds no figure, for another row's bear out nothing of this one."""
    unit = page.units[row]
    return not any(letter.isdigit() for letter in page.prose[unit.start : unit.end])


def _headings(page: PageIndex, unit: int) -> tuple[int, ...]:
    """The units that a unit stands under: its heading with those right above it, and the head of its page."""
    if unit < _HEAD:
        return _found_over(page, unit)
    room, nearest = _headed(page), page.units[unit].heading
    held = room.get(nearest)
    if held is None:
        held = room[nearest] = _found_over(page, unit)
    return held


@kept
def _headed(page: PageIndex) -> dict[int, tuple[int, ...]]:
    """Room for what stands over the units of one heading: the same for all of them behind the page's head."""
    return {}


def _found_over(page: PageIndex, unit: int) -> tuple[int, ...]:
    units, nearest = page.units, page.units[unit].heading
    above = nearest
    while above > 0 and nearest - above < _STACKED and units[above - 1].role is _HEADING:
        above -= 1
    own = range(above, nearest + 1) if nearest >= 0 else range(0)
    head = [n for n in _head(page) if n < unit]
    if not head and (units[0].role is not _ROW or _is_head(page, 0)):
        head = [0]
    return tuple([n for n in dict.fromkeys([*reversed(own), *head]) if n != unit])


@kept
def _head(page: PageIndex) -> list[int]:
    """The headings that a page begins with."""
    first = page.units[:_HEAD]
    return [n for n, _ in takewhile(lambda held: held[1].role is _HEADING, enumerate(first))]
