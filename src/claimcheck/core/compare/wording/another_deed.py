"""The same word of another: "the church was not destroyed" where a fire destroyed the old town around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import doer, done_to, is_passive
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_KIN = frozenset(
    map(
        stem,
        words("son daughter brother sister father mother dad mum mom husband wife uncle aunt nephew niece"),
    )
)
_OWNERS = words("his her their my our")


def suffers_another(side: Side, ours: int, theirs: int) -> bool:
    """True where the passage's verb *theirs* is done to another thing than the claim's *ours*, which stands apart."""
    mine, other = _clause(side.claim, ours), _clause(side.passage, theirs)
    if mine is None or other is None or is_passive(side.passage, other) or not is_passive(side.claim, mine):
        return False
    taken = done_to(side.passage, other)  # "most" of something is something
    places = side.where(*mine.heads)
    if not taken or not places:
        return False
    return places.isdisjoint((*taken, *other.subject)) and min(places) >= other.end


def is_done_by_another(side: Side, ours: int, theirs: int) -> bool:
    """True where one whom the claim does not name does the passage's *theirs*, and the claim's own stands apart."""
    mine, other = _clause(side.claim, ours), _clause(side.passage, theirs)
    if mine is None or other is None or not other.is_finite(side.passage):
        return False
    if not other.heads or not side.heard.isdisjoint(other.heads):
        return False
    own = side.where(*(n for n in mine.heads if _is_named(side.claim, n)))
    if not own or not any(_is_named(side.passage, n) for n in other.heads):
        return False
    return own.isdisjoint((*doer(side.passage, other), *done_to(side.passage, other)))


def is_seen_from_the_other(side: Side, ours: int, theirs: int) -> bool:
    """True for "his sister" beside "her brother": each is kin of the other."""
    claim, passage = side.claim, side.passage
    if claim.words[ours].stem not in _KIN or not ours or not theirs:
        return False
    one, other = claim.low[ours - 1], passage.low[theirs - 1]
    return one in _OWNERS and other in _OWNERS and one != other


def _clause(reading: Reading, verb: int) -> Clause | None:
    return next((clause for clause in reading.clauses if clause.verb == verb), None)


def _is_named(reading: Reading, number: int) -> bool:
    return reading.words[number].text[0].isupper() and number > 0
