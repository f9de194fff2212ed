"""Everything that is heard before a verdict on one claim: its passages, values, names and quotations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from claimcheck.core.compare import names
from claimcheck.core.compare.figures import Figure, Standing, figures, is_checkable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.names import Name
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.spoken import Spoken

_NAMED = 0.5  # how well a name must stand to be there
_DEEDS = 3  # passages whose words together may bear a claim out
# A subject that points back to a sentence the excerpt does not hold.
_POINTING_BACK = re.compile(
    r"\b(?:it|its|he|his|him|she|her|hers|they|their|them|there|the [a-z]+|this|these|that|those)\b", re.I
)


@dataclass(frozen=True)
class Hearing:
    """One claim and the sides found for it, best-found first; not slotted, so that each answer is worked out once."""

    claim: Reading
    sides: Sequence[Side]
    spoken: Sequence[Spoken] = ()
    excerpt: bool = (
        False  # the source is a sentence or three, cut from a page that names its subject elsewhere
    )

    @cached_property
    def lead(self) -> Side:
        """The side that holds most of the claim's matter."""
        return max(self.sides, key=lambda side: (side.coverage, side.rank))

    @cached_property
    def names(self) -> list[Name]:
        """The claim's names, by position."""
        found = names.names_of(self.claim)
        values = [
            place
            for value, place in zip(self.claim.values, self.claim.places, strict=True)
            if is_checkable(value)
        ]
        return [
            name
            for name in found
            if not any(first <= name.first and name.last <= last for first, last in values)
        ]

    @cached_property
    def absent_names(self) -> list[Name]:
        """Those that no side has by any variant."""
        return [name for name in self.names if names.stands(self.claim, name, self.sides) < _NAMED]

    @cached_property
    def forgiven(self) -> list[Name]:
        """Absent names that an excerpt may leave out, because its own subject points back to what came before it."""
        if not self.excerpt or self._opens_with_another():
            return []
        passage = self.lead.passage
        points = _POINTING_BACK.search(passage.text, passage.start, passage.end)
        foreign = [
            n for n in names.names_of(passage) if passage.words[n.first].stem not in self.claim.by_stem
        ]
        if foreign and not points:
            return []
        return [name for name in self.absent_names if not self._half_there(name)]

    def _half_there(self, name: Name) -> bool:
        """True when a word of the name stands in the passage: then the passage means somebody else by it."""
        return any(n in self.lead.matched for n in range(name.first, name.last + 1))

    def _opens_with_another(self) -> bool:
        """True when the excerpt's first words are a name the claim does not have."""
        passage = self.lead.passage
        for name in names.names_of(passage)[:1]:
            span = passage.words[name.first : name.last + 1]
            if name.first <= 1 and not any(w.stem in self.claim.by_stem for w in span):
                return True
        return False

    @cached_property
    def in_names(self) -> frozenset[int]:
        """The numbers of the claim's words that are part of a name."""
        return frozenset(n for name in self.names for n in range(name.first, name.last + 1))

    @cached_property
    def figures(self) -> list[Figure]:
        """What became of each of the claim's values."""
        return figures(self.claim, self.sides, self.in_names)

    @cached_property
    def coverage(self) -> float:
        """The share of the claim's matter that the best sides hold together, forgiven names aside."""
        aside = {n for name in self.forgiven for n in range(name.first, name.last + 1)}
        counted = [n for n in self.claim.content if n not in aside]
        total = sum(self.claim.weights[n] for n in counted)
        if not total:
            return 1.0
        sides = (self.lead, *self.sides[:_DEEDS])
        return sum(self.claim.weights[n] * max(side.credit(n) for side in sides) for n in counted) / total

    def side_of(self, standing: Standing) -> Side | None:
        """The side of the value that stands so and is nearest kin, or None."""
        held = [f for f in self.figures if f.standing is standing and f.side is not None]
        return max(held, key=lambda f: f.kinship).side if held else None
