"""What a headline says will happen, without a verb of its own: "Acme to buy Marl", "Council to close 12 libraries"."""

from __future__ import annotations

from claimcheck.core.extract.roles import ROLE_NOUNS
from claimcheck.core.extract.sentence import Sentence
from claimcheck.core.extract.verbs import PLAIN, PREPOSITIONS
from claimcheck.core.language.word_sets import words

_ACTORS = ROLE_NOUNS | words(
    """
    government council parliament senate congress court police army navy union party bank company firm
    school university hospital church club team city town village state county country nation airline
    railway museum charity ministers councils banks firms unions schools hospitals
    teachers doctors nurses drivers workers mps mp
    """
)
_ACTS = PLAIN | words(
    """
    acquire announce ban build cancel demolish double extend fund halve hire host house launch lay
    merge name open overhaul rebuild relocate reopen restore retire scrap slash step strike sue swap
    tour triple unveil upgrade withdraw be
    """
)
_MOST_BEFORE = 6  # words of a subject in a headline


def is_planned(sentence: Sentence, first: int, last: int) -> bool:
    """True when the tokens *first* to *last* (exclusive) are somebody, "to" and what he will do or undergo."""
    low = sentence.low
    at = next(
        (index for index in range(first + 1, min(last, first + _MOST_BEFORE + 1)) if low[index] == "to"), -1
    )
    if at < 0 or at + 2 >= last or sentence.whole[at] or low[at + 1] not in _ACTS:
        return False
    if True in sentence.finite[first:last] or not PREPOSITIONS.isdisjoint(low[first:at]):
        return False
    named = sentence.ending(sentence.names, at) is not None
    return named or low[at - 1] in _ACTORS
