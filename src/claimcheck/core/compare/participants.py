"""Whether the passage tells the claim's deed of the claim's own doer, and done to the claim's own object."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS
from claimcheck.core.compare.doers import doer, done_to, is_passive, phrase
from claimcheck.core.compare.names import names_of
from claimcheck.core.compare.owners import is_owner, possessor, same_deed, tells_alike
from claimcheck.core.match.words import FUNCTION_WORDS

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.match.words import Word
    from claimcheck.core.model.finding import Token

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "professor"))
_BEING = frozenset({"be", "become", "remain", "have"})
_PRONOUNS = frozenset({"he", "she", "they", "it"})


def another(side: Side) -> Token | None:
    """Who does in the passage what the claim says of somebody else, or None.

    "Ida Holm's brother founded it" is no word on Ida Holm. None, too, where the passage leaves open who it is.
    """
    for ours in side.claim.clauses:
        mine = doer(side.claim, ours)
        told = [clause for clause in side.passage.clauses if _tells(side, ours, clause)]
        if not told or not _matter(side.claim, mine) or _is_told_otherwise(side, ours, told):
            continue
        if all(_conflicts(side, ours, mine, clause) for clause in told):
            words, theirs = side.passage.words, doer(side.passage, told[0])
            return side.passage.token(words[theirs.start].start, words[theirs.stop - 1].end)
    return None


def turned(side: Side) -> tuple[Token, Token] | None:
    """What the claim's verb is done to, and what the passage's is, where the claim has the latter further behind.

    "ordered Holm to pay the yard" beside "ordered the yard to pay Holm".
    """
    for ours in side.claim.clauses:
        mine = _object(side.claim, ours)
        told = [clause for clause in side.passage.clauses if tells_alike(side, ours, clause)]
        if not mine or len(told) != 1:
            continue
        theirs = _object(side.passage, told[0])
        places = {place for n in mine for place in side.matched.get(n, ((), 0.0))[0]}
        further = {p for n in range(mine[-1] + 1, ours.end) for p in side.matched.get(n, ((), 0.0))[0]}
        if theirs and theirs[-1] in further and places.isdisjoint(theirs):
            words, claim = side.passage.words, side.claim
            return (
                claim.token(claim.words[mine[0]].start, claim.words[mine[-1]].end),
                side.passage.token(words[theirs[0]].start, words[theirs[-1]].end),
            )
    return None


def _object(reading: Reading, clause: Clause) -> list[int]:
    """The words of matter right behind an active verb; none where a preposition or a value stands there."""
    start = clause.verb + 1
    if is_passive(reading, clause) or start >= clause.end or start in reading.in_value:
        return []
    if reading.words[start].text.lower() in PREPOSITIONS:
        return []
    return _matter(reading, phrase(reading, start, clause.end))


def namesake(side: Side) -> tuple[Token, Token] | None:
    """A name of the claim, and the passage's of the same surname and another given name; or None."""
    for name in names_of(side.claim):
        given = [n for n in _capitals(side.claim, range(name.first, name.last)) if n in side.claim.content]
        if not given or any(n in side.matched for n in given) or name.last not in side.matched:
            continue
        for place in side.matched[name.last][0]:
            other = _given_before(side.passage, place)
            if other is not None and not _short_for(side.claim, given, side.passage.words[other].text):
                claim, words = side.claim, side.passage.words
                return (
                    claim.token(claim.words[given[0]].start, claim.words[name.last].end),
                    side.passage.token(words[other].start, words[place].end),
                )
    return None


def _given_before(passage: Reading, place: int) -> int | None:
    """The given name right before a surname, or None: a title and a word of office are none."""
    lead = place - 1
    if lead < 0 or passage.is_broken(place) or lead not in _capitals(passage, range(lead, place)):
        return None
    inside = any(name.first <= lead and name.last == place for name in names_of(passage))
    return lead if inside and not is_owner(passage, lead) else None


def _short_for(claim: Reading, given: list[int], other: str) -> bool:
    """True where one is an initial or a short form of the other: "J." and "Jonas", "Tom" and "Thomas"."""
    names = [claim.words[n].text for n in given]
    return any(a[0] == other[0] and (1 in (len(a), len(other)) or a[:2] == other[:2]) for a in names)


def missing(side: Side) -> Token | None:
    """The claim's doer, a name that neither the deciding sentence has nor one it leans on; None where it has.

    Behind a pronoun the sentence before tells who is meant: a name of the page's title is not, where that has others.
    """
    for ours in side.claim.clauses[:1]:
        mine = doer(side.claim, ours)
        named = [n for n in mine if side.claim.words[n].text[0].isupper() and n in side.claim.content]
        if not named or not _is_named(side.claim, mine):
            continue
        if all(side.credit(n) == 0 for n in named) or _meant_another(side, named):
            return side.claim.token(side.claim.words[named[0]].start, side.claim.words[named[-1]].end)
    return None


def meant_another(side: Side) -> Token | None:
    """The claim's name in "Lund's third defeat", where "their third defeat" is by the sentence before another's."""
    for name in names_of(side.claim):
        named = [n for n in range(name.first, name.last + 1) if n in side.claim.content]
        if named and is_owner(side.claim, named[-1]) and _meant_another(side, named):
            return side.claim.token(side.claim.words[named[0]].start, side.claim.words[named[-1]].end)
    return None


