"""The rules of all rooms, one line a rule, in the order in which their reasons are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare import reasons
from claimcheck.core.compare.weakenings import values, who, wording

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Reason

RULES = (
    wording.HEDGE,
    wording.WEAKER,
    wording.NARROWER,
    who.ATTRIBUTION,
    who.ANOTHER_SPEAKER,
    wording.UNREALISED,
    wording.SPOKEN_OF,
    wording.ENDED,
    wording.ANOTHER_NOUN,
    wording.TAKEN_FROM,
    wording.ANOTHER_PLACE,
    wording.ANOTHER_OF_ITS_KIND,
    who.ANOTHER_OFFICE,
    values.OF_ANOTHER_DAY,
    wording.FIGURE_ELSEWHERE,
    wording.FRAMED,
    who.TURNED,
    who.ANOTHER_WHOM,
    who.NAMESAKE,
    wording.HARDLY,
    wording.AGAINST_IT,
    wording.NOT_THAT,
    wording.ASKED_ONLY,
    who.NOT_INCLUDED,
    wording.LEGAL_LIMIT,
    wording.LEFT_OPEN,
    who.MISSING_DOER,
    who.ANOTHER_DOER,
    wording.QUALIFIER_DROPPED,
    wording.QUALIFIER_UNHEARD,
)


def heard(hearing: Hearing, side: Side) -> list[Reason]:
    """The reasons to say no more than "partly" that the deciding side gives, by the words around what it shares."""
    return [
        reasons.of_words(code, line, *pair) for code, line, find in RULES if (pair := find(hearing, side))
    ]
