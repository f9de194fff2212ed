"""One page, read once for any number of claims: its sentences, and which of them hold which words."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from math import log
from typing import TYPE_CHECKING, Any, NamedTuple

from claimcheck.core.match.blocks import BlockRole, blocks, unbroken
from claimcheck.core.match.stems import root
from claimcheck.core.match.weights import LENGTH_PENALTY, TERM_SATURATION
from claimcheck.core.match.words import FUNCTION_WORDS, WORD
from claimcheck.core.text.pieces import Pieces
from claimcheck.core.text.sentences import places

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.compare.quotations import QuoteIndex
    from claimcheck.core.compare.reading import Reading

_TOP = 8  # units at the top of a page among which its date line stands; what has no more of them is no page


class Unit(NamedTuple):
    """One sentence, list item, row or heading: ``text[start:end]`` of its page."""

    start: int
    end: int
    role: BlockRole
    block: int  # which block of the page it stands in
    heading: int  # the unit that heads it, or -1


@dataclass(frozen=True)
class PageIndex:
    """A source's text, cut into units and indexed by the roots of the words that matter.

    Not slotted: what only some claims ask for is made when asked and kept.
    """

    text: str
    prose: str  # the text with line breaks as blanks, letter for letter in place: what rules read
    source_date: date | None
    units: list[Unit]
    postings: dict[
        str, list[int]
    ]  # root of a word that matters -> the unit of each place it stands at, in order
    keys: list[list[str]]  # the roots of the words that matter in each unit, in order
    read: dict[int, Reading] = field(default_factory=dict, compare=False, repr=False)  # readings already made
    room: dict[str, Any] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )  # for kept answers
    _places: dict[str, dict[int, int]] = field(default_factory=dict, init=False, compare=False, repr=False)

    @classmethod
    def of(cls, source_text: str, *, source_date: date | None = None) -> PageIndex:
        """*source_text* indexed; ``source_date`` is the day from which its "last Friday" counts."""
        prose, units = unbroken(source_text), _units(source_text)
        keys = [indexed(prose[unit.start : unit.end]) for unit in units]
        postings: defaultdict[str, list[int]] = defaultdict(list)
        for number, held in enumerate(keys):
            for key in held:
                postings[key].append(number)
        return cls(source_text, prose, source_date, units, postings, keys)

    @cached_property
    def quotes(self) -> QuoteIndex:
        """The text prepared for looking up quotations."""
        from claimcheck.core.compare.quotations import QuoteIndex

        return QuoteIndex(self.text)

    @cached_property
    def damping(self) -> list[float]:
        """For each unit, what BM25 adds to how often a word stands there, by the unit's length."""
        lengths = list(map(len, self.keys))
        mean = max(sum(lengths) / len(lengths), 1.0) if lengths else 1.0
        return [TERM_SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * (n / mean)) for n in lengths]

    @cached_property
    def damped_once(self) -> list[float]:
        """The sum of both for a word that stands there once, as most do."""
        return [1 + damping for damping in self.damping]

    def places(self, key: str) -> dict[int, int]:
        """The units that have a root, in order, and how often."""
        found = self._places.get(key)
        if found is None:
            units = self.postings.get(key, ())
            found = dict.fromkeys(units, 1)
            if len(found) < len(units):
                found = dict(Counter(units))
            self._places[key] = found
        return found

    @cached_property
    def day(self) -> date | None:
        """The day it was said to be of, or the one that it prints over its text."""
        if self.source_date is not None or len(self.units) <= _TOP:
            return self.source_date
        from claimcheck.core.compare.values.dateline import dateline

        return dateline(self.prose[unit.start : unit.end] for unit in self.units[:_TOP])

    def holding(self, keys: Iterable[str]) -> list[int]:
        """The units that have a word of one of these roots, in order."""
        held = self.postings.keys() & keys
        return sorted({unit for key in held for unit in self.postings[key]}) if held else []

    def lowered(self, unit: int) -> str:
        """The letters of a unit, small."""
        place = self.units[unit]
        return self.prose[place.start : place.end].lower()

    def rarity(self, key: str) -> float:
        """BM25's inverse document frequency of a root on this page; highest when no unit has it."""
        held = len(self.places(key))
        return log(1 + (len(self.units) - held + 0.5) / (held + 0.5))


def indexed(prose: str) -> list[str]:
    """The roots *prose* is found by, in order, function words left out."""
    held: list[str] = []
    for keys in filter(None, map(_KEYS.__getitem__, prose.split())):
        held += keys
    return held


def _keys_of(piece: str) -> tuple[str, ...]:
    return tuple(filter(None, map(_key, WORD.findall(piece))))


_KEYS = Pieces(_keys_of, most=65536)


@lru_cache(maxsize=65536)
def _key(token: str) -> str:
    bare = token.replace("’", "'").removesuffix("'s").removesuffix("'S")
    bare = bare.replace("-", "")
    # "3,500" is indexed as "3500", "U.S." as "US".
    bare = bare.replace("," if bare[0].isdigit() else ".", "")
    if bare.lower() in FUNCTION_WORDS and not (bare.isupper() and len(bare) > 1):
        return ""
    return root(bare)


# A page has hundreds of units: this is half the price of calling their class, which checks nothing either.
_made = tuple.__new__


def _units(text: str) -> list[Unit]:
    found: list[Unit] = []
    put, heading = found.append, -1
    for number, (role, start, _, prose) in enumerate(blocks(text)):
        own = heading
        if role is BlockRole.HEADING:
            own, heading = -1, len(found)
        for first, last in places(prose):
            put(_made(Unit, (start + first, start + last, role, number, own)))
            own = heading
    return found
