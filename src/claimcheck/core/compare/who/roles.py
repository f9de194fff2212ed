"""Who did it to whom: the same verb between the same two, the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.clauses.words import OPENING, PASSIVE
from claimcheck.core.compare.who.doers import doer, done_to
from claimcheck.core.compare.who.infinitives import doing
from claimcheck.core.compare.who.owners import is_owner, told
from claimcheck.core.compare.who.phrases import object_of
from claimcheck.core.compare.wording.comparisons import is_converse
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.who.names import Name

# Verbs whose two sides may change places: whoever meets somebody is met.
_EITHER_WAY_LISTED = """
    be become remain have do meet marry divorce face play fight join resemble equal border match mean date kiss
    neighbour neighbor accompany touch adjoin cooperate collaborate trade talk speak argue debate compete agree
    disagree merge negotiate correspond include call name say tell add report
"""
_EITHER_WAY = frozenset(map(stem, _EITHER_WAY_LISTED.split()))


class Swap(NamedTuple):
    """The verb on both sides and the two names that changed places."""

    claim_verb: int
    passage_verb: int


class _Frame(NamedTuple):
    doer: frozenset[str]
    done_to: frozenset[str]


def swapped(claim: Reading, side: Side) -> Swap | None:
    """The verb whose doer and sufferer changed places between claim and passage, or None."""
    stems = side.passage.by_stem
    for ours in claim.clauses:
        if claim.words[ours.verb].stem in _EITHER_WAY:
            continue
        # Where either does not stand in the passage at all, the two cannot stand there the other way round.
        agents = _stems(claim, doer(claim, ours))
        if stems.keys().isdisjoint(agents):
            continue
        frame = _Frame(agents, _stems(claim, done_to(claim, ours)))
        if stems.keys().isdisjoint(frame.done_to):
            continue
        same = told(side, ours)
        if same and all(_reversed(frame, _frame(side.passage, theirs)) for theirs in same):
            if is_converse(side):
                return None  # "A grew faster than B" is "B grew more slowly than A"
            return Swap(ours.verb, same[0].verb)
        if (
            not same
            and _is_named(claim, ours)
            and (place := _reversed_infinitive(side, ours, frame)) is not None
        ):
            return Swap(ours.verb, place)
    return None


def _reversed_infinitive(side: Side, ours: Clause, frame: _Frame) -> int | None:
    """The infinitive of the passage that has the claim's two the other way round, or None."""
    for place in sorted(side.where(ours.verb)):
        done = doing(side.passage, place)
        if done and _reversed(frame, _Frame(*(_stems(side.passage, part) for part in done))):
            return place
    return None


def _is_named(claim: Reading, clause: Clause) -> bool:
    """True where a name does it to a name."""
    parts = doer(claim, clause), object_of(claim, clause)
    if (
        claim.words[clause.verb + 1 : clause.verb + 2]
        and claim.words[clause.verb + 1].text.lower() in OPENING
    ):
        return False
    return all(any(claim.words[n].text[0].isupper() for n in part) for part in parts)


def done_by(side: Side, others: list[Name]) -> bool:
    """True where the unit says that one of *others* did what the claim says its own subject did: "won by Koll"."""
    words, claim = side.passage.words, side.claim
    for name in others:
        lead = [w.text.lower() for w in words[max(0, name.first - 3) : name.first]]
        if "by" not in lead:
            continue
        verb = name.first - len(lead) + lead.index("by") - 1
        ours = [n for n, (places, _) in side.matched.items() if verb in places]
        if any(n and claim.words[n - 1].stem not in PASSIVE for n in ours):
            return True
    return False


def _reversed(ours: _Frame, theirs: _Frame) -> bool:
    crossed = bool(ours.doer & theirs.done_to) and bool(ours.done_to & theirs.doer)
    straight = bool(ours.doer & theirs.doer) or bool(ours.done_to & theirs.done_to)
    return crossed and not straight


def _frame(reading: Reading, clause: Clause) -> _Frame:
    return _Frame(_stems(reading, doer(reading, clause)), _stems(reading, done_to(reading, clause)))


def _stems(reading: Reading, numbers: range) -> frozenset[str]:
    words, in_value = reading.words, reading.in_value
    return frozenset(
        [
            word.stem
            for n, word in enumerate(words[numbers.start : numbers.stop], numbers.start)
            if not (word.function or n in in_value or word.text[0].isdigit() or is_owner(reading, n))
        ]
    )
