"""What was done to whom, where nobody says by whom: "Norda, founded in 1889, bought Tessel" founds no Tessel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import is_passive
from claimcheck.core.compare.who.phrases import is_named, object_of, token_of
from claimcheck.core.compare.who.two_ended import ALIKE_STEMS as EITHER_WAY

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_OWN = frozenset(("his", "her", "their"))  # "her brother was fined" is not she


def another(side: Side) -> Token | None:
    """The name to which alone the passage has done what the claim says was done to somebody else; or None."""
    for ours in side.claim.clauses[:1]:
        stem = side.claim.words[ours.verb].stem
        if stem not in side.passage.by_stem or not is_passive(side.claim, ours):
            continue
        if not is_named(side.claim, ours.subject):
            continue
        places = side.where(*ours.heads)
        told = [c for c in side.passage.clauses if side.passage.words[c.verb].stem == stem]
        if places and told and all(_is_done_to_another(side.passage, clause, places) for clause in told):
            return token_of(side.passage, told[0].subject)
        if told and stem not in EITHER_WAY and (other := _object_of_all(side.passage, told, places)):
            return token_of(side.passage, other)
    return None


def _object_of_all(passage: Reading, told: list[Clause], places: frozenset[int]) -> range | None:
    """The name that the passage's active verbs have for their object, which is none of the words at *places*."""
    found: list[range] = []
    for clause in told:
        behind = object_of(passage, clause)
        named = _run(behind)
        if (
            not named
            or not clause.is_finite(passage)
            or not places.isdisjoint(range(clause.verb, clause.end))
        ):
            return None
        if not is_named(passage, named):
            return None
        found.append(named)
    return found[0]


def _run(numbers: list[int]) -> range:
    """The first of *numbers* that stand one behind the other: "Norda" of "fined Norda 3 million crowns"."""
    if not numbers:
        return range(0)
    stop = numbers[0] + 1
    while stop in numbers:
        stop += 1
    return range(numbers[0], stop)


def _goes_on(passage: Reading, clause: Clause) -> bool:
    """True for the "sentenced" of "was convicted and sentenced"."""
    before = [other for other in passage.clauses if other.verb < clause.first]
    joined = passage.low[clause.first - 1] == "and" and clause.first == clause.verb
    return (
        joined and bool(before) and before[-1].subject == clause.subject and is_passive(passage, before[-1])
    )


def _is_done_to_another(passage: Reading, clause: Clause, places: frozenset[int]) -> bool:
    """True for "Norda, founded in" and "Norda was founded in", where none of the words at *places* is Norda."""
    apposed = clause.first == clause.verb == clause.subject.stop and passage.is_broken(clause.first)
    if not (apposed or is_passive(passage, clause) or _goes_on(passage, clause)) or not clause.subject:
        return False
    other = is_named(passage, clause.subject) or passage.low[clause.subject.start] in _OWN
    return other and places.isdisjoint(clause.subject)
