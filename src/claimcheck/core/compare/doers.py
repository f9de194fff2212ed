"""Who does it: the doer of each clause, in the active and in the passive, and whether two clauses have one."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS
from claimcheck.core.compare.names import names_of
from claimcheck.core.compare.owners import is_owner, possessor, same_deed, tells_alike
from claimcheck.core.match.words import FUNCTION_WORDS

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.match.words import Word
    from claimcheck.core.model.finding import Token

_BE = frozenset({"be", "get"})
_BEING = frozenset({"be", "become", "remain", "have"})
_AGENT_NEAR = 4  # words behind a participle in which "by" stands
_PHRASE = 8  # words of a doer or of what it is done to, at most
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "professor"))


def doer(reading: Reading, clause: Clause) -> range:
    """The words of who does it: the subject, or what stands behind "by"; empty where nobody is named."""
    if not is_passive(reading, clause):
        return clause.subject
    by = agent_mark(reading, clause)
    return range(0) if by is None else phrase(reading, by + 1, clause.end)


def done_to(reading: Reading, clause: Clause) -> range:
    """The words of whom or what it is done to: behind an active verb, before a passive one."""
    if is_passive(reading, clause):
        return clause.subject
    start = clause.verb + 1
    if start < clause.end and reading.words[start].text.lower() in PREPOSITIONS:
        start += 1  # "lost to Lund"
    return phrase(reading, start, clause.end)


def is_passive(reading: Reading, clause: Clause) -> bool:
    """True for "was beaten", "has been beaten by" and "a team beaten by"; "was beating" and "is" are none."""
    if clause.first < clause.verb:
        helped = any(w.stem in _BE for w in reading.words[clause.first : clause.verb])
        return helped and not reading.words[clause.verb].text.lower().endswith("ing")
    return agent_mark(reading, clause) is not None and not clause.is_whole(reading)


def agent_mark(reading: Reading, clause: Clause) -> int | None:
    """The number of the "by" that leads in the doer, or None."""
    near = range(clause.verb + 1, min(clause.verb + 1 + _AGENT_NEAR, clause.end))
    if not near and clause.end < len(reading.words) and clause.end == clause.verb + 1:
        near = range(clause.end, min(clause.end + 1, len(reading.words)))
    return next((n for n in near if reading.words[n].text.lower() == "by"), None)


def phrase(reading: Reading, start: int, end: int) -> range:
    """The words from *start* to the next preposition or mark."""
    stop = start
    while stop < min(end, start + _PHRASE):
        if reading.words[stop].text.lower() in PREPOSITIONS or (stop > start and reading.is_broken(stop)):
            break
        stop += 1
    return range(start, stop)


def another(side: Side) -> Token | None:
    """Who does in the passage what the claim says of somebody else, or None.

    "Ida Holm's brother founded it" is no word on Ida Holm. None, too, where the passage has a pronoun.
    """
    for ours in side.claim.clauses:
        mine = doer(side.claim, ours)
        told = [clause for clause in side.passage.clauses if tells_alike(side, ours, clause)]
        if not told or not _matter(side.claim, mine) or _is_told_otherwise(side, ours, told):
            continue
        if all(_conflicts(side, ours, mine, clause) for clause in told):
            words, theirs = side.passage.words, doer(side.passage, told[0])
            return side.passage.token(words[theirs.start].start, words[theirs.stop - 1].end)
    return None


def _is_told_otherwise(side: Side, ours: Clause, told: list[Clause]) -> bool:
    """True where the verb stands in the passage without a clause of its own, too: "chose her to lead"."""
    verbs = {clause.verb for clause in told}
    return any(place not in verbs for place in side.matched.get(ours.verb, ((), 0.0))[0])


def missing(side: Side) -> Token | None:
    """The claim's doer, a name that neither the deciding sentence has nor one before it; None where it has."""
    for ours in side.claim.clauses[:1]:
        mine = doer(side.claim, ours)
        named = [n for n in mine if side.claim.words[n].text[0].isupper() and n in side.claim.content]
        if named and _is_named(side.claim, mine) and all(side.credit(n) == 0 for n in named):
            return side.claim.token(side.claim.words[named[0]].start, side.claim.words[named[-1]].end)
    return None


