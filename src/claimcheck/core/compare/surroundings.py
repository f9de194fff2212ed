"""What a unit of a page is read with: the units around it, and their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import once
from claimcheck.core.match.synonyms import groups_of

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading


@dataclass(eq=False)
class Surroundings:
    """The units around a unit, their words, and those of them that head it."""

    # The sentence before, the one after, the heading, the page's first lines; and of those the headings over the unit.
    around: tuple[Reading, ...] = ()
    heads: tuple[Reading, ...] = ()
    roots: frozenset[str] = frozenset()  # the roots of their words
    before: frozenset[str] = frozenset()  # of the roots, those of units before it

    @once
    def groups(self) -> frozenset[int]:
        """The groups of synonyms of their words."""
        return frozenset().union(*map(groups_of, self.roots))
