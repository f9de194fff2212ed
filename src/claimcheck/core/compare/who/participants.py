"""Whether the passage tells the claim's deed of the claim's own doer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses.words import PRONOUNS, RELATIVE
from claimcheck.core.compare.who.doers import SUFFERED, doer, done_to, is_passive
from claimcheck.core.compare.who.namesakes import capitals
from claimcheck.core.compare.who.other_owner import are_unlike, has_other_owner, is_other_thing
from claimcheck.core.compare.who.owners import is_owner, possessor, same_deed, telling
from claimcheck.core.compare.who.phrases import is_named, matter_of, object_of, token_of
from claimcheck.core.language.persons import is_anybody, is_person
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# Nouns that many others may stand for: the man may be the king.
_ANYBODY = words(
    "man woman men women boy girl official officials leader leaders politician ruler monarch royal expert"
)
_BEING = frozenset({"be", "become", "remain", "have"})
_CALLS = words(
    """
    call calls demand demands pressure request requests plea pleas appeal appeals plan plans threat threats proposal
    proposals order orders offer offers refusal invitation advice need duty
    """
)
_WHEN = frozenset(
    {"later", "then", "also", "now", "soon", "once", "again", "first", "still"}
)  # "he later called"


def another(side: Side) -> Token | None:
    """Who does in the passage what the claim says of somebody else, or None.

    "Ida Holm's brother founded it" is no word on Ida Holm. None, too, where the passage leaves open who it is.
    """
    for ours in side.claim.clauses:
        told = tellings(side, ours)
        if not told or _is_told_otherwise(side, ours, told):
            continue
        mine = doer(side.claim, ours)
        if not matter_of(side.claim, mine):
            continue
        if all(_conflicts(side, ours, mine, clause) for clause in told):
            return token_of(side.passage, doer(side.passage, told[0]))
    return None


def another_told(sides: Sequence[Side]) -> Token | None:
    """The same by the first of *sides* that has the claim's deed at all: the deciding one may only go on from it."""
    for ours in sides[0].claim.clauses[:1]:
        for side in sides:
            if tellings(side, ours):
                found = another(side)
                return None if found and any(map(_tells_of_own, sides)) else found
    return None


def _tells_of_own(side: Side) -> bool:
    """True where a sentence tells the claim's deed of the claim's own doer, whatever another one tells of others."""
    for ours in side.claim.clauses[:1]:
        places = side.where(*doer(side.claim, ours))
        if any(not places.isdisjoint(doer(side.passage, clause)) for clause in tellings(side, ours)):
            return not another(side)
    return False


def tellings(side: Side, ours: Clause) -> list[Clause]:
    """The clauses of the passage whose verb says the same; of "was", where both are the same: "was mayor"."""
    found = telling(side, ours)
    if not found or side.claim.words[ours.verb].stem not in _BEING:
        return found
    being = [n for n in range(ours.verb + 1, ours.end) if n in side.claim.content][:1]
    places = side.where(*being)
    return [clause for clause in found if any(clause.governs(place) for place in places)]


def _is_told_otherwise(side: Side, ours: Clause, told: list[Clause]) -> bool:
    """True where the verb stands in the passage without a clause of its own, too: "chose her to lead"."""
    verbs = {clause.verb for clause in told}
    places = side.where(ours.verb)
    return not (places <= verbs or all(n in verbs or _is_called_for(side.passage, n) for n in places))


def _is_called_for(passage: Reading, number: int) -> bool:
    """True for the "resign" of "calls to resign", which tells of nobody that he did."""
    return number > 1 and passage.low[number - 1] == "to" and passage.low[number - 2] in _CALLS


def _conflicts(side: Side, ours: Clause, mine: range, clause: Clause) -> bool:
    """True where the clause has a doer that is plainly not the claim's."""
    if possessor(side, ours, clause):
        return True
    if side.passage.words[clause.verb].stem in SUFFERED and side.claim.words[ours.verb].stem not in SUFFERED:
        return False
    theirs, places = doer(side.passage, clause), side.where(*mine)
    if _is_pronoun(side.passage, theirs):
        names = {place for place in places if side.passage.words[place].text[0].isupper()}
        return bool(names) and all(
            _stands_behind(side.passage, theirs, place) or _acts_later(side.passage, clause, place)
            for place in names
        )
    if not matter_of(side.passage, theirs) or not _is_plain(side.passage, clause):
        return False
    within = [place for place in places if place in theirs and not is_owner(side.passage, place)]
    if within:
        return (
            _has_other_given_name(side, mine, theirs, within)
            or _is_of_another_kind(side, ours, clause)
            or has_other_owner(side, ours, within)
        )
    return _is_somebody_else(side, ours, mine, clause)


def _is_pronoun(passage: Reading, doing: range) -> bool:
    low = [passage.words[n].text.lower() for n in doing]
    return (
        low[:1] != [] and low[0] in PRONOUNS and all(word in _WHEN or word.endswith("ly") for word in low[1:])
    )


