"""Of what a state is told that somebody declares or brings about: "the board declared the deal dead" kills no board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import is_passive, phrase
from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.language.persons import is_person
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# Verbs with a thing behind them, and behind that what it is, is held to be or becomes.
STEMS = frozenset(
    map(
        stem,
        words(
            """
            declare pronounce call deem consider rule find judge certify presume proclaim believe think report list
            leave make render keep hold label brand dub turn knock shoot beat burn crush drive paint strike
            """
        ),
    )
)
STATES = frozenset(map(stem, words("be become remain stay die")))
_THEM = words("him her it them")
_REACH = 9  # words from the verb to what it makes of the thing
_HANGING_ON = 4  # words of a phrase that hangs on the thing: "the plan for the bridge"


def of_another(claim: Reading, side: Side) -> Token | None:
    """Of whom or what alone the passage has the claim's state, by such a verb, where the claim has it of another."""
    clause = next(iter(claim.clauses), None)
    if clause is None or not clause.heads or claim.words[clause.verb].stem not in STATES:
        return None
    said = next((n for n in range(clause.verb, clause.end) if n in claim.content), None)
    if said is None or said not in side.matched:
        return None
    passage, mine = side.passage, side.where(*clause.heads)
    found = [_another(passage, place, mine) for place in side.matched[said][0]]
    if not found or None in found or found[0] is None:
        return None
    return passage.token_of(found[0], found[0])


def _another(passage: Reading, place: int, mine: frozenset[int]) -> int | None:
    """The word for what the state at *place* is told of by such a verb, where it is none of the words *mine*."""
    clause = _calling(passage, place)
    if clause is None:
        return None
    between = range(clause.verb + 1, place)
    if passage.low[between.start] in _THEM:
        them = len(between) == 1 and not mine.isdisjoint(clause.subject)
        return between.start if them else None
    thing = phrase(passage, between.start, place)
    head = next((n for n in reversed(thing) if n in passage.content), None)
    if head is None or is_owner(passage, head) or len(thing) < len(between) - _HANGING_ON:
        return None
    named = passage.words[head].text[0].isupper()
    own = {n for n in mine.intersection(thing) if not is_owner(passage, n) and (named or n == head)}
    if own or (not mine and (named or is_person(passage.low[head]))):
        return None  # of somebody whom a sentence before names, perhaps
    return head


def _calling(passage: Reading, place: int) -> Clause | None:
    """The clause of the verb that makes something what the word at *place* says; None for one that stands otherwise."""
    clause = next((c for c in reversed(passage.clauses) if c.verb < place), None)
    if clause is None or passage.words[clause.verb].stem not in STEMS or is_passive(passage, clause):
        return None
    between = range(clause.verb + 1, place)
    if not between or place - clause.verb > _REACH or _goes_on(passage, place):
        return None
    apart = any(passage.is_broken(n) for n in (*between, place))
    return None if apart or "that" in passage.low[between.start : place] else clause


def _goes_on(passage: Reading, place: int) -> bool:
    """True for the "dead" of "found the dead man", which opens a phrase."""
    after = place + 1
    if after >= len(passage.words) or passage.is_broken(after):
        return False
    return after in passage.content and after not in passage.verbal