def _meant_another(side: Side, named: list[int]) -> bool:
    """True where the sentence has a pronoun for its doer, and the last named doer before it is somebody else."""
    if any(n in side.matched for n in named) or not side.leans:
        return False
    roots = {side.claim.words[n].root for n in named}
    for reading in side.earlier():
        if not roots.isdisjoint(reading.by_root):
            return False
        if _named_doers(reading):
            return True
    return False


def _named_doers(reading: Reading) -> bool:
    """True where a name does something in the sentence, or owns who does."""
    return any(
        name.first in clause.subject and clause.is_finite(reading)
        for name in names_of(reading)
        for clause in reading.clauses
    )


def _tells(side: Side, ours: Clause, theirs: Clause) -> bool:
    """True where both verbs say the same; of "was", where it is the same that both are: "was mayor"."""
    if not tells_alike(side, ours, theirs):
        return False
    if side.claim.words[ours.verb].stem not in _BEING:
        return True
    being = [n for n in range(ours.verb + 1, ours.end) if n in side.claim.content][:1]
    return any(theirs.governs(place) for n in being for place in side.matched.get(n, ((), 0.0))[0])


def _is_told_otherwise(side: Side, ours: Clause, told: list[Clause]) -> bool:
    """True where the verb stands in the passage without a clause of its own, too: "chose her to lead"."""
    verbs = {clause.verb for clause in told}
    return any(place not in verbs for place in side.matched.get(ours.verb, ((), 0.0))[0])


def _conflicts(side: Side, ours: Clause, mine: range, clause: Clause) -> bool:
    """True where the clause has a doer that is plainly not the claim's."""
    if possessor(side, ours, clause):
        return True
    theirs, places = doer(side.passage, clause), _places(side, mine)
    if _is_pronoun(side.passage, theirs):
        names = {place for place in places if side.passage.words[place].text[0].isupper()}
        return bool(names) and all(
            _stands_behind(side.passage, theirs, place) or _acts_later(side.passage, clause, place)
            for place in names
        )
    if not _matter(side.passage, theirs) or not _is_plain(side.passage, clause):
        return False
    within = [place for place in places if place in theirs and not is_owner(side.passage, place)]
    if within:
        return _has_other_given_name(side, mine, theirs, within) or _is_of_another_kind(side, ours, clause)
    return _is_somebody_else(side, ours, mine, clause)


def _is_of_another_kind(side: Side, ours: Clause, clause: Clause) -> bool:
    """True for "freight volumes" beside "passenger volumes": the same noun, each with another one before it."""
    for head in ours.heads:
        for place in side.matched.get(head, ((), 0.0))[0]:
            one, other = _before(side.claim, head), _before(side.passage, place)
            if place not in clause.subject or one is None or other is None:
                continue
            apart = other not in side.heard and not any(
                p in clause.subject for p in side.matched.get(one, ((), 0.0))[0]
            )
            if apart:
                return True
    return False


def _before(reading: Reading, number: int) -> int | None:
    """The plain word of matter right before a noun, or None."""
    lead = number - 1
    if lead < 0 or reading.words[lead].function or lead in reading.in_value or reading.is_broken(number):
        return None
    return None if is_owner(reading, lead) or (lead and reading.words[lead].text[0].isupper()) else lead


def _is_somebody_else(side: Side, ours: Clause, mine: range, clause: Clause) -> bool:
    """True for a doer without any word of the claim's own, that is a name, too, or does else."""
    theirs, places = doer(side.passage, clause), _places(side, mine)
    if not places.isdisjoint(done_to(side.passage, clause)) and not _object(side.claim, ours):
        return False  # "the museum opened", "the mayor opened the museum"
    matter = _matter(side.passage, theirs)
    if not side.heard.isdisjoint(matter):
        return _is_another_part(side, ours, matter)
    named = _is_named(side.claim, mine) and _is_named(side.passage, theirs)
    return named or (same_deed(side, ours, clause) and _does_another(side, clause, places))


def _is_pronoun(passage: Reading, doing: range) -> bool:
    return [passage.words[n].text.lower() in _PRONOUNS for n in doing] == [True]


def _stands_behind(passage: Reading, doing: range, place: int) -> bool:
    """True for a word behind a verb that the pronoun does: "he" who "received it from Tessel" is not Tessel."""
    return any(clause.subject == doing and clause.governs(place) for clause in passage.clauses)


def _acts_later(passage: Reading, clause: Clause, place: int) -> bool:
    """True for a name that does something further on: "she hit it before Colin threw" has two doers."""
    return any(place in other.subject for other in passage.clauses if other.first > clause.verb)


def _is_another_part(side: Side, ours: Clause, matter: list[int]) -> bool:
    """True where the passage's doer is what the claim's own clause has behind its verb."""
    behind = {p for n in range(ours.verb + 1, ours.end) for p in side.matched.get(n, ((), 0.0))[0]}
    if matter[-1] not in behind:
        return False
    crossed = {p for n in doer(side.claim, ours) for p in side.matched.get(n, ((), 0.0))[0]}
    named = side.passage.words[matter[-1]].text[0].isupper()
    return named or any(clause.governs(p) for clause in side.passage.clauses for p in crossed)


def _is_plain(passage: Reading, clause: Clause) -> bool:
    """True where it is plain who does it: a finite verb and its subject, or "by" right behind a participle."""
    if is_passive(passage, clause):
        behind = clause.verb + 1
        return behind < len(passage.words) and passage.words[behind].text.lower() == "by"
    return clause.is_finite(passage) or passage.words[clause.verb].text.endswith("ing")


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
