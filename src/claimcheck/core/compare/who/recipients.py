"""Who gave and who got: "the mill was sold to Tessel" is not Tessel's sale of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import agent_mark, is_led_by_to, is_passive, phrase
from claimcheck.core.compare.who.owners import is_owner, telling
from claimcheck.core.compare.who.phrases import object_of

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_OF_WHOM = frozenset(("of", "on", "against"))
_FURTHER = 12  # words from the noun to who gets what it tells of
_OWNED = 4  # words from an owner to the noun: "Norda's $3 million acquisition"


def got_it(side: Side) -> tuple[Token, Token] | None:
    """The claim's doer and the passage's "to Tessel", where the same deed was done to, and not by, them; or None."""
    for ours in side.claim.clauses[:1]:
        if is_passive(side.claim, ours) or not ours.heads:
            continue
        told, places = telling(side, ours), side.where(*ours.heads)
        if not told or not places or not object_of(side.claim, ours):
            continue
        if all(_is_recipient(side.passage, clause, places) for clause in told):
            return _tokens(side, ours, next(iter(sorted(places))))
    return None


def _is_recipient(passage: Reading, clause: Clause, places: frozenset[int]) -> bool:
    if not is_passive(passage, clause):
        return False
    by = agent_mark(passage, clause)
    doing = range(0) if by is None else phrase(passage, by + 1, clause.end)
    return places.isdisjoint(doing) and all(clause.governs(n) and is_led_by_to(passage, n) for n in places)


def turned_by_noun(side: Side) -> tuple[Token, Token] | None:
    """The same where the passage has the deed as a noun with both: "Norda's acquisition of Tessel" by Tessel."""
    for ours in side.claim.clauses[:1]:
        places = side.matched.get(ours.verb, ((), 0.0))[0]
        nouns = [n for n in places if all(clause.verb != n for clause in side.passage.clauses)]
        if not nouns or len(nouns) != len(places) or not ours.heads:
            continue
        doing = _doer(side, ours)
        for noun in nouns:
            agent, patient = _agent(side.passage, noun), _patient(side.passage, noun)
            others = patient | _getting(side.passage, noun)
            if agent and not doing.isdisjoint(others) and doing.isdisjoint(agent):
                return _tokens(side, ours, next(iter(sorted(doing & others))))
    return None


def _doer(side: Side, ours: Clause) -> frozenset[int]:
    """The passage's words for who does it in the claim."""
    if not is_passive(side.claim, ours):
        return side.where(*ours.heads)
    by = agent_mark(side.claim, ours)
    return frozenset() if by is None else side.where(*phrase(side.claim, by + 1, ours.end))


def _patient(passage: Reading, noun: int) -> frozenset[int]:
    if noun + 2 >= len(passage.words) or passage.low[noun + 1] not in _OF_WHOM:
        return frozenset()
    return frozenset(phrase(passage, noun + 2, len(passage.words)))


def _agent(passage: Reading, noun: int) -> frozenset[int]:
    """The words of whose deed it is: "Norda's" before the noun, or "by Norda" behind it."""
    for n in range(noun - 1, max(noun - 1 - _OWNED, -1), -1):
        if is_owner(passage, n):
            return frozenset({n})
    if (
        noun > 1
        and _patient(passage, noun)
        and passage.words[noun - 1].text[0].isupper()
        and passage.words[noun].text[0].islower()
    ):
        return frozenset({noun - 1})  # "the Norland invasion of Varland"
    behind = max(_patient(passage, noun), default=noun) + 1
    if behind + 1 < len(passage.words) and passage.low[behind] == "by" and not passage.is_broken(behind):
        return frozenset(phrase(passage, behind + 1, len(passage.words)))
    return frozenset()


def _getting(passage: Reading, noun: int) -> frozenset[int]:
    """The words of who gets it: "to Norvik" behind "the sale of the yard by Halvorsen"."""
    for n in range(noun + 1, min(noun + _FURTHER, len(passage.words) - 1)):
        if passage.is_broken(n) or n in passage.verbal:
            break
        if passage.low[n] == "to":
            return frozenset(phrase(passage, n + 1, len(passage.words)))
    return frozenset()


def _tokens(side: Side, ours: Clause, place: int) -> tuple[Token, Token]:
    words, there = side.claim.words, side.passage.words
    head = ours.heads[-1]
    return (
        side.claim.token(words[head].start, words[head].end),
        side.passage.token(there[place].start, there[place].end),
    )
