"""Small questions about the words of a sentence: what may begin a clause, where its verb is."""

from __future__ import annotations

from claimcheck.core.extract.sentence import Sentence
from claimcheck.core.extract.verbs import AUXILIARIES, PREPOSITIONS, is_participle, is_reporting
from claimcheck.core.language.word_sets import words

COMMAS = frozenset([",", "–", "—"])
STOPS = frozenset([",", ";", ":", "–", "—", ".", "!", "?", "…", "(", ")", "-", "_"])
LISTS = frozenset(["including"])
COORDINATORS = words("and but or yet nor")
RELATIVES = words("which who whose whom where")
CONTRASTS = words("while whilst whereas although though")
TEMPORALS = words("after before when until because unless since as once so")
ADVERBS = words(
    """
    also then later now still already even just only once soon never ever always often recently
    subsequently eventually finally initially originally apparently allegedly reportedly supposedly
    unsurprisingly consequently therefore thus not currently previously immediately again twice together
    both instead simultaneously briefly
    """
)
_COMPARING = words(
    "at least most more less fewer than up to over under about around some nearly almost approximately roughly an "
    "estimated another a further only just as many well close"
)
# These open a statement of somebody's; the others a subject of its own, unless a verb stood behind them already.
OPENS_STATEMENT = words("that if whether")
OPENS_SUBJECT = OPENS_STATEMENT | words(
    """
    when while after before because although since until as said says saying argued argues arguing
    claimed claims claiming believed believes believing insisted insists thinks thought
    """
)
_ENDS_SUBJECT = RELATIVES | COORDINATORS | CONTRASTS | TEMPORALS | {"that", "if"}
_LOOK_AHEAD = 9
REACH = 120  # tokens: no clause is longer, and a bound keeps the time in step with the text


def subject_and_verb(sentence: Sentence, at: int) -> int:
    """The number of the finite verb of a clause whose subject begins with token *at*, or -1 when none does."""
    low = sentence.low
    at = behind_comparator(sentence, at)
    if at >= len(low) or low[at] in PREPOSITIONS or low[at] in STOPS or low[at] in COORDINATORS:
        return -1
    if sentence.finite[at]:
        return -1
    for index in range(at + 1, min(len(low), at + _LOOK_AHEAD)):
        if low[index] in STOPS or low[index] in _ENDS_SUBJECT:
            return -1
        if sentence.finite[index]:
            by_agent = index + 1 < len(low) and low[index + 1] == "by" and low[index] not in AUXILIARIES
            return -1 if by_agent else index
    return -1


def behind_comparator(sentence: Sentence, at: int) -> int:
    """The number of the token a quantity begins with when "at least", "more than" and the like stand at *at*."""
    low = sentence.low
    index = at
    while index < len(low) and index < at + 4 and low[index] in _COMPARING:
        index += 1
    reached = index > at and index < len(low) and sentence.starting(sentence.values, index)
    return index if reached else at


def verb_at(sentence: Sentence, at: int) -> int:
    """The number of the finite verb that stands at token *at* or behind adverbs there, or -1."""
    low = sentence.low
    while at < len(low) and (low[at] in ADVERBS or low[at].endswith("ly")):
        at += 1
    return at if at < len(low) and sentence.finite[at] else -1


def has_verb(sentence: Sentence, first: int, last: int) -> bool:
    """True when a finite verb stands among the tokens *first* to *last* (exclusive)."""
    return True in sentence.finite[first:last]


def segment_end(sentence: Sentence, at: int) -> int:
    """The number of the next comma, semicolon or dash from *at* on that is free to cut at, or the end."""
    last = min(len(sentence.low), at + REACH)
    for index in range(at, last):
        if sentence.low[index] in STOPS and not sentence.whole[index]:
            return index
    return last


def facts(sentence: Sentence, at: int) -> int:
    """How many values and names stand between token *at* and the next place to cut."""
    end = segment_end(sentence, at)
    return len(sentence.within(sentence.values, at, end)) + len(sentence.within(sentence.names, at, end))


def opens_participial(sentence: Sentence, at: int) -> bool:
    """True when token *at* opens a participial phrase with a fact of its own, and no attribution."""
    if not is_participle(sentence.low, at) or is_reporting(sentence.low[at]):
        return False
    return bool(facts(sentence, at))


def statement_start(sentence: Sentence, begin: int, at: int, openers: frozenset[str]) -> int:
    """Where the statement that holds token *at* begins: after the last of *openers*, or at *begin*."""
    for index in range(at - 1, begin, -1):
        if sentence.low[index] in openers and not sentence.whole[index]:
            return index + 1
    return begin
