"""What makes a clause checkable, as kinds."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from claimcheck.core.extract.grammar import has_verb
from claimcheck.core.extract.headlines import is_planned
from claimcheck.core.extract.roles import ROLE_NOUNS
from claimcheck.core.extract.sentence import Sentence, is_vague_time
from claimcheck.core.extract.superlatives import has_superlative
from claimcheck.core.extract.verbs import COPULAS, is_participle
from claimcheck.core.language.speakers import REPORTING
from claimcheck.core.language.word_sets import words
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.value import ValueKind

_IN_ORDER = tuple(ClaimKind)
_OF_VALUE = {
    ValueKind.DATE: ClaimKind.DATE,
    ValueKind.PERIOD: ClaimKind.DATE,
    ValueKind.RECURRENCE: ClaimKind.DATE,
    ValueKind.DURATION: ClaimKind.DURATION,
    ValueKind.COUNT: ClaimKind.COUNT,
    ValueKind.MEASURE: ClaimKind.MEASURE,
    ValueKind.MONEY: ClaimKind.MONEY,
    ValueKind.PERCENT: ClaimKind.PERCENT,
    ValueKind.RATIO: ClaimKind.RATIO,
    ValueKind.ORDINAL: ClaimKind.ORDINAL,
    ValueKind.AGE: ClaimKind.AGE,
    ValueKind.QUOTATION: ClaimKind.QUOTATION,
}

ACCUSING = words(
    """
    accuse accused accuses accusing accusation accusations alleged alleges allegedly allegation
    allegations arrest arrested arrests assault assaulted abuse abused beaten blackmail blackmailed
    bribe bribed bribery charged charges convicted corrupt corruption criminal crime crimes defraud
    defrauded detained detention embezzled extorted extortion fraud fraudulent guilty harassed
    harassment illegal illegally indicted jailed kidnapped killed killing laundering lied looted murder
    murdered persecuted persecution plagiarised prosecuted racist raped rape robbed sexist smuggled
    stabbed stole stolen sued suspected tortured torture trafficked trafficking unlawful unlawfully
    violated violation war-crimes abducted entrapment purge genocide massacre
    """
)
_PLACING = words("in near at outside inside from across to off around throughout")
_CREDITING = REPORTING - words("read called posted continued concluded reports report")


def kinds_of(sentence: Sentence, first: int, last: int) -> tuple[ClaimKind, ...]:
    """The kinds of the clause at the tokens *first* to *last* (exclusive), in the enum's order, never empty."""
    values = sentence.within(sentence.values, first, last) + sentence.within(sentence.quotations, first, last)
    found = {
        _OF_VALUE[value.kind] for value in values if value.kind in _OF_VALUE and not is_vague_time(value)
    }
    low = sentence.low[first:last]
    if has_superlative(sentence, first, last):
        found.add(ClaimKind.SUPERLATIVE)
    if not ACCUSING.isdisjoint(low):
        found.add(ClaimKind.ACCUSATION)
    if _attributes([sentence.low[at] for at in range(first, last) if not sentence.whole[at]]):
        found.add(ClaimKind.ATTRIBUTION)
    if _says_role(sentence, first, last):
        found.add(ClaimKind.ROLE)
    if _says_place(sentence, first, last):
        found.add(ClaimKind.PLACE)
    if not found or _says_event(sentence, first, last):
        found.add(ClaimKind.EVENT)
    return tuple(kind for kind in _IN_ORDER if kind in found)


def _attributes(low: list[str]) -> bool:
    if not _CREDITING.isdisjoint(low):
        return True
    return "according" in low and any(pair == ("according", "to") for pair in pairwise(low))


def _says_role(sentence: Sentence, first: int, last: int) -> bool:
    """True for "X is the chairman", "Kim Lee, head of Acme", "President Kim Lee"."""
    names = sentence.within(sentence.names, first, last)
    if any(name.note and name.note.rstrip(".").lower() not in ("mr", "mrs", "ms", "miss") for name in names):
        return True
    if ROLE_NOUNS.isdisjoint(sentence.low[first:last]):
        return False
    roles = [at for at in range(first, last) if _is_role(sentence.low, at)]
    return bool(roles) and (bool(names) or any(_is_predicate(sentence.low, first, at) for at in roles))


def _is_role(low: list[str], at: int) -> bool:
    """True for a role noun; "head" and "capital" are roles only of something."""
    return low[at] in ROLE_NOUNS and (low[at] not in ("head", "capital") or low[at + 1 : at + 2] == ["of"])


def _is_predicate(low: list[str], first: int, at: int) -> bool:
    """True when a form of "be" or "become" stands a few words before token *at*."""
    return any(word in COPULAS for word in low[max(first, at - 4) : at])


def _says_place(sentence: Sentence, first: int, last: int) -> bool:
    """True when a name stands behind "in", "near", "from" and the like."""
    for name in sentence.within(sentence.names, first, last):
        at = bisect_left(sentence.starts, name.start)
        before = sentence.low[at - 2 : at] if at > 1 else []
        if before and (before[1] in _PLACING or (before[1] == "the" and before[0] in _PLACING)):
            return True
    return False


def _says_event(sentence: Sentence, first: int, last: int) -> bool:
    """True when somebody or something does, undergoes or plans something: a verb that is not only "is"."""
    low, finite = sentence.low, sentence.finite
    verbal = has_verb(sentence, first, last) or is_participle(low, first)
    acts = verbal and any(
        low[at].endswith(("ed", "ing")) or (finite[at] and low[at] not in COPULAS)
        for at in range(first, last)
    )
    return acts or is_planned(sentence, first, last)
