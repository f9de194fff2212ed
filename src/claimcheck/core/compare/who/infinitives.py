"""Who does what stands in the infinitive: in "came from behind to beat Lund" whoever came beat Lund."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import phrase

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading


def doing(passage: Reading, verb: int) -> tuple[range, range] | None:
    """The words of who does an infinitive and of whom it is done to; None for a word that is none."""
    if verb < 2 or passage.words[verb - 1].text.lower() != "to":
        return None
    leading = _leading(passage, verb)
    if leading is None:
        return None
    return leading.subject, phrase(passage, verb + 1, len(passage.words))


def _leading(passage: Reading, verb: int) -> Clause | None:
    """The clause that an infinitive hangs on: the last one before it, which has nobody else for its object."""
    before = [clause for clause in passage.clauses if clause.verb < verb]
    if not before or any(clause.verb == verb for clause in passage.clauses):
        return None
    last = before[-1]
    between = [n for n in range(last.verb + 1, verb - 1) if n not in passage.in_value]
    return None if any(passage.words[n].text[0].isupper() for n in between) else last
