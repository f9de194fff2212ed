"""A total told of a part: where exports to Sweden fell by 4 per cent, nothing is said of all exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# What is added up over kinds, places and people.
_TOTALS = frozenset(
    map(
        stem,
        words(
            """
            export import sale revenue turnover profit production output income spending expenditure investment
            consumption demand crime unemployment employment mortality traffic trade debt emission enrolment attendance
            price wage rent tax subsidy shipment delivery arrest death birth fire accident theft burglary complaint
            """
        ),
    )
)
STEMS = _TOTALS
_PARTING = frozenset(("to", "of", "in", "from", "for", "among", "by", "with", "at", "outside", "within"))
_REACH = 4  # words behind the preposition in which the part stands


def narrowed(hearing: Hearing, side: Side) -> Token | None:
    """The passage's subject with the part that it tells of, where the claim tells the same of the whole; or None."""
    claim, passage = hearing.claim, side.passage
    ours = next(iter(claim.clauses), None)
    if ours is None or not hearing.figures or not ours.heads:
        return None
    head = ours.heads[-1]
    if claim.words[head].stem not in _TOTALS or head + 1 != ours.first:
        return None
    ends = [_part(side, place) for place in side.where(head)]
    if not ends or None in ends:
        return None
    return passage.token_of(min(side.where(head)), ends[0] or 0)


def _part(side: Side, head: int) -> int | None:
    """The last word of the part behind the total at word *head* of its clause's subject, or None."""
    passage: Reading = side.passage
    clause = next((clause for clause in passage.clauses if head in clause.subject), None)
    if clause is None or head + 1 >= clause.first or passage.low[head + 1] not in _PARTING:
        return None
    part = range(head + 2, clause.first)
    if any(
        number in side.heard or number in passage.in_value or passage.is_broken(number) for number in part
    ):
        return None
    return next((number for number in part[:_REACH] if not passage.words[number].function), None)
