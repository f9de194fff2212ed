"""How far what somebody says goes: in "Voss denied it, but Lund pleaded guilty" no further than to the "but"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading

_AGAINST = words("but while whereas although though")
_OPENING = words("while whereas although though")


def said_until(passage: Reading, place: int) -> int:
    """Where in the text the words end that a verb of saying before *place* may govern.

    Another clause with a subject of its own ends them, behind "but" and "while", behind a semicolon, behind "and" where
    nothing was said in a clause before it, and behind the comma of what opened with "while".
    """
    first = passage.span_of(place, passage.end).start
    for clause in passage.clauses:
        start = clause.subject.start
        if clause.own and start > first and clause.is_finite(passage) and _is_new(passage, first, clause):
            return passage.words[start].start
    return passage.end


def _is_new(passage: Reading, first: int, clause: Clause) -> bool:
    start = clause.subject.start
    lead = passage.low[start - 1]
    if lead in _AGAINST or _mark(passage, start) == ";":
        return True
    if lead == "and":
        return not any(first <= other.verb < start for other in passage.clauses)
    return passage.is_broken(start) and not _OPENING.isdisjoint(passage.low[:first])


def _mark(passage: Reading, number: int) -> str:
    """The mark right behind the word before a word."""
    end = passage.words[number - 1].end
    return passage.text[end : end + 1]
