"""One page, read once for any number of claims: its sentences, and which of them hold which words."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from math import log
from typing import TYPE_CHECKING

from claimcheck.core.match.blocks import BlockRole, blocks
from claimcheck.core.match.stems import root
from claimcheck.core.match.words import FUNCTION_WORDS, WORD
from claimcheck.core.text.sentences import sentences

if TYPE_CHECKING:
    from claimcheck.core.compare.quotations import QuoteIndex
    from claimcheck.core.compare.reading import Reading


@dataclass(frozen=True, slots=True)
class Unit:
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
    units: tuple[Unit, ...]
    postings: dict[str, tuple[tuple[int, int], ...]]  # root -> (unit, how often), by unit
    roots: tuple[frozenset[str], ...]  # the roots of the words that matter in each unit
    lengths: tuple[int, ...]  # how many such words
    mean_length: float
    read: dict[int, Reading] = field(default_factory=dict, compare=False, repr=False)  # readings already made

    @classmethod
    def of(cls, source_text: str, *, source_date: date | None = None) -> PageIndex:
        """*source_text* indexed; ``source_date`` is the day from which its "last Friday" counts."""
        prose, units = _units(source_text)
        postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        lengths, roots = [], []
        for number, unit in enumerate(units):
            counted = Counter(indexed(prose[unit.start : unit.end]))
            roots.append(frozenset(counted))
            for key, often in counted.items():
                postings[key].append((number, often))
            lengths.append(sum(counted.values()))
        mean = sum(lengths) / len(lengths) if lengths else 1.0
        frozen = {key: tuple(places) for key, places in postings.items()}
        return cls(
            source_text, prose, source_date, units, frozen, tuple(roots), tuple(lengths), max(mean, 1.0)
        )

    @cached_property
    def quotes(self) -> QuoteIndex:
        """The text prepared for looking up quotations."""
        from claimcheck.core.compare.quotations import QuoteIndex

        return QuoteIndex(self.text)

    def rarity(self, key: str) -> float:
        """BM25's inverse document frequency of a root on this page; highest when no unit has it."""
        held = len(self.postings.get(key, ()))
        return log(1 + (len(self.units) - held + 0.5) / (held + 0.5))


def indexed(prose: str) -> list[str]:
    """The roots *prose* is found by, function words left out."""
    found = [_key(token) for token in WORD.findall(prose)]
    return [key for key in found if key]


@lru_cache(maxsize=65536)
def _key(token: str) -> str:
    bare = token.replace("’", "'").removesuffix("'s").removesuffix("'S")
    bare = bare.replace("-", "")
    # "3,500" is indexed as "3500", "U.S." as "US".
    bare = bare.replace("," if bare[0].isdigit() else ".", "")
    if bare.lower() in FUNCTION_WORDS and not (bare.isupper() and len(bare) > 1):
        return ""
    return root(bare)


def _units(text: str) -> tuple[str, tuple[Unit, ...]]:
    found: list[Unit] = []
    heading = -1
    pieces: list[str] = []
    at = 0
    for number, block in enumerate(blocks(text)):
        pieces += [" " * (block.start - at), block.prose]
        at = block.end
        if block.role is BlockRole.HEADING:
            heading = len(found)
        for span in sentences(block.prose):
            own = heading if heading != len(found) else -1
            found.append(Unit(block.start + span.start, block.start + span.end, block.role, number, own))
    pieces.append(" " * (len(text) - at))
    return "".join(pieces), tuple(found)
