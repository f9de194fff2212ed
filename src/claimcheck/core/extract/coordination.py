"""Whether "and", "but" and "or" join clauses, predicates or quantities, or only words."""

from __future__ import annotations

from claimcheck.core.extract.grammar import (
    COMMAS,
    LISTS,
    OPENS_SUBJECT,
    behind_comparator,
    facts,
    has_verb,
    opens_participial,
    segment_end,
    statement_start,
    subject_and_verb,
    verb_at,
)
from claimcheck.core.extract.sentence import TIMES, Sentence
from claimcheck.core.extract.verbs import PREPOSITIONS, is_past
from claimcheck.core.language.word_sets import words
from claimcheck.core.model.value import ValueKind

_TIMED = TIMES | {ValueKind.DURATION, ValueKind.RATIO}
_BEHIND_VERBS = PREPOSITIONS | words(
    "a an the this that these those his her its our their my your him them it us to"
)


def coordinates(sentence: Sentence, begin: int, at: int, *, comma: bool) -> bool:
    """True when "and" joins two clauses, two predicates or two counted things, and not two words."""
    if at + 1 >= len(sentence.low):
        return False
    if comma and opens_participial(sentence, at + 1):
        return True
    if sentence.low[begin] in LISTS:
        return comma and "and" in sentence.low[begin:at] and facts(sentence, at + 1) > 1
    if not has_verb(sentence, statement_start(sentence, begin, at, OPENS_SUBJECT), at):
        return False
    return _goes_on(sentence, begin, at, comma=comma)


def _goes_on(sentence: Sentence, begin: int, at: int, *, comma: bool) -> bool:
    """True when a predicate, clause or quantity of its own follows the "and" at token *at*."""
    following = sentence.low[at + 1]
    if following in ("that", "be") or _joins_counts(sentence, begin, at):
        return True
    verb = verb_at(sentence, at + 1)
    if verb > 0 and not _is_paired(sentence, at):
        return segment_end(sentence, verb) - verb > 2
    told = comma or (
        has_verb(sentence, _since_comma(sentence, begin, at), at) and not _joins_names(sentence, at)
    )
    if verb < 0 and told:
        verb = subject_and_verb(sentence, at + 1)
        if verb > 0:
            return segment_end(sentence, verb) - verb > 2
    contrasts = sentence.low[at] == "but" and "not" in sentence.low[at + 1 : at + 4]
    return comma and sentence.low[at] != "or" and facts(sentence, at + 1) > (0 if contrasts else 1)


def _is_paired(sentence: Sentence, at: int) -> bool:
    """True when "and" at token *at* joins two words of one kind: "seized and searched", "a close and tried friend"."""
    before, earlier = sentence.low[at - 1], sentence.low[at - 2 : at - 1]
    if before == ",":
        return False
    if before.endswith(("ed", "en")):
        return True
    if is_past(sentence.low, at + 1) and not facts(sentence, at + 1):
        following = sentence.low[at + 2] if at + 2 < len(sentence.low) else ""
        return (
            following.isalpha() and following not in _BEHIND_VERBS and not following.endswith(("ing", "ly"))
        )
    return earlier in (["a"], ["an"], ["the"]) and not facts(sentence, at + 1)


def _joins_names(sentence: Sentence, at: int) -> bool:
    """True for "in Oslo and Bergen" and "he and his wife": side by side they are one subject or object."""
    if sentence.low[at - 1] in ("he", "she", "they", "we", "i", "you"):
        return True
    return bool(sentence.ending(sentence.names, at) and sentence.starting(sentence.names, at + 1))


def _since_comma(sentence: Sentence, begin: int, at: int) -> int:
    """Where the words begin that no comma parts from token *at*."""
    begin = statement_start(sentence, begin, at, OPENS_SUBJECT)
    return next((index for index in range(at - 1, begin, -1) if sentence.low[index] in COMMAS), begin)


def _joins_counts(sentence: Sentence, begin: int, at: int) -> bool:
    """True for "$5 billion in revenue and nearly 300 shops": two quantities, each of its own thing."""
    right = sentence.starting(sentence.values, behind_comparator(sentence, at + 1))
    left = sentence.within(sentence.values, begin, at)
    if (
        sentence.low[at] != "and"
        or right is None
        or right.kind in _TIMED
        or not left
        or left[-1].kind in _TIMED
    ):
        return False
    return sentence.starts[at] - left[-1].end > 4 and right.number is not None
