"""Everything that is heard before a verdict on one claim: its passages, values, names and quotations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import once
from claimcheck.core.compare.values import labels
from claimcheck.core.compare.values.figures import Figure, Standing, figures, is_checkable
from claimcheck.core.compare.who import attribution, names, roles
from claimcheck.core.compare.who.titles import called
from claimcheck.core.compare.wording import told
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.who.names import Name
    from claimcheck.core.compare.who.spoken import Spoken
    from claimcheck.core.match.words import Word

_NAMED = 0.5  # how well a name must stand to be there
_PREPOSITIONS = frozenset({"on", "in", "at", "by", "of", "from", "for", "with", "to", "as", "against"})
# What decides which passage is shown, learned as in `match/weights.py`: all of the claim's matter, being the
# best-found one, and all of its values, which count in full only in a sentence with so much of the matter itself.
_MATTER_WORTH, _RANK_WORTH, _VALUES_WORTH, _OWN_MATTER = 0.5, 0.75, 0.3, 0.3
_RANK_AMONG_WORDS = 0.2  # and to speak against
_WHERE = frozenset({"in", "at", "near", "across", "outside"})
_DEFINITE = frozenset({"the", "its", "their", "his", "her"})
_ARTICLES = frozenset({"the", "a", "an"})
_TITLE_GAP = 3  # words between two parts of one title
_DEEDS = 3  # passages whose words together may bear a claim out
# A subject that points back to a sentence the excerpt does not hold.
_POINTING_BACK = LatePattern(
    r"\b(?:it|its|he|his|him|she|her|hers|they|their|them|there|the [a-z]+|this|these|that|those)\b", re.I
)


def _is_title(word: Word) -> bool:
    """True for a capitalised word of matter before a name: "Mayor Petra Koll"; "On Monday" has none."""
    return word.text[0].isupper() and not word.function


@dataclass(eq=False)
class Hearing:
    """One claim and the sides found for it, best-found first; not slotted, so that each answer is worked out once."""

    claim: Reading
    sides: Sequence[Side]
    spoken: Sequence[Spoken] = ()
    # Gives the roots of names that the page heads itself with, or keeps coming back to.
    standing: Callable[[], frozenset[str]] = frozenset
    # Gives the sides of the notes in which the page puts itself right.
    notes: Callable[[], Sequence[Side]] = tuple

    @property
    def excerpt(self) -> bool:
        """True for a source of a sentence or three, cut from a page that names its subject elsewhere."""
        return self.sides[0].excerpt

    @once
    def lead(self) -> Side:
        """The side that holds most of the claim's matter."""
        if len(self.sides) == 1:
            return self.sides[0]
        return max(self.sides, key=lambda side: side.coverage + _RANK_AMONG_WORDS * side.rank)

    @once
    def names(self) -> list[Name]:
        """The claim's names, by position."""
        found = names.names_of(self.claim)
        if not found:
            return found
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

    @once
    def absent_names(self) -> list[Name]:
        """Those that no side has by any variant."""
        return [name for name in self.names if names.stands(self.claim, name, self.sides) < _NAMED]

    @once
    def forgiven(self) -> list[Name]:
        """Absent names that an excerpt may leave out, because its own subject points back to what came before it."""
        if not self.excerpt or self._opens_with_another():
            return []
        if attribution.says(self.claim) and attribution.says(self.lead.passage):
            return []  # whose word it is, is the claim itself
        passage = self.lead.passage
        points = _POINTING_BACK.pattern.search(passage.text, passage.start, passage.end)
        foreign = [
            n for n in names.names_of(passage) if passage.words[n.first].stem not in self.claim.by_stem
        ]
        if foreign and (not points or roles.done_by(self.lead, foreign)):
            return []
        subject = next((n for n in [self._subject()] if n is not None and not self._places(n)), None)
        absent = [
            n
            for n in self.absent_names
            if not self.half_there(n) and not names.displaced(self.claim, n, passage)
        ]
        return [
            n
            for n in absent
            if (not foreign and not self._places(n))
            or n is subject
            or self._is_modifier(n)
            or self._continues(subject, n)
        ]

    def _places(self, name: Name) -> bool:
        """True for a name that only says where, of a subject that the excerpt does have: "80 shops in Lund"."""
        if (
            not name.first
            or self.claim.words[name.first - 1].text.lower() not in _WHERE
            or not self.claim.clauses
        ):
            return False
        clause = self.claim.clauses[0]
        if not clause.subject or self.claim.words[clause.subject.start].text.lower() not in _DEFINITE:
            return False
        return any(head in self.lead.matched for head in clause.heads)

    @once
    def understood(self) -> list[Name]:
        """Absent names that the whole page is about, where the deciding sentence names nobody the claim does not."""
        if not self.absent_names or not (standing := self.standing()):
            return []
        passage = self.deciding.passage
        if any(
            all(w.stem not in self.claim.by_stem for w in passage.words[n.first : n.last + 1])
            for n in names.names_of(passage)
        ):
            return []
        words = self.claim.words
        return [
            n
            for n in self.absent_names
            if all(w.function or w.root in standing for w in words[n.first : n.last + 1])
        ]

    def _is_modifier(self, name: Name) -> bool:
        """True for a name that only tells which things are meant: "COVID-19 cases", "the NFL playoffs"."""
        after = self.claim.words[name.last + 1 : name.last + 2]
        return bool(after) and after[0].text[0].islower() and not after[0].function

    def _continues(self, subject: Name | None, name: Name) -> bool:
        """True for the rest of a title: "Throne of Atlantis" behind "Justice League:"."""
        if subject is None or subject.last >= name.first or subject not in self.absent_names:
            return False
        between = self.claim.words[subject.last + 1 : name.first]
        return len(between) <= _TITLE_GAP and all(w.function or w.text[0].isupper() for w in between)

    def _subject(self) -> Name | None:
        """The name the claim is about: its first one behind no preposition, or else its first one."""
        words = self.claim.words
        bare = [n for n in self.names if not (n.first and words[n.first - 1].text.lower() in _PREPOSITIONS)]
        return next(iter(bare or self.names), None)

    def half_there(self, name: Name, share: float = 0.01) -> bool:
        """True when that share of the name's words stands in the leading passage: by default, any word."""
        numbers = range(name.first, name.last + 1)
        return sum(n in self.lead.matched for n in numbers) >= share * len(numbers)

    def _opens_with_another(self) -> bool:
        """True when the excerpt's first words are a name the claim does not have."""
        passage = self.lead.passage
        for name in names.names_of(passage)[:1]:
            span = passage.words[name.first : name.last + 1]
            opens = all(w.text.lower() in _ARTICLES or _is_title(w) for w in passage.words[: name.first])
            if opens and not any(w.stem in self.claim.by_stem for w in span):
                return True
        return False

    @once
    def in_names(self) -> frozenset[int]:
        """The numbers of the claim's words that are part of a name."""
        stated = labels.numbers(self.claim, self.sides)
        return (stated | self.aside).union(n for name in self.names for n in range(name.first, name.last + 1))

    @once
    def aside(self) -> frozenset[int]:
        """The numbers of the words of forgiven names."""
        return frozenset(n for name in self.forgiven for n in called(self.claim, name))

    @once
    def figures(self) -> list[Figure]:
        """What became of each of the claim's values."""
        return figures(self.claim, self.sides, self.in_names, self.aside)

    @once
    def borne_out(self) -> list[Figure]:
        """The figures that a value of the source bears out, in whichever passage."""
        return [f for f in self.figures if f.standing is Standing.BORNE_OUT and f.side and f.source]

    @once
    def coverage(self) -> float:
        """The share of the claim's matter that the best sides hold together, forgiven names aside."""
        aside, weights = self.aside, self.claim.weights
        counted = [n for n in self.claim.content if n not in aside]
        total = sum([weights[n] for n in counted])
        if not total:
            return 1.0
        best = dict(self.lead.credits)
        for side in self.sides[:_DEEDS]:
            for number, credit in side.credits.items() if side is not self.lead else ():
                if credit > best.get(number, 0.0):
                    best[number] = credit
        return sum([weights[n] * best.get(n, 0.0) for n in counted]) / total

    @once
    def worth(self) -> dict[int, float]:
        """How much each of the claim's words of matter counts in a sentence that is to say it all by itself."""
        return told.worth(self.claim, self.aside)

    def side_of(self, standing: Standing) -> Side | None:
        """The side of the value that stands so and is nearest kin, or None."""
        held = [f for f in self.figures if f.standing is standing and f.side is not None]
        if len(held) <= 1:
            return held[0].side if held else None
        best = max(held, key=lambda f: (self._share(f.side, standing), f.kinship))
        return best.side

    def _share(self, side: Side | None, standing: Standing) -> float:
        """How much of the claim a side decides: its matter, and the values that stand so in it."""
        if side is None:
            return 0.0
        worth = _MATTER_WORTH * side.coverage + _RANK_WORTH * side.rank
        held = [f for f in self.figures if f.standing is standing and f.side is side]
        if not held:
            return worth
        share = min(1.0, side.own_coverage / _OWN_MATTER)
        return worth + _VALUES_WORTH * (len(held) / len(self.figures)) * share

    @once
    def deciding(self) -> Side:
        """The side that bears out most: words, rank and values together."""
        if len(self.sides) == 1:
            return self.sides[0]
        told_by = [] if self.vouched else [side for side in self.sides if told.tells(self, side)]
        return max(told_by or self.sides, key=lambda side: self._share(side, Standing.BORNE_OUT))

    @once
    def vouched(self) -> bool:
        """True when a value or quotation of the claim can tell whether a passage is the one that is meant."""
        labelled = not self.claim.in_value.isdisjoint(labels.numbers(self.claim, self.sides))
        return bool(self.figures) or labelled or any(quotation.match.end for quotation in self.spoken)

    @once
    def unheard(self) -> tuple[str, ...]:
        """The claim's words of matter that stand nowhere in the passages, as printed; forgiven names aside."""
        claim = self.claim
        heard = self.aside.union(*[side.credits for side in self.sides])
        return tuple([claim.words[n].text for n in claim.content if n not in heard])
