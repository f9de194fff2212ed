"""What a unit's pronoun stands for: in "The mill is old. It opened in 1963" it is the mill that opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses.words import PRONOUNS

if TYPE_CHECKING:
    from claimcheck.core.compare.slots import Side

_NOBODY: frozenset[int] = frozenset()
_OPENING = 4  # words in which a sentence without a known verb has its subject


def stood_for(side: Side) -> frozenset[int]:
    """The claim's words for its subject, where the unit's own is a pronoun and the sentence before has that subject."""
    if not side.claim.clauses or PRONOUNS.isdisjoint(side.passage.low):
        return _NOBODY
    held = [n for n in side.claim.clauses[0].subject if n in side.nearby]
    if not held or not side.passage.clauses:
        return _NOBODY
    own = side.passage.clauses[0].subject
    before = next(iter(side.earlier()), None)
    if before is None or len(own) != 1 or side.passage.low[own.start] not in PRONOUNS:
        return _NOBODY
    told = before.clauses[0].subject if before.clauses else range(_OPENING)
    roots = {word.root for word in before.words[told.start : told.stop]}
    return frozenset(held) if any(side.claim.words[n].root in roots for n in held) else _NOBODY
