"""A figure of another definite thing: "the tug Holm had a crew of 5" tells of no ferry, nor of the tug Lund."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.clauses import PREPOSITIONS, governing
from claimcheck.core.compare.once import kept
from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.language.common_words import is_common
from claimcheck.core.language.persons import is_person
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.synonyms import akin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token
    from claimcheck.core.model.value import Value

_DEFINITE = frozenset(("the", "its", "their", "his", "her", "this"))
_OWN = frozenset(("its", "his", "her", "their"))
# By which a page may mean what it named otherwise before.
_ANYTHING = words(
    """
    company firm group business club team side country city town village place site building structure ship vessel
    boat craft plane vehicle machine body organisation organization institution agency party authority service
    facility complex plant project scheme system programme program work one
    """
)


class _Thing(NamedTuple):
    """The words of a subject: what sort of thing it is, and its own name."""

    nouns: list[int]
    names: list[int]


def told_of_another(hearing: Hearing, side: Side) -> Token | None:
    """The other thing of which the passage tells all of the claim's figures that it bears out; or None."""
    mine = _definite(side.claim)
    if mine is None:
        return None
    for n in mine.names or mine.nouns:
        if n in side.matched:
            return None
    passage, found = side.passage, None
    sources = [f.source for f in hearing.borne_out if f.side is side and f.source]
    for source in sources:
        first = passage.range_of(source.start, source.end)[0]
        clause = governing(passage, first)
        if clause is None or not clause.subject or first in clause.subject:
            return None
        subject = _phrase(passage, clause.subject)
        if not _is_another(side, mine, _thing(passage, subject), subject):
            return None
        found = found or passage.token_of(subject.start, subject.stop - 1)
    return found


def denies_nothing(side: Side, source: Value) -> bool:
    """True where a value of the passage is told of another than the claim's subject: of "its cafe", "her sister".

    Then another figure than the claim's is no answer to it.
    """
    claim, passage = side.claim, side.passage
    first = passage.range_of(source.start, source.end)[0]
    clause = governing(passage, first)
    if clause is None or not clause.subject or first in clause.subject or not claim.clauses:
        return False
    if not side.heard.isdisjoint(clause.subject):
        return False
    subject = _phrase(passage, clause.subject)
    if passage.low[subject.start] in _OWN and len(subject) > 1:
        return passage.words[clause.verb].stem != "be" or is_person(passage.low[subject.stop - 1])
    mine = _definite(claim)
    return mine is not None and _is_another(side, mine, _thing(passage, subject), subject)


@kept
def _definite(claim: Reading) -> _Thing | None:
    """The one thing that a claim is about: by "the" or by its name; None where it is about a person or about any."""
    if not claim.clauses or not (ours := claim.clauses[0].subject):
        return None
    if len(ours) == 1:
        return None  # a name alone, or "it"
    mine = _thing(claim, _phrase(claim, ours))
    return mine if mine.nouns and (mine.names or claim.low[ours.start] in _DEFINITE) else None


def _is_another(side: Side, mine: _Thing, other: _Thing, subject: range) -> bool:
    if not other.nouns or any(is_owner(side.passage, n) for n in subject):
        return False
    if not side.heard.isdisjoint(other.names):
        return False
    if any(not side.where(n).isdisjoint(other.nouns) for n in mine.nouns):
        # Of one sort, each with its own name, and the page has both: "Hotel Astra", "Hotel Norda".
        return bool(other.names) and any(n in side.nearby for n in mine.names)
    if any(n in side.matched for n in mine.nouns) or side.passage.low[subject.start] not in _DEFINITE:
        return False
    ours, theirs = side.claim.low[mine.nouns[-1]], side.passage.low[other.nouns[-1]]
    return _are_unlike(ours, theirs) and (bool(other.names) or _are_told_apart(side, mine, other))


def _are_unlike(ours: str, theirs: str) -> bool:
    """True for two sorts of thing of which neither may stand for the other."""
    from claimcheck.core.language import noun_kinds as known
    from claimcheck.core.match.stems import stem

    if not _ANYTHING.isdisjoint((ours, theirs)) or akin(stem(ours), stem(theirs)):
        return False
    return not (
        known.are_one(ours, theirs) or known.is_kind_of(ours, theirs) or known.is_kind_of(theirs, ours)
    )


def _are_told_apart(side: Side, mine: _Thing, other: _Thing) -> bool:
    """True where a sentence before has both: "the ferry hit the tug. The tug had a crew of 5"."""
    ours, theirs = side.claim.words[mine.nouns[-1]].root, side.passage.words[other.nouns[-1]].root
    return any(ours in before.by_root and theirs in before.by_root for before in side.earlier())


def _thing(reading: Reading, numbers: Iterable[int]) -> _Thing:
    nouns: list[int] = []
    names: list[int] = []
    words, inside = reading.words, reading.in_value
    for n in numbers:
        if words[n].function or n in inside:
            continue
        named = words[n].text[0].isupper() and (n or not is_common(reading.low[n]))
        (names if named else nouns).append(n)
    return _Thing(nouns, names)


def _phrase(reading: Reading, subject: range) -> range:
    """The subject without what a preposition hangs on it: "the tug" of "the tug from Varby"."""
    for n in range(subject.start + 1, subject.stop):
        if reading.low[n] in PREPOSITIONS:
            return range(subject.start, n)
    return subject
