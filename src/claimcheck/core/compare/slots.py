"""Whether two places, one in the claim and one in a passage, are about the same thing.

A number or date means nothing by itself: what decides is the words around it. A *slot* is a place in a text with
those words, the nearer the heavier; two slots are kin as far as the claim's surroundings stand around the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from claimcheck.core.compare.alignment import AKIN, SAME, matches, sought
from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.once import once
from claimcheck.core.compare.reading import PLACE_REACH
from claimcheck.core.compare.stood_for import stood_for
from claimcheck.core.compare.values.gapping import gapped
from claimcheck.core.compare.who.converse import from_other_end
from claimcheck.core.compare.who.two_ended import told
from claimcheck.core.match.words import LIGHT_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.surroundings import Surroundings

_CLAIM_REACH = 3.5  # words at which a claim's word counts half for a slot
_PASSAGE_REACH = 24.0  # the same in the passage, which says more between
_NAME_REACH = 40.0  # and for a name
_PRONOUN = HintedPattern(
    r"\b(?:he|she|it|they|his|her|hers|its|their|him|them|who|which)\b",
    "he she it they his her hers its their him them who which he'd he'll she'd she'll it'd it'll they'd they'll they're"
    " they've who'd who'll who're who've",
    re.IGNORECASE,
)
_OWN_REACH = 3  # words within which a word belongs to the value it stands by
_BESIDE, _CLEARLY = (
    2,
    2,
)  # words within which a word stands right beside a value; by which it must be nearer to it
_FRAME, _FRAME_THERE = 6, 9  # words around a value that frame it, in the claim and in the passage
_FRAMED = 1.6  # matter that they must share: two plain words, or a name and an everyday one
# What is left of a kinship when the claim's own word belongs to another value; when the passage's has its own name.
_ASTRAY, _ANOTHERS = 0.6, 0.2
_NAME_NEARBY, _WORD_NEARBY = 0.65, 0.4  # what a name and a word do for a slot from the sentence next to it
_NAME_UNMEANT = 0.35  # the same where the sentence has no word that could mean it
_NEIGHBOUR_CREDIT = 0.6  # a word that stands only in the sentence before or after, or in the heading


@dataclass(eq=False)  # made by the hundred: to freeze one trebles its price
class Side:
    """A claim laid beside one unit of a page and the units around it; nobody changes one.

    What every claim asks of every unit is made at once: to look such a thing up is far cheaper than to ask for it.
    """

    claim: Reading
    passage: Reading
    near: Surroundings
    rank: float  # how well the unit was found, 1 for the best one
    excerpt: bool = False  # the source is no more than a sentence or three
    earlier: Callable[[], Iterable[Reading]] = tuple  # the sentences before the unit, the nearest first
    # The claim's words that stand in the unit itself, with the unit's words and how well they do.
    matched: dict[int, tuple[tuple[int, ...], float]] = field(init=False, repr=False)
    # How far each of the claim's words of matter is borne out here, 0..1; those that are not are left out.
    credits: dict[int, float] = field(init=False, repr=False)
    # The claim's verbs that the unit tells from the other end, "sold" by its "bought from", each with the unit's verb.
    converse: dict[int, int] = field(init=False, repr=False)
    # Room for the unit's clauses that tell what one of the claim's verbs, by its number, does.
    deeds: dict[int, list[Clause]] = field(default_factory=dict, init=False, repr=False)
    # Room for the answers of `where`: every clause asks for the same subject.
    _where: dict[tuple[int, ...], frozenset[int]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        self.matched = matches(self.claim, self.passage)
        self.converse = from_other_end(self) if told(self.claim) else {}
        if self.converse:
            self.matched.update({verb: ((other,), SAME) for verb, other in self.converse.items()})
        heard = {number: credit for number, (_, credit) in self.matched.items()}
        self.credits = {**self._nearby(heard), **heard}

    def where(self, *numbers: int) -> frozenset[int]:
        """The words of the unit that stand for any of the claim's words *numbers*."""
        found = self._where.get(numbers)
        if found is None:
            held = [self.matched[number][0] for number in numbers if number in self.matched]
            found = self._where[numbers] = frozenset(chain.from_iterable(held))
        return found

    @once
    def heard(self) -> frozenset[int]:
        """The words of the unit that stand for one of the claim's."""
        return frozenset(chain.from_iterable([places for places, _ in self.matched.values()]))

    @once
    def nearby(self) -> dict[int, float]:
        """The claim's words that stand in the units around it, and how well."""
        return self._nearby(())

    def _nearby(self, heard: Container[int]) -> dict[int, float]:
        """The same for those that are not *heard* already."""
        near: dict[int, float] = {}
        around, words = self.near, self.claim.words
        for number, _, root, groups in sought(self.claim):
            if number in heard:
                continue
            if around.has(root):
                # Nobody is meant before being named: a name that only the sentence behind has stands for nothing here.
                if not words[number].text[0].isupper() or around.has_before(root):
                    near[number] = _NEIGHBOUR_CREDIT
            elif groups and not groups.isdisjoint(around.groups):
                near[number] = AKIN * _NEIGHBOUR_CREDIT
        return near

    def credit(self, word: int) -> float:
        """How far the claim's word is borne out here, 0..1."""
        return self.credits.get(word, 0.0)

    @once
    def coverage(self) -> float:
        """The share of the claim's matter that stands here, 0..1; 1 for a claim without any."""
        total = self.claim.matter
        if not total:
            return 1.0
        weights, credit = self.claim.weights, self.credits.get
        return sum([weights[number] * credit(number, 0.0) for number in self.claim.content]) / total

    @once
    def leans(self) -> bool:
        """True when a pronoun of the unit may stand for somebody named before it."""
        return _PRONOUN.within(self.passage) is not None

    @once
    def own_coverage(self) -> float:
        """The same for the unit alone; a name may stand in for a pronoun from the sentence before."""
        total = self.claim.matter
        if not total:
            return 1.0
        got = 0.0
        weights, matched, words = self.claim.weights, self.matched, self.claim.words
        for number, credit in self.credits.items():
            if number in matched or (
                self.leans and (words[number].text[0].isupper() or number in self.meant)
            ):
                got += weights[number] * credit
        return got / total

    @once
    def meant(self) -> frozenset[int]:
        """The claim's words for its subject, where the unit has a pronoun for it."""
        return stood_for(self)

    def kinship(
        self,
        ours: tuple[int, int],
        theirs: tuple[int, int],
        family: str = "",
        aside: frozenset[int] = frozenset(),
    ) -> float:
        """How far the claim's words around *ours* stand around *theirs*, 0..1, by nearness on both sides.

        Both places are ranges of words. With a *family* of values, a word beside *ours* that the passage gives to
        another value of that family speaks against: in "killed 24 and injured 310", "injured" is the 310's word.
        The claim's words in *aside* are not asked for.
        """
        total = got = 0.0
        astray = anothers = False
        # Where the passage has no other value of that family, no word of it is another's.
        rivals = bool(family) and self.passage.by_family.get(family, [theirs]) != [theirs]
        for number, apart, worth, capital in _around(self.claim, ours):
            if number in aside:
                continue
            total += worth
            got += worth * self._nearness(number, theirs, capital)
            if not family:
                continue
            if not astray and apart <= (PLACE_REACH if capital else _OWN_REACH):
                if number not in self.matched:
                    astray = apart <= _BESIDE and self._is_next_door(number)
                elif rivals:
                    astray = self._belongs_elsewhere(number, theirs, family, capital)
            if capital and family != "date" and not anothers:
                anothers = self._is_anothers(number, ours, theirs, family)
        share = (got / total if total else 1.0) * (_ANOTHERS if anothers else 1.0)
        return share * _ASTRAY if astray else share

    def frame(self, ours: tuple[int, int], theirs: tuple[int, int]) -> float:
        """How far the words right around *ours* in its clause stand right around *theirs*, 0..1; 0 where too few do.

        A long claim has much that the sentence with its figure need not repeat; what the figure stands in, it must.
        """
        total = got = 0.0
        depths, weights, distance = self.claim.depths, self.claim.weights, self.passage.distance
        for number, apart, _, _ in _around(self.claim, ours):
            if apart > _FRAME or depths[number] != depths[ours[0]]:
                continue
            total += weights[number]
            places, credit = self.matched.get(number, ((), 0.0))
            for place in places:
                if distance(place, theirs) <= _FRAME_THERE:
                    got += weights[number] * credit
                    break
        return got / total if got >= _FRAMED else 0.0

    def _nearness(self, number: int, theirs: tuple[int, int], capital: bool) -> float:
        held = self.matched.get(number)
        if held is None:
            if number not in self.credits:
                return 0.0
            return _WORD_NEARBY if not capital else _NAME_NEARBY if self.leans else _NAME_UNMEANT
        places, credit = held
        # A name is the subject of all that follows it in its sentence; other words fade with distance.
        reach = _NAME_REACH if capital else _PASSAGE_REACH
        distance = self.passage.distance
        if len(places) == 1:
            return credit / (1 + distance(places[0], theirs) / reach)
        return credit / (1 + min([distance(place, theirs) for place in places]) / reach)

    def _is_next_door(self, number: int) -> bool:
        """True for a plain word of the claim, not in this sentence, that stands in the next one."""
        word = self.claim.words[number]
        return word.text[0].islower() and word.stem not in LIGHT_WORDS and self.near.has(word.root)

    def _belongs_elsewhere(self, number: int, theirs: tuple[int, int], family: str, capital: bool) -> bool:
        """True for a word that the passage gives to another value of the family than the one at *theirs*."""
        if capital:
            return self._is_of_another_place(number, theirs, family)
        passage = self.passage
        for place in self.matched[number][0]:
            owned = passage.nearest(place, family)
            if owned > _OWN_REACH or passage.distance(place, theirs) < owned + _CLEARLY:
                return False
            if place < theirs[0] and theirs in gapped(passage):
                return False
        return True

    def _is_of_another_place(self, number: int, theirs: tuple[int, int], family: str) -> bool:
        """True where the claim's place stands behind another value: "four in Tamar" is the place of the four.

        The subject of a sentence is no one value's.
        """
        places = self.matched[number][0]
        if not self.claim.places_a_value(number):
            return False
        if not all(self.passage.places_a_value(n) for n in places):
            return False
        values = self.passage.by_family.get(family, ())
        owners = {max((value for value in values if value[1] < place), default=None) for place in places}
        return theirs not in owners and None not in owners

    def _is_anothers(self, number: int, ours: tuple[int, int], theirs: tuple[int, int], family: str) -> bool:
        """True where the value at *theirs* has a name of its own before it, and the claim's name is not that.

        Either the claim's name stands right before its value, as the other does: "fined Veltro 3 million" beside "fined
        Tessel 3 million". Or it has a value of its own: in "Tessel up 22 percent and Veltro ahead 15 percent".
        """
        if not self._named_before(theirs, _OWN_REACH):
            return False
        passage, places = self.passage, self.matched.get(number, ((), 0.0))[0]
        if 0 < ours[0] - number <= _BESIDE and self._named_before(theirs, _BESIDE):
            return not any(0 <= theirs[0] - place <= _OWN_REACH for place in places)
        return bool(places) and all(
            theirs[1] < place
            and (owned := passage.nearest(place, family)) <= _OWN_REACH
            and owned < passage.distance(place, theirs)
            for place in places
        )

    def _named_before(self, theirs: tuple[int, int], reach: int) -> bool:
        """True where a name that stands for nothing in the claim leads the value, in its clause."""
        words, depths = self.passage.words, self.passage.depths
        for n in range(max(0, theirs[0] - reach), theirs[0]):
            if not words[n].text[0].isupper() or words[n].function or depths[n] != depths[theirs[0]]:
                continue
            if n not in self.passage.in_value and n not in self.heard:
                return True
        return False


def _around(claim: Reading, place: tuple[int, int]) -> list[tuple[int, int, float, bool]]:
    """The claim's words of matter beside a place in it, the thing counted there left out.

    Of each: its number, how far it is, how much it is worth there, and whether it has a capital letter.
    """
    found = claim.surroundings.get(place)
    if found is None:
        distance, weights, words, counted = claim.distance, claim.weights, claim.words, claim.counted
        found = claim.surroundings[place] = [
            (n, apart, weights[n] / (1 + apart / _CLAIM_REACH), words[n].text[0].isupper())
            for n in claim.content
            if (apart := distance(n, place)) and not (apart <= _OWN_REACH and n in counted)
        ]
    return found
