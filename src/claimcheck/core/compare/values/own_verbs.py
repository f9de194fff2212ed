"""Figures behind a verb of their own: "sold its boats; it made 5 million" says nothing of what they were sold for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import Clause, governing, governing_value
from claimcheck.core.compare.values.durations import LENGTHS
from claimcheck.core.compare.values.numbers import counted_agree
from claimcheck.core.compare.values.other_deeds import NO_DEED
from claimcheck.core.compare.values.taken import are_followed_alike
from claimcheck.core.compare.who import owners
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

# Other words for one doing, among which its figure does not change; too wide to match claims by.
_CAMPS = """
pay buy purchase acquire spend cost
cost lose
attend come gather turn flock
raise collect gather
hold seat take fit accommodate carry
cover stretch span occupy
serve spend
"""
_HARDLY = 0.5  # of the claim's matter: with more of it there, an unknown verb may say the same
_JOINING = words("and but or then")


def is_of_another_deed(side: Side, value: Value, source: Value) -> bool:
    """True where *source*, the passage's figure, is plainly of another doing than *value*, the claim's.

    Never of a place in an order: who came third finished third.
    """
    place = side.passage.range_of(source.start, source.end)[0]
    ours = governing_value(side.claim, value)
    theirs = governing(side.passage, place)
    if (
        ours is None
        or theirs is None
        or value.kind is ValueKind.ORDINAL
        or not _are_unlike(side, ours, theirs)
    ):
        return False
    counted = counted_agree(value, source)
    if place in theirs.subject:  # "60 firemen fought" tells nothing of those who were hurt
        return counted is True and not side.where(ours.verb) and side.own_coverage <= _HARDLY
    if not _stands_by_itself(side.passage, theirs):
        return False
    if _is_told_beside(side, ours, theirs):
        return True
    return not counted and (_has_another_beside(side, theirs) or _is_unheard(side, ours, value, source))


def _are_unlike(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True for two verbs that each tell a doing, the passage's none of the claim's."""
    if side.claim.low[ours.verb] in NO_DEED or side.passage.low[theirs.verb] in NO_DEED:
        return False
    alike = any(owners.tells_alike(side, clause, theirs) for clause in side.claim.clauses)
    return not alike and theirs.is_finite(side.passage) and not are_of_one_camp(side, ours, theirs)


def are_of_one_camp(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True for "paid 40 million" beside "bought it for 60 million"."""
    stems = {side.claim.words[ours.verb].stem, side.passage.words[theirs.verb].stem}
    return any(stems <= camp for camp in _camps())


@lru_cache(maxsize=1)
def _camps() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(stem, camp.split())) for camp in _CAMPS.strip().split("\n"))


def _stands_by_itself(passage: Reading, clause: Clause) -> bool:
    """True for a verb with its subject before it, or with "and": not for "based on 18 reviews"."""
    return clause.own or (clause.first > 0 and passage.low[clause.first - 1] in _JOINING)


def _has_another_beside(side: Side, theirs: Clause) -> bool:
    """True where another deed of the claim's stands beside it: "killed 3 and left 40" for "killed 3 and injured 5"."""
    others = (clause for clause in side.claim.clauses if side.claim.low[clause.verb] not in NO_DEED)
    return any(_is_told_beside(side, clause, theirs) for clause in others)


def _is_told_beside(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True where the sentence tells the claim's deed, and not in that clause."""
    deeds = owners.told(side, ours)
    return bool(deeds) and theirs not in deeds


def _is_unheard(side: Side, ours: Clause, value: Value, source: Value) -> bool:
    """True where the sentence has no word of the claim's deed; how long a thing takes is told by any verb."""
    return (
        value.kind not in LENGTHS
        and not side.where(ours.verb)
        and not are_followed_alike(side, value, source)
    )
