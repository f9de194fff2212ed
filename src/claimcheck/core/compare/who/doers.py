"""Who does it, and to whom: the parts of each clause, in the active and in the passive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses.words import PASSIVE, PREPOSITIONS
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading

_AGENT_NEAR = 9  # words behind a participle in which "by" stands
_ARTICLES = frozenset(("the", "a", "an"))
SUFFERED = frozenset(map(stem, ("die", "perish")))
"""Who dies does nothing, and may have been killed."""
_PLACING = frozenset(("in", "at", "on", "during", "after", "before", "near", "within", "inside", "off"))
_NAME_LENGTH = 5  # words between "to" and the last of whom it leads in
_PHRASE = 8  # words of a doer or of what it is done to, at most


def doer(reading: Reading, clause: Clause) -> range:
    """The words of who does it: the subject, or what stands behind "by"; empty where nobody is named."""
    if not is_passive(reading, clause):
        return clause.subject
    by = agent_mark(reading, clause)
    return range(0) if by is None else phrase(reading, by + 1, clause.end)


def done_to(reading: Reading, clause: Clause) -> range:
    """The words of whom or what it is done to: behind an active verb, before a passive one."""
    if is_passive(reading, clause):
        return clause.subject
    start = clause.verb + 1
    if start < clause.end and reading.low[start] in PREPOSITIONS:
        if reading.low[start] in _PLACING:
            return range(0)  # "died in the fire"
        start += 1  # "lost to Lund"
    return phrase(reading, start, clause.end)


def is_passive(reading: Reading, clause: Clause) -> bool:
    """True for "was beaten", "has been beaten by" and "a team beaten by"; "was beating" and "is" are none."""
    if clause.first < clause.verb:
        if reading.low[clause.verb][-3:] == "ing":
            return False
        return not PASSIVE.isdisjoint([w.stem for w in reading.words[clause.first : clause.verb]])
    return agent_mark(reading, clause) is not None and not clause.is_whole(reading)


def agent_mark(reading: Reading, clause: Clause) -> int | None:
    """The number of the "by" that leads in the doer, or None."""
    if "by" not in reading.by_stem:
        return None
    low, start, end = reading.low, clause.verb + 1, clause.end
    # A verb with nothing of its own behind it is looked one word further.
    stop = min(start + _AGENT_NEAR, end if end != start else end + 1, len(low) - 1)
    if "by" not in low[start:stop]:
        return None
    return next((n for n in range(start, stop) if low[n] == "by" and n + 1 not in reading.in_value), None)


def phrase(reading: Reading, start: int, end: int) -> range:
    """The words from *start* to the next preposition or mark."""
    low, broken = reading.low, reading.broken
    stop, last = start, min(end, start + _PHRASE)
    while stop < last:
        if low[stop] in PREPOSITIONS or (stop > start and broken[stop]):
            break
        stop += 1
    return range(start, stop)


def is_led_by_to(reading: Reading, place: int) -> bool:
    """True for the "Holm" of "to the mayor, Ida Holm" as far as no other preposition stands between."""
    for n in range(place - 1, max(place - 1 - _NAME_LENGTH, -1), -1):
        if reading.low[n] == "to":
            return True
        word = reading.words[n]
        if word.function and reading.low[n] not in _ARTICLES:
            return False
    return False
