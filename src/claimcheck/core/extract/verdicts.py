"""Clauses that say only how good or bad something is: "the move is seen as a blow", "that is a lovely sight".

No source can bear them out. What carries a figure, a date, a superlative or an accusation is none of them, nor is a
view that is credited to somebody: that he holds it can be checked.
"""

from __future__ import annotations

from claimcheck.core.extract.grammar import ADVERBS
from claimcheck.core.extract.kinds import ACCUSING
from claimcheck.core.extract.sentence import Sentence, is_vague_time
from claimcheck.core.extract.superlatives import has_superlative
from claimcheck.core.extract.verbs import COPULAS, PREPOSITIONS, is_finite
from claimcheck.core.language.word_sets import words

_POINTING = words("it this that")
_POINTING_IS = words("it's it’s that's that’s")
_BEING = COPULAS | words("has have had will would be been wasn’t isn’t")
_VIEWED = words("considered seen regarded viewed perceived")
_BETWEEN = words(
    "as to be a an the such not also just simply very so really only quite too always no more one rather"
)
_VALUING = words(
    """
    boon blessing curse blow success failure disaster triumph coup masterpiece gem treasure joke menace
    embarrassment disgrace nightmare dream bargain hero heroine legend icon villain genius fool flop shame
    pity tragedy scandal insult farce step
    good bad great fine nice fair unfair wrong right important crucial vital sad tragic obvious essential
    lovely beautiful wonderful delightful charming pretty ugly marvellous splendid magnificent brilliant
    fantastic amazing incredible inspiring terrible horrible horrific harrowing awful dreadful appalling
    disgusting shameful disgraceful outrageous ridiculous absurd stupid foolish silly unwise reckless
    pathetic vile cruel evil brave heroic noble unacceptable inexcusable heartbreaking dangerous harmful
    worrying alarming scary exciting thrilling boring dull encouraging promising disappointing deplorable
    insulting offensive laughable
    """
)
_GOES_ON = words(", for to indeed too again all ! . )")
_HOLDERS = words("by among amongst in at within according")
_OCCASIONS = words("when whenever if to how")
_MOST_BEHIND = 8  # words behind the verdict: what is longer says something of its own


def is_verdict(sentence: Sentence, first: int, last: int) -> bool:
    """True when the tokens *first* to *last* (exclusive) give a verdict on something and say nothing else."""
    behind = _behind_verdict(sentence, first, last)
    if behind < 0 or _carries_fact(sentence, first, last):
        return False
    rest = sentence.low[behind:last]
    if rest and (rest[0] not in _GOES_ON or len(rest) > _MOST_BEHIND or not _HOLDERS.isdisjoint(rest)):
        return False
    named = sentence.within(sentence.names, behind, last)
    return not (named and rest[0] not in ("for", "to")) and True not in sentence.finite[behind:last]


def opens_verdict(sentence: Sentence) -> bool:
    """True for "it is a lovely sight when she comes in": a verdict on an occasion that nothing names or dates."""
    low = sentence.low
    behind = _behind_verdict(sentence, 0, len(low))
    if behind < 0 or low[0] not in _POINTING | _POINTING_IS or sentence.names or sentence.values:
        return False
    rest = [word for word in low[behind : behind + 6] if word not in (",", "all", "the", "same")]
    return not _carries_fact(sentence, 0, len(low)) and rest[:1] != [] and rest[0] in _OCCASIONS


def exclaims(low: list[str]) -> bool:
    """True for "What a day!": a cry, unless a verb follows that tells what happened."""
    return (
        low[0] == "what"
        and low[1:2] in (["a"], ["an"])
        and not any(is_finite(low, at) for at in range(2, len(low)))
    )


def _carries_fact(sentence: Sentence, first: int, last: int) -> bool:
    """True when something in the clause can be looked up: a figure, a date, quoted words, a superlative, a charge."""
    firm = any(not is_vague_time(value) for value in sentence.within(sentence.values, first, last))
    return (
        firm
        or bool(sentence.within(sentence.quotations, first, last))
        or has_superlative(sentence, first, last)
        or not ACCUSING.isdisjoint(sentence.low[first:last])
    )


def _behind_verdict(sentence: Sentence, first: int, last: int) -> int:
    """The number of the token behind the word that gives the verdict and its noun, or -1 where there is none."""
    at = _predicate(sentence, first, last)
    if at < 0:
        return -1
    low = sentence.low
    valuing = next((index for index in range(at, min(at + 3, last)) if low[index] in _VALUING), -1)
    if valuing < 0 or any(
        low[index] in PREPOSITIONS or not low[index].isalpha() for index in range(at, valuing)
    ):
        return -1
    behind = valuing + 1
    noun = behind < last and low[behind].isalpha() and low[behind] not in PREPOSITIONS | _GOES_ON | _OCCASIONS
    return behind + noun


def _predicate(sentence: Sentence, first: int, last: int) -> int:
    """The number of the token behind "it is", "that would be a" or "the move is widely seen as a", or -1."""
    low = sentence.low
    being = next((at for at in range(first, last) if sentence.finite[at]), -1)
    if being < 0 or not (low[being] in _BEING or low[being] in _POINTING_IS):
        return -1
    pointed = low[being] in _POINTING_IS or (being == first + 1 and low[first] in _POINTING)
    at = _past(low, being + 1, last, _BEING | ADVERBS | _BETWEEN)
    if at < last and low[at] in _VIEWED:
        return _past(low, at + 1, last, _BETWEEN | ADVERBS)
    return at if pointed else -1


def _past(low: list[str], at: int, last: int, passed: frozenset[str]) -> int:
    """The number of the first token from *at* on that is neither one of *passed* nor an adverb in -ly."""
    while at < last and (low[at] in passed or (low[at].endswith("ly") and low[at] not in _VALUING)):
        at += 1
    return at
