"""Whom or what a pronoun points to: in "the bridge replaced the ferry. It opened in 1963" hardly the ferry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing_value
from claimcheck.core.compare.who.doers import phrase
from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.language.persons import is_person

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_THING = "it"
_PRONOUNS = frozenset(("it", "he", "she"))
_OPENING = 4  # words in which a sentence without a known verb has its subject


def points_elsewhere(side: Side, source: Value) -> bool:
    """True where the pronoun that a figure is told of means, by the sentence before, another than the claim's subject.

    The claim's own stands there behind the verb, and a thing, or for "he" a name, before it.
    """
    passage, claim = side.passage, side.claim
    if passage.by_stem.keys().isdisjoint(_PRONOUNS) or not claim.clauses:
        return False
    theirs = governing_value(passage, source)
    if theirs is None or len(theirs.subject) != 1 or passage.low[theirs.subject.start] not in _PRONOUNS:
        return False
    heads = claim.clauses[0].heads
    if not heads or any(head in side.matched for head in heads):
        return False
    before = next(iter(side.earlier()), None)
    if before is None:
        return False
    places = [n for head in heads for n in before.by_root.get(claim.words[head].root, ())]
    subjects = _subjects(before)
    if not places or any(place in subject for place in places for subject in subjects):
        return False
    fits = _is_thing if passage.low[theirs.subject.start] == _THING else _is_somebody
    return any(fits(before, subject) for subject in subjects)


def _subjects(before: Reading) -> list[range]:
    """The subjects of its finite verbs; of a sentence whose verb is not known, the words that it opens with."""
    finite = [clause.subject for clause in before.clauses if clause.is_finite(before)]
    if finite or len(before.words) <= _OPENING:
        return finite
    stop = 1
    while stop < _OPENING and not (before.words[stop].function or before.is_broken(stop)):
        stop += 1
    return [range(stop - before.low[stop - 1].endswith("s"))]  # "the museum stands"


def _head(before: Reading, subject: range) -> int | None:
    """The noun of a subject that is one; None for several, for a pronoun and for an owner."""
    if any(before.low[n] == "and" for n in subject):
        return None
    head = next(
        (n for n in reversed(phrase(before, subject.start, subject.stop)) if n in before.content), None
    )
    return None if head is None or is_owner(before, head) else head


def _is_thing(before: Reading, subject: range) -> bool:
    """True for a subject that is a plain noun, one, and no person."""
    head = _head(before, subject)
    if head is None:
        return False
    low, word = before.low[head], before.words[head]
    plural = low.endswith("s") and word.stem != low
    return word.text[0].islower() and not plural and not is_person(low)


def _is_somebody(before: Reading, subject: range) -> bool:
    """True for a subject that is a name, or somebody."""
    head = _head(before, subject)
    if head is None:
        return False
    if before.low[subject.start] in ("the", "a", "an"):
        return is_person(before.low[head])
    return before.words[head].text[0].isupper()
