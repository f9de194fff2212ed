"""Whether a sentence asserts anything to check, and if not, why.

Recall first: a sentence that carries a firm value, or says what a named one did, is never skipped for its tone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter

from claimcheck.core.extract.boilerplate import is_boilerplate
from claimcheck.core.extract.grammar import verb_at
from claimcheck.core.extract.headlines import is_planned
from claimcheck.core.extract.sentence import Sentence
from claimcheck.core.extract.stance import asks, judges, leans, urges
from claimcheck.core.extract.superlatives import has_superlative
from claimcheck.core.extract.verbs import COPULAS, MODALS, is_participle, is_told
from claimcheck.core.extract.verdicts import exclaims, is_verdict, opens_verdict
from claimcheck.core.language.word_sets import words
from claimcheck.core.model.extraction import SkipReason
from claimcheck.core.model.value import Value, ValueKind

_FIRM = frozenset(
    [
        ValueKind.COUNT,
        ValueKind.MEASURE,
        ValueKind.MONEY,
        ValueKind.PERCENT,
        ValueKind.RATIO,
        ValueKind.AGE,
    ]
)
_LONG = 9  # words: a sentence this long has a verb, known here or not
_POINTING = words("it this that there these those they he she what such here")


def reason_to_skip(sentence: Sentence, *, terse: bool) -> SkipReason | None:
    """Why *sentence* is not proposed, or None when it is. *terse* ones, in headings and tables, lack verbs."""
    text = sentence.text
    if not sentence.upto[-1]:
        return SkipReason.FRAGMENT
    if is_boilerplate(text):
        return SkipReason.BOILERPLATE
    firm = _is_firm(sentence)
    if asks(text) and not firm:
        return SkipReason.QUESTION
    if urges(sentence.low) and not firm and not _names_act(sentence):
        return SkipReason.EXHORTATION
    if not firm and _is_opinion(sentence):
        return SkipReason.OPINION
    return _nothing(sentence, terse=terse)


def _is_firm(sentence: Sentence) -> bool:
    """True when the sentence carries a figure, a calendar date or words with a speaker."""
    quoted = any(quotation.speaker for quotation in sentence.quotations)
    return quoted or any(_is_figure(value) or _is_calendar(value) for value in sentence.values)


def _lasts(sentence: Sentence) -> bool:
    """True when the sentence carries a length of time: no figure in a command, but one in an opinion."""
    return any(value.kind is ValueKind.DURATION and not value.vague for value in sentence.values)


def _is_figure(value: Value) -> bool:
    return value.kind in _FIRM and not value.vague and (value.number != 1 or value.raw[0].isdigit())


def _is_calendar(value: Value) -> bool:
    timed = value.kind in (ValueKind.DATE, ValueKind.PERIOD)
    return timed and any(map(str.isdigit, value.raw))


def _names_act(sentence: Sentence) -> bool:
    """True when a named one is said to have done something: a name stands right before a verb, or behind "by"."""
    for name in sentence.names:
        at = bisect_right(sentence.quotations, name.start, key=attrgetter("start")) - 1
        if at >= 0 and name.start < sentence.quotations[at].end:
            continue
        verb = verb_at(sentence, bisect_left(sentence.starts, name.end))
        if verb > 0 and sentence.low[verb] not in MODALS:
            return True
    return False


def _is_opinion(sentence: Sentence) -> bool:
    low = sentence.low
    if is_verdict(sentence, 0, len(low)) or opens_verdict(sentence) or exclaims(low):
        return True
    if _names_act(sentence) or _lasts(sentence):
        return False
    if judges(low):
        return True
    superlative = has_superlative(sentence, 0, len(low))
    return leans(low) and not (sentence.names or sentence.values or superlative)


def _nothing(sentence: Sentence, *, terse: bool) -> SkipReason | None:
    """Why a sentence without a stance says nothing that could be checked, or None."""
    low = sentence.low
    count = sentence.upto[-1]
    facts = len(sentence.values) + len(sentence.names) + len(sentence.quotations)
    facts += has_superlative(sentence, 0, len(low))
    verbal = is_told(low) or (bool(facts or terse) and is_planned(sentence, 0, len(low)))
    if not verbal and not any(is_participle(low, at) for at in range(len(low))):
        enough = count > 2 if sentence.values else count > (4 if facts else _LONG)
        figure = any(_is_figure(value) for value in sentence.values)
        return None if enough or (terse and (facts > 1 or figure)) else SkipReason.FRAGMENT
    if not facts and not verbal:
        return SkipReason.FRAGMENT
    if facts:
        return None
    happening = any(is_participle(low, at) for at in range(1, len(low)))
    pointing = low[0] in _POINTING and count < 9 and any(word in COPULAS for word in low[1:3])
    # Two words say something when one did it: "Nobody died." is as checkable as a sentence may be.
    return SkipReason.NOTHING_CHECKABLE if (count < 3 or pointing) and not happening else None
