"""By how much, and of how many: "grew by 1,500" is no level that 18,420 denies, "five of the dead" no whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing_value
from claimcheck.core.language.persons import is_person
from claimcheck.core.match.stems import stem
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_BY = re.compile(
    r"\bby\s+(?:(?:about|around|some|roughly|nearly|almost|just|more than|over|at least|a further)\s+)*$"
)
_LEVEL_BEFORE = re.compile(
    r"\b(?:to|from|at|of|reached|hit|was|is|were|are|stood at|had)\s+(?:[a-z]+\s+){0,2}$"
)
_OF_THEM = re.compile(r"\s+(?:[a-z]+\s+)?of\s+(?:the|those|them|these|its|their|his|her|whom|which)\b")
_HAVING = frozenset(map(stem, ("have", "employ", "own", "count", "number")))
_BEATING = frozenset(
    map(stem, ("beat", "defeat", "win", "lead", "trail", "lose", "ahead", "overcome", "trounce"))
)
_TO = " to "
_TO_REACH = 12  # letters behind a figure in which the one that it went to stands
_REACH = 30  # letters before a figure in which its "by" stands


def is_no_level(side: Side, value: Value, source: Value) -> bool:
    """True for a level or a length beside the amount by which the claim says that something changed."""
    return (
        _is_change(side.claim, value)
        and not _is_change(side.passage, source)
        and _is_level(side.passage, source)
    )


def is_whole_of(side: Side, value: Value, source: Value) -> bool:
    """True for the seven of "seven were killed" beside the claim's "five of those killed"."""
    if value.number is None or source.number is None or value.number > source.number:
        return False
    text = side.claim.text
    if side.passage.text[max(0, source.start - 3) : source.start].lower() == "of ":
        return False  # "three of the crew of 5"
    return bool(_OF_THEM.match(text, value.end)) and not _OF_THEM.match(side.passage.text, source.end)


def is_where_it_began(side: Side, value: Value, source: Value) -> bool:
    """True for the sixteen of "from 16 weeks to eight", where the claim tells the eight."""
    passage = side.passage
    if passage.text[source.end : source.end + len(_TO)] != _TO:
        return False
    ended = next((v for v in passage.values if source.end < v.start <= source.end + _TO_REACH), None)
    told = (value.timex, value.number, value.unit)
    return ended is not None and (ended.timex, ended.number, ended.unit) == told


def is_doer(side: Side, value: Value, source: Value) -> bool:
    """True for the two of "founded by two pilots", beside a figure of pilots that somebody has."""
    ours = governing_value(side.claim, value)
    if ours is None or side.claim.words[ours.verb].stem not in _HAVING:
        return False
    nouns = (source.counted or "").split()
    return _is_change(side.passage, source) and bool(nouns) and is_person(nouns[-1])


def is_margin(side: Side, value: Value, source: Value) -> bool:
    """True for the 12 of "beat him by 12 votes", beside the claim's votes that somebody got."""
    if (
        source.kind is not ValueKind.COUNT
        or not _is_change(side.passage, source)
        or _is_change(side.claim, value)
    ):
        return False
    theirs = governing_value(side.passage, source)
    return theirs is not None and side.passage.words[theirs.verb].stem in _BEATING


def _is_change(reading: Reading, value: Value) -> bool:
    if value.raw.lower().startswith("by "):
        return True
    return bool(_BY.search(reading.text[max(reading.start, value.start - _REACH) : value.start].lower()))


def _is_level(passage: Reading, source: Value) -> bool:
    """True for a figure that is told as reached, left or had."""
    lead = passage.text[max(passage.start, source.start - _REACH) : source.start].lower()
    return bool(_LEVEL_BEFORE.search(lead)) or governing_value(passage, source) is None
