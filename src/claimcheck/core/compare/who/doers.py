"""Who does it, and to whom: the parts of each clause, in the active and in the passive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading

_BE = frozenset({"be", "get"})
_AGENT_NEAR = 9  # words behind a participle in which "by" stands
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
    if start < clause.end and reading.words[start].text.lower() in PREPOSITIONS:
        start += 1  # "lost to Lund"
    return phrase(reading, start, clause.end)


def is_passive(reading: Reading, clause: Clause) -> bool:
    """True for "was beaten", "has been beaten by" and "a team beaten by"; "was beating" and "is" are none."""
    if clause.first < clause.verb:
        helped = any(w.stem in _BE for w in reading.words[clause.first : clause.verb])
        return helped and not reading.words[clause.verb].text.lower().endswith("ing")
    return agent_mark(reading, clause) is not None and not clause.is_whole(reading)


def agent_mark(reading: Reading, clause: Clause) -> int | None:
    """The number of the "by" that leads in the doer, or None."""
    near = range(clause.verb + 1, min(clause.verb + 1 + _AGENT_NEAR, clause.end))
    if not near and clause.end < len(reading.words) and clause.end == clause.verb + 1:
        near = range(clause.end, min(clause.end + 1, len(reading.words)))
    marks = (n for n in near if reading.words[n].text.lower() == "by" and n + 1 < len(reading.words))
    return next((n for n in marks if n + 1 not in reading.in_value), None)


def phrase(reading: Reading, start: int, end: int) -> range:
    """The words from *start* to the next preposition or mark."""
    stop = start
    while stop < min(end, start + _PHRASE):
        if reading.words[stop].text.lower() in PREPOSITIONS or (stop > start and reading.is_broken(stop)):
            break
        stop += 1
    return range(start, stop)
