"""The rules of all rooms, one line a rule, in the order in which their reasons are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare import reasons
from claimcheck.core.compare.weakenings import values, who, wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Reason

RULES = (
    wording.HEDGE,
    wording.WEAKER,
    wording.NARROWER,
    who.ATTRIBUTION,
    who.ONLY_CALLED,
    who.ANOTHER_SPEAKER,
    who.ANOTHER_MOUTH,
    who.DISPUTED,
    who.CHARGED,
    who.COUNTED_OTHERWISE,
    wording.UNREALISED,
    wording.SPOKEN_OF,
    wording.UNDONE,
    wording.SOUGHT,
    wording.LEAD_DENIED,
    wording.NONE_OF_IT,
    wording.ENDED,
    wording.LASTED,
    wording.OVER,
    wording.LACKED,
    wording.TOGETHER,
    wording.NOT_ALONE,
    wording.ANOTHER_NOUN,
    wording.TAKEN_FROM,
    wording.ANOTHER_PLACE,
    wording.ANOTHER_OF_ITS_KIND,
    who.ANOTHER_OFFICE,
    values.OF_ANOTHER_DAY,
    values.OF_ANOTHER_TIME,
    values.PUT_OFF,
    values.OF_ANOTHER_DEED,
    wording.FIGURE_ELSEWHERE,
    wording.COMPARED,
    wording.FRAMED,
    who.TURNED,
    who.GIVEN_OR_GOT,
    who.MIRRORED,
    who.ANOTHER_WINNER,
    who.ANOTHER_WHOM,
    who.NAMESAKE,
    who.SET_APART,
    wording.HARDLY,
    wording.AGAINST_IT,
    wording.NOT_THAT,
    wording.ASKED_ONLY,
    who.NOT_INCLUDED,
    wording.LEGAL_LIMIT,
    wording.LEFT_OPEN,
    who.FIGURE_OF_ANOTHER,
    who.WHOSE_KIN,
    who.MISSING_DOER,
    who.ANOTHER_DOER,
    who.PRONOUNCED,
    wording.TAKEN_BACK,
    wording.FOR_SOME,
    wording.ROOM_FOR,
    wording.OF_THAT_TIME,
    wording.PART_OF_IT,
    wording.CAUSE_UNSAID,
    wording.QUALIFIER_DROPPED,
    wording.QUALIFIER_UNHEARD,
)


class _Keys:
    """Which rules may speak of a text, by the stems of its words: most of them live on a word that most texts lack."""

    def __init__(self, keys: Iterable[frozenset[str]]) -> None:
        """*keys*: for each rule of the table, the stems of which it needs one, or none."""
        self.free = frozenset([number for number, stems in enumerate(keys) if not stems])
        self.rules: dict[str, frozenset[int]] = {}
        for number, stems in enumerate(keys):
            for stem in stems:
                self.rules[stem] = self.rules.get(stem, frozenset()) | {number}

    def open_to(self, reading: Reading) -> frozenset[int]:
        """The numbers of the rules that may find something in *reading*."""
        return self.free.union(*[self.rules[stem] for stem in self.rules.keys() & reading.by_stem.keys()])


_BY_CLAIM = _Keys([rule.claim for rule in RULES])
_BY_PASSAGE = _Keys([rule.passage for rule in RULES])


def heard(hearing: Hearing, side: Side) -> list[Reason]:
    """The reasons to say no more than "partly" that the deciding side gives, by the words around what it shares."""
    asked = sorted(_BY_CLAIM.open_to(hearing.claim) & _BY_PASSAGE.open_to(side.passage))
    return [
        reasons.of_words(rule.code, rule.line, *pair)
        for rule in [RULES[number] for number in asked]
        if (pair := rule.find(hearing, side))
    ]
