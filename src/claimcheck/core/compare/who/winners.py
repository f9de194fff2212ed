"""Who won and who lost, by verb or by noun: "gave Sweden a win over Norway" is no win of Norway's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.who.doers import doer, done_to, is_passive, phrase
from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.compare.who.phrases import object_of
from claimcheck.core.compare.wording.polarity import negated
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_BEATING = frozenset(map(stem, words("beat defeat thrash trounce rout overcome")))
_LOSING = stem("lose")
_WINNING = stem("win")
_WINS = words("win victory triumph success")
_DEFEATS = words("defeat loss thrashing drubbing")
_OVER = frozenset(("over", "against"))
_TO = frozenset(("by", "to", "against", "from"))
_GIVING = frozenset(map(stem, words("give hand earn bring deliver gift award")))
_DEALING = frozenset(map(stem, words("inflict deal")))
_ENDING = frozenset(map(stem, words("win finish come place end")))
_REACH = 4  # words between a noun and its owner
STEMS = _BEATING | _ENDING | {_LOSING} | frozenset(map(stem, _WINS | _DEFEATS))


class Ends(NamedTuple):
    """The words of who won and of who lost."""

    won: frozenset[int]
    lost: frozenset[int]


def turned(side: Side) -> tuple[Token, Token] | None:
    """The claim's winner and the passage's, where each won against the other; or None."""
    if side.claim.by_stem.keys().isdisjoint(STEMS):
        return None
    for ours in told(side.claim)[:1]:
        won, lost = (side.where(*sorted(end)) for end in ours)
        ends = told(side.passage)
        if won and lost and ends and all(_is_turned(won, lost, theirs) for theirs in ends):
            return _tokens(side, ours, ends[0])
    return _turned_alone(side)


def _turned_alone(side: Side) -> tuple[Token, Token] | None:
    """The same for a claim that names but one of them: "City won" beside "United beat City"; or None."""
    ours = next(iter(side.claim.clauses), None)
    if (
        ours is None
        or side.claim.words[ours.verb].stem not in (_WINNING, _LOSING)
        or is_passive(side.claim, ours)
    ):
        return None
    if object_of(side.claim, ours) or ours.verb in negated(side.claim):
        return None  # "won the cup", "has not lost"
    places, ends = side.where(*ours.heads), told(side.passage)
    won = side.claim.words[ours.verb].stem == _WINNING
    if not places or not ends or not all(_is_other_end(places, theirs, won=won) for theirs in ends):
        return None
    mine, other = Ends(frozenset(ours.heads), frozenset()), ends[0]
    return _tokens(side, mine, other if won else Ends(other.lost, other.won))


def _is_other_end(places: frozenset[int], theirs: Ends, *, won: bool) -> bool:
    same, other = (theirs.won, theirs.lost) if won else (theirs.lost, theirs.won)
    return places.isdisjoint(same) and not places.isdisjoint(other)


def _is_turned(won: frozenset[int], lost: frozenset[int], theirs: Ends) -> bool:
    crossed = not won.isdisjoint(theirs.lost) and not lost.isdisjoint(theirs.won)
    return crossed and won.isdisjoint(theirs.won) and lost.isdisjoint(theirs.lost)


@kept
def told(reading: Reading) -> list[Ends]:
    """The wins and defeats of which both ends are named, in order."""
    found = [*[_by_verb(reading, clause) for clause in reading.clauses], *_by_nouns(reading)]
    return [ends for ends in found if ends.won and ends.lost and ends.won.isdisjoint(ends.lost)]


def _by_verb(reading: Reading, clause: Clause) -> Ends:
    form = reading.words[clause.verb].stem
    if form == _LOSING and not is_passive(reading, clause):
        return Ends(
            _behind(reading, clause.verb, clause.end, frozenset(("to",))), _matter(reading, clause.subject)
        )
    if form in _ENDING and not is_passive(reading, clause) and (beside := _placed(reading, clause)):
        return beside
    if form not in _BEATING:
        return Ends(frozenset(), frozenset())
    lost = done_to(reading, clause) if is_passive(reading, clause) else object_of(reading, clause)
    return Ends(_matter(reading, doer(reading, clause)), _matter(reading, lost))


def _placed(reading: Reading, clause: Clause) -> Ends | None:
    """The ends of "won, ahead of Dreyer" and "came second, behind Marsh"; None where nobody is named so."""
    subject = _matter(reading, clause.subject)
    for n in range(clause.verb + 1, min(clause.end, len(reading.words) - 2)):
        if reading.low[n : n + 2] == ("ahead", "of"):
            return Ends(subject, _matter(reading, phrase(reading, n + 2, len(reading.words))))
        if reading.low[n] == "behind" and reading.words[n + 1].text[0].isupper():
            return Ends(_matter(reading, phrase(reading, n + 1, len(reading.words))), subject)
    return None


def _by_nouns(reading: Reading) -> list[Ends]:
    verbs = {clause.verb for clause in reading.clauses}
    found = []
    for noun, low in enumerate(reading.low):
        if noun in verbs or low not in _WINS | _DEFEATS:
            continue
        found.append(_win(reading, noun) if low in _WINS else _defeat(reading, noun))
    return found


def _win(reading: Reading, noun: int) -> Ends:
    return Ends(_holder(reading, noun), _behind(reading, noun, len(reading.words), _OVER))


def _defeat(reading: Reading, noun: int) -> Ends:
    stop = len(reading.words)
    suffered = _behind(reading, noun, noun + 2, frozenset(("of",)))
    if suffered:  # "Varby's defeat of Lund", "the defeat of Lund by Varby"
        return Ends(_owner(reading, noun) or _behind(reading, noun, stop, frozenset(("by",))), suffered)
    clause = _clause(reading, noun)
    if clause is not None and reading.words[clause.verb].stem in _DEALING:
        return Ends(_matter(reading, clause.subject), _behind(reading, noun, stop, frozenset(("on",))))
    won = _behind(reading, noun, stop, _TO) or _at_the_hands(reading, noun)
    return Ends(won, _holder(reading, noun))


def _holder(reading: Reading, noun: int) -> frozenset[int]:
    """Whose win or defeat it is: its owner's, whoever is given it, or else the subject's."""
    if owner := _owner(reading, noun):
        return owner
    clause = _clause(reading, noun)
    if clause is None:
        return frozenset()
    if reading.words[clause.verb].stem in _GIVING:
        given = _matter(reading, phrase(reading, clause.verb + 1, noun))
        return frozenset(n for n in given if reading.words[n].text[0].isupper())
    return frozenset() if is_passive(reading, clause) else _matter(reading, clause.subject)


def _owner(reading: Reading, noun: int) -> frozenset[int]:
    return frozenset([n for n in range(max(0, noun - _REACH), noun) if is_owner(reading, n)][-1:])


def _clause(reading: Reading, noun: int) -> Clause | None:
    """The clause in which a noun stands right behind the verb, a name and what describes it between them."""
    return next(
        (c for c in reading.clauses if c.governs(noun) and noun in phrase(reading, c.verb + 1, c.end)), None
    )


def _behind(reading: Reading, number: int, stop: int, leads: frozenset[str]) -> frozenset[int]:
    """The words led by one of *leads* behind a verb or noun, as far as no mark stands between."""
    for n in range(number + 1, min(stop, len(reading.words) - 1)):
        if reading.is_broken(n):
            break
        if reading.low[n] in leads and n + 1 not in reading.in_value:
            return _matter(reading, phrase(reading, n + 1, _verb_behind(reading, n)))
    return frozenset()


def _verb_behind(reading: Reading, number: int) -> int:
    """Where the next verb begins, which no name of a team goes beyond."""
    return next((c.first for c in reading.clauses if c.first > number), len(reading.words))


def _at_the_hands(reading: Reading, noun: int) -> frozenset[int]:
    for n in range(noun + 1, len(reading.words) - 1):
        if reading.low[n - 2 : n + 1] == ("the", "hands", "of"):
            return _matter(reading, phrase(reading, n + 1, len(reading.words)))
    return frozenset()


def _matter(reading: Reading, numbers: range | list[int]) -> frozenset[int]:
    return frozenset(n for n in numbers if not reading.words[n].function and n not in reading.in_value)


def _tokens(side: Side, ours: Ends, theirs: Ends) -> tuple[Token, Token]:
    one, other = side.claim.words[min(ours.won)], side.passage.words[min(theirs.won)]
    return side.claim.token(one.start, one.end), side.passage.token(other.start, other.end)