def _stands_behind(passage: Reading, doing: range, place: int) -> bool:
    """True for a word behind a verb that the pronoun does: "he" who "received it from Tessel" is not Tessel."""
    return any(clause.subject == doing and clause.governs(place) for clause in passage.clauses)


def _acts_later(passage: Reading, clause: Clause, place: int) -> bool:
    """True for a name that does something further on: "she hit it before Colin threw" has two doers."""
    return any(place in other.subject for other in passage.clauses if other.first > clause.verb)


def _is_another_part(side: Side, ours: Clause, matter: list[int]) -> bool:
    """True where the passage's doer is what the claim's own clause has behind its verb."""
    behind = side.where(*range(ours.verb + 1, ours.end))
    if matter[-1] not in behind:
        return False
    crossed = side.where(*doer(side.claim, ours))
    named = side.passage.words[matter[-1]].text[0].isupper()
    return named or any(clause.governs(p) for clause in side.passage.clauses for p in crossed)


def _is_of_another_kind(side: Side, ours: Clause, clause: Clause) -> bool:
    """True for "freight volumes" beside "passenger volumes": the same noun, each with another one before it."""
    for head in ours.heads:
        for place in side.matched.get(head, ((), 0.0))[0]:
            one, other = _before(side.claim, head), _before(side.passage, place)
            if place not in clause.subject or one is None or other is None:
                continue
            theirs = side.matched.get(one, ((), 0.0))[0]
            crossed = other not in side.heard or (bool(theirs) and _is_crossed(side, ours, other))
            apart = crossed and not any(p in clause.subject for p in theirs)
            if apart:
                return True
    return False


def _is_crossed(side: Side, ours: Clause, other: int) -> bool:
    """True where the word before the passage's noun stands in the claim behind its verb, and only there."""
    numbers = [n for n, (places, _) in side.matched.items() if other in places]
    return bool(numbers) and all(n > ours.verb for n in numbers)


def _before(reading: Reading, number: int) -> int | None:
    """The plain word of matter right before a noun, or None."""
    lead = number - 1
    if lead < 0 or reading.words[lead].function or lead in reading.in_value or reading.is_broken(number):
        return None
    return None if is_owner(reading, lead) or (lead and reading.words[lead].text[0].isupper()) else lead


def _is_somebody_else(side: Side, ours: Clause, mine: range, clause: Clause) -> bool:
    """True for a doer without any word of the claim's own, that is a name, too, or does else."""
    theirs, places = doer(side.passage, clause), side.where(*mine)
    if not places.isdisjoint(done_to(side.passage, clause)) and not object_of(side.claim, ours):
        return False  # "the museum opened", "the mayor opened the museum"
    matter = matter_of(side.passage, theirs)
    if not side.heard.isdisjoint(matter):
        return _is_another_part(side, ours, matter)
    named = is_named(side.claim, mine) and is_named(side.passage, theirs)
    if named or (same_deed(side, ours, clause) and _does_another(side, clause, places)):
        return True
    if is_other_thing(side, ours, clause, places) or _is_of_its_antecedent(side.passage, clause, places):
        return True
    return _is_by_another(side, mine, clause)


def _is_by_another(side: Side, mine: range, clause: Clause) -> bool:
    """True for "unveiled by the king" where the claim has the queen do it, or the sculptor named before."""
    if not is_passive(side.passage, clause):
        return False
    theirs = matter_of(side.passage, doer(side.passage, clause))
    ours = matter_of(side.claim, mine)
    if not theirs or not ours or not is_person(side.passage.low[theirs[-1]]):
        return False
    if is_named(side.claim, mine):  # "the artist" may be he, where he is named nowhere else
        return bool(side.where(*ours))
    other, own = side.passage.low[theirs[-1]], side.claim.low[ours[-1]]
    anybody = any(is_anybody(low) or low in _ANYBODY for low in (own, other))
    return is_person(own) and not anybody and are_unlike(own, other)


def _is_of_its_antecedent(passage: Reading, clause: Clause, places: frozenset[int]) -> bool:
    """True for "Norda, which employs 300, will close its mill", of whose mill the claim tells it."""
    relative = clause.first > 0 and passage.low[clause.first - 1] in RELATIVE
    return relative and bool(places) and min(places) >= clause.end


def _is_plain(passage: Reading, clause: Clause) -> bool:
    """True where it is plain who does it: a finite verb and its subject, or "by" right behind a participle."""
    if is_passive(passage, clause):
        behind = clause.verb + 1
        return behind < len(passage.words) and passage.words[behind].text.lower() == "by"
    if clause.is_finite(passage) or passage.words[clause.verb].text.endswith("ing"):
        return True
    return clause.first == clause.subject.stop and passage.is_broken(
        clause.first
    )  # "Norda, founded in 1889, employs"


def _does_another(side: Side, clause: Clause, places: frozenset[int]) -> bool:
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
    given = [n for n in capitals(claim, mine) if n not in side.matched]
    other = [n for n in capitals(passage, theirs) if n not in side.heard and n + 1 in within]
    return any(n + 1 in side.matched for n in given) and bool(other)