def _conflicts(side: Side, ours: Clause, mine: range, clause: Clause) -> bool:
    """True where the clause has a doer that is plainly not the claim's."""
    if possessor(side, ours, clause):
        return True
    theirs = doer(side.passage, clause)
    matter = _matter(side.passage, theirs)
    if not matter or not same_deed(side, ours, clause) or not _is_plain(side.passage, clause):
        return False
    places = _places(side, mine)
    within = [place for place in places if place in theirs and not is_owner(side.passage, place)]
    if within:
        return _has_other_given_name(side, mine, theirs, within)
    if not places.isdisjoint(done_to(side.passage, clause)) or not side.heard.isdisjoint(matter):
        return False
    return _does_another(side, clause, places) or (
        _is_named(side.claim, mine) and _is_named(side.passage, theirs)
    )


def _is_plain(passage: Reading, clause: Clause) -> bool:
    """True where it is plain who does it: a finite verb and its subject, or "by" right behind a participle."""
    if is_passive(passage, clause):
        behind = clause.verb + 1
        return behind < len(passage.words) and passage.words[behind].text.lower() == "by"
    return clause.is_finite(passage)


def _does_another(side: Side, clause: Clause, places: set[int]) -> bool:
    """True where the claim's doer is the doer of something else in the sentence; being something is no doing."""
    return any(
        not places.isdisjoint(doer(side.passage, other))
        for other in side.passage.clauses
        if other is not clause and _acts(side.passage, other)
    )


def _acts(passage: Reading, clause: Clause) -> bool:
    plain = passage.words[clause.verb].stem in _BEING
    return not plain and (clause.is_finite(passage) or is_passive(passage, clause))


def _has_other_given_name(side: Side, mine: range, theirs: range, within: list[int]) -> bool:
    """True for "Jens Orlen" beside "Ole Orlen": one surname, two given names."""
    claim, passage = side.claim, side.passage
    given = [n for n in _capitals(claim, mine) if n not in side.matched]
    other = [n for n in _capitals(passage, theirs) if n not in side.heard and n + 1 in within]
    return any(n + 1 in side.matched for n in given) and bool(other)


def _capitals(reading: Reading, numbers: range) -> list[int]:
    words = reading.words
    return [
        n
        for n in numbers
        if words[n].text[0].isupper() and not words[n].function and words[n].text.lower() not in _TITLES
    ]


def _places(side: Side, mine: range) -> set[int]:
    return {place for n in mine for place in side.matched.get(n, ((), 0.0))[0]}


def _matter(reading: Reading, numbers: range) -> list[int]:
    return [n for n in numbers if n not in reading.in_value and not _is_glue(reading.words[n])]


def _is_glue(word: Word) -> bool:
    """True for the glue of the language, "we've" and "they'd" with it."""
    return word.function or word.text.lower().replace("’", "'").split("'")[0] in FUNCTION_WORDS


def _is_named(reading: Reading, numbers: range) -> bool:
    """True for a name: not for "the mayor of Lund", nor for letters that may be the short form of another name."""
    head = list(takewhile(lambda n: not _ends_phrase(reading, n, numbers), numbers))
    last = next((n for n in reversed(head) if not reading.words[n].function), None)
    if last is None or reading.words[last].text.isupper():
        return False
    return any(name.first <= last <= name.last for name in names_of(reading))


def _ends_phrase(reading: Reading, number: int, numbers: range) -> bool:
    marked = number > numbers.start and reading.is_broken(number)
    return marked or reading.words[number].text.lower() in PREPOSITIONS
