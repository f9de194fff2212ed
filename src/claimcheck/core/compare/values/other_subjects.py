"""Figures of other subjects: another thing did it, another time it happened, a daughter has that age."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing_value
from claimcheck.core.compare.values.dates import CALENDAR
from claimcheck.core.compare.who.doers import is_passive
from claimcheck.core.compare.who.names import names_of
from claimcheck.core.compare.who.owners import tells_alike
from claimcheck.core.language.word_sets import words
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_NEW = words("a an another")
# A subject that begins so may be the claim's by another name.
_TAKING_UP = words(
    "the this that these those its their his her our my your it they he she we i you both all each"
)
_KIN = LatePattern(
    r"\b(?P<kin>(?:grand|step)?(?:daughter|son|child|sister|brother|mother|father|niece|nephew)|wife|husband|boy|girl|baby)"
    r"s?\s+(?:(?:of|aged)\s+)?$",
    re.IGNORECASE,
)
_YEAR = 4  # letters of "1964"
_REACH = 24  # letters before an age in which whose it is stands


def is_of_another_subject(side: Side, value: Value, source: Value) -> bool:
    """True where *source*, the passage's figure, is plainly told of another subject than *value*, the claim's."""
    if _is_a_relatives(side, source):
        return True
    ours = governing_value(side.claim, value)
    theirs = governing_value(side.passage, source)
    if ours is None or theirs is None or not (ours.heads and theirs.subject):
        return False
    if _is_new_in_its_year(side, theirs) or _is_another_thing(side, ours, theirs):
        return True
    return _stands_apart(side, ours, theirs, source)


def _is_a_relatives(side: Side, source: Value) -> bool:
    """True for the 17 of "a daughter of 17", where the claim speaks of no daughter."""
    lead = side.passage.text[max(0, source.start - _REACH) : source.start]
    told = lead.endswith(("of ", "aged ")) or source.raw.lower().startswith("aged")
    match = _KIN.search(lead) if told else None
    return match is not None and match["kin"].lower() not in side.claim.low


def _is_new_in_its_year(side: Side, theirs: Clause) -> bool:
    """True for "A quake in 1964 killed 300", where the claim tells of no such year; on Tuesday it may be the same."""
    passage = side.passage
    if passage.low[theirs.subject.start] not in _NEW or any(v.kind in CALENDAR for v in side.claim.values):
        return False
    return any(
        v.kind in CALENDAR and len(v.timex or "") == _YEAR and place[0] in theirs.subject
        for v, place in zip(passage.values, passage.places, strict=True)
    )


def _is_another_thing(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True for "house prices rose" beside "rents rose": two plain nouns, neither known to the other side."""
    claim, passage = side.claim, side.passage
    if not (
        side.credits.keys().isdisjoint(ours.heads) and side.heard.isdisjoint(theirs.heads) and theirs.heads
    ):
        return False
    if passage.low[theirs.subject.start] in _TAKING_UP or not tells_alike(side, ours, theirs):
        return False
    return not (_is_named(claim, ours.heads) or _is_named(passage, theirs.subject))


def _stands_apart(side: Side, ours: Clause, theirs: Clause, source: Value) -> bool:
    """True for the 71 of "Alliance took 71 seats; the rest went to independents" beside a figure of independents.

    The claim's subject stands behind the figure, and another, that the claim does not name, before its verb.
    """
    passage, places = side.passage, side.where(*ours.heads)
    if not places or not side.heard.isdisjoint(theirs.heads) or not theirs.heads:
        return False
    if is_passive(passage, theirs) or not _is_named(passage, theirs.heads):
        return False
    at = passage.range_of(source.start, source.end)[1]
    return all(place > at and passage.depths[place] > passage.depths[at] for place in places)


def _is_named(reading: Reading, places: Iterable[int]) -> bool:
    """True where a name or a figure stands at one of *places*."""
    if any(name.first <= n <= name.last for name in names_of(reading) for n in places):
        return True
    return not reading.in_value.isdisjoint(places)
