"""Whether two places, one in the claim and one in a passage, are about the same thing.

A number or date means nothing by itself: what decides is the words around it. A *slot* is a place in a text with
those words, the nearer the heavier; two slots are kin as far as the claim's surroundings stand around the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from claimcheck.core.compare.alignment import matches

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

_CLAIM_REACH = 5.0  # words at which a claim's word counts half for a slot
_PASSAGE_REACH = 14.0  # the same in the passage, which says more between
_NEIGHBOUR_CREDIT = 0.6  # a word that stands only in the sentence before or after, or in the heading


@dataclass(frozen=True)
class Side:
    """A claim laid beside one unit of a page and the units around it."""

    claim: Reading
    passage: Reading
    around: tuple[Reading, ...]  # the sentence before, the one after, the heading, the page's first lines
    rank: float  # how well the unit was found, 1 for the best one

    @cached_property
    def matched(self) -> dict[int, tuple[tuple[int, ...], float]]:
        """The claim's words that stand in the unit itself."""
        return matches(self.claim, self.passage)

    @cached_property
    def nearby(self) -> dict[int, float]:
        """The claim's words that stand in the units around it, and how well."""
        near: dict[int, float] = {}
        for reading in self.around:
            for number, (_, credit) in matches(self.claim, reading).items():
                near[number] = max(near.get(number, 0.0), credit * _NEIGHBOUR_CREDIT)
        return near

    def credit(self, word: int) -> float:
        """How far the claim's word is borne out here, 0..1."""
        if word in self.matched:
            return self.matched[word][1]
        return self.nearby.get(word, 0.0)

    @cached_property
    def coverage(self) -> float:
        """The share of the claim's matter that stands here, 0..1; 1 for a claim without any."""
        return covered(self.claim, self)

    def kinship(self, ours: tuple[int, int], theirs: tuple[int, int]) -> float:
        """How far the claim's words around *ours* stand around *theirs*, 0..1, by nearness on both sides."""
        total = got = 0.0
        for number in self.claim.content:
            apart = self.claim.distance(number, *ours)
            worth = self.claim.weights[number] / (1 + apart / _CLAIM_REACH)
            total += worth
            if number in self.matched:
                places, credit = self.matched[number]
                nearest = min(self.passage.distance(place, *theirs) for place in places)
                got += worth * credit / (1 + nearest / _PASSAGE_REACH)
            else:
                got += worth * self.nearby.get(number, 0.0)
        return got / total if total else 1.0


def covered(claim: Reading, *sides: Side) -> float:
    """The share of the claim's matter that stands in any of *sides*."""
    total = sum(claim.weights[n] for n in claim.content)
    if not total:
        return 1.0
    return sum(claim.weights[n] * max(side.credit(n) for side in sides) for n in claim.content) / total
