"""Where a sentence may be cut into clauses that each assert something of their own.

A cut is the number of the token that begins the next clause. The rules propose; ``clauses`` drops what leaves
a part that asserts nothing. None cuts inside a value, name, quotation or bracket, or between a statement and
whoever made it.
"""

from __future__ import annotations

from claimcheck.core.extract.coordination import coordinates
from claimcheck.core.extract.grammar import (
    COMMAS,
    CONTRASTS,
    COORDINATORS,
    LISTS,
    OPENS_STATEMENT,
    OPENS_SUBJECT,
    REACH,
    RELATIVES,
    TEMPORALS,
    facts,
    has_verb,
    opens_participial,
    segment_end,
    statement_start,
    subject_and_verb,
    verb_at,
)
from claimcheck.core.extract.roles import ROLE_NOUNS
from claimcheck.core.extract.sentence import TIMES, Sentence
from claimcheck.core.extract.verbs import AUXILIARIES, PREPOSITIONS, is_past, is_reporting

_SPACED_DASHES = frozenset(["–", "—", "-"])
_QUOTES = frozenset("“\"‘'«„")
_FRONTS = PREPOSITIONS | TEMPORALS | CONTRASTS | {"if"}
_JOINERS = ("after", "before", "when", "until", "because")
_LIST_OPENERS = ("by", "on", "in", "at", "with", "from", "for")
# A clause begins behind one of these marks, or with one of these words.
_MARKS = COMMAS | _SPACED_DASHES | {";"}
_JOINING = COORDINATORS | CONTRASTS | AUXILIARIES | frozenset(_JOINERS + _LIST_OPENERS)
_LEANING = frozenset(["even", "just", "only", "shortly", "soon"])


def cuts(sentence: Sentence) -> list[int]:
    """The tokens at which a new clause may begin, in order, the first token left out."""
    found: list[int] = []
    begin = 0
    comma = _subject_waits(sentence)
    for at in range(1, len(sentence.low)):
        joined = sentence.low[at - 1] in _MARKS or sentence.low[at] in _JOINING
        if not joined or sentence.whole[at] or sentence.low[at] in _QUOTES:
            continue
        begin = max(begin, at - REACH)
        closes = 0 < comma < at - 1 and _closes_modifier(sentence, at)
        if closes or _cuts_at(sentence, begin, at):
            begin = at - 1 if sentence.low[at - 1] in _LEANING else at  # "even after" begins with "even"
            found.append(begin)
            comma = 0 if closes else comma
    return found


def _subject_waits(sentence: Sentence) -> int:
    """The number of the comma in "Kim Lee, who leads Acme, ...", behind a subject that waits for its verb; or 0."""
    comma = next((at for at, word in enumerate(sentence.low) if word in COMMAS and not sentence.whole[at]), 0)
    return comma if sentence.low[0] not in _FRONTS and not has_verb(sentence, 0, comma) else 0


def _closes_modifier(sentence: Sentence, at: int) -> bool:
    """True at the verb that goes on after "Kim Lee, the chairman of Acme,": what is between says a fact.

    A reporting verb is none: in "Kim Lee, speaking in Oslo, said" the statement needs its speaker.
    """
    if sentence.low[at - 1] not in COMMAS or sentence.low[at] in RELATIVES:
        return False
    verb = verb_at(sentence, at)
    if verb < 0 or is_reporting(sentence.low[verb]):
        return False
    return not (
        is_past(sentence.low, verb)
        and sentence.low[verb + 1 : verb + 2]
        and sentence.low[verb + 1] in PREPOSITIONS
    )


def _cuts_at(sentence: Sentence, begin: int, at: int) -> bool:
    """True when a clause may begin at token *at*, in a sentence last cut at *begin*."""
    before = sentence.low[at - 1]
    if before == ";":
        return _says_something(sentence, at)
    if before in _SPACED_DASHES and _spaced(sentence, at - 1):
        return subject_and_verb(sentence, at) > 0 or (before != "-" and facts(sentence, at) > 0)
    if before not in COMMAS:
        return _without_comma(sentence, begin, at)
    if begin == 0 and _is_front(sentence):
        return _ends_front(sentence, at) or _joins_after_comma(sentence, begin, at)
    return _joins_after_comma(sentence, begin, at) or _splices(sentence, begin, at)


def _says_something(sentence: Sentence, at: int) -> bool:
    """True when a verb or value stands before the next semicolon: a list of bare names is one statement."""
    rest = sentence.low[at : at + REACH]
    end = at + (rest.index(";") if ";" in rest else len(rest))
    return has_verb(sentence, at, end) or bool(sentence.within(sentence.values, at, end))


def _spaced(sentence: Sentence, at: int) -> bool:
    """True for a dash between spaces, which sets a remark apart."""
    start, end = sentence.starts[at], sentence.ends[at]
    return sentence.prose[start - 1 : start].isspace() and sentence.prose[end : end + 1].isspace()


def _joins_after_comma(sentence: Sentence, begin: int, at: int) -> bool:
    """True when the word behind a comma opens a clause or a list with a fact in it."""
    word = sentence.low[at]
    if word in RELATIVES or word in CONTRASTS:
        return True
    if word in TEMPORALS:
        return subject_and_verb(sentence, at + 1) > 0 or (word in _JOINERS and facts(sentence, at) > 0)
    if word in COORDINATORS:
        return coordinates(sentence, begin, at, comma=True)
    if word == "with" or word in LISTS:
        return bool(facts(sentence, at))
    told = has_verb(sentence, statement_start(sentence, begin, at, OPENS_SUBJECT), at)
    return told and opens_participial(sentence, at) and not _is_listed(sentence, at)


def _is_front(sentence: Sentence) -> bool:
    """True when the sentence opens with a phrase before its subject: "After ...", "This year, ..."."""
    dated = sentence.starting(sentence.values, 0)
    return sentence.low[0] in _FRONTS or (dated is not None and dated.kind in TIMES)


def _ends_front(sentence: Sentence, at: int) -> bool:
    """True when the words before token *at* are an opening phrase with a fact of its own.

    "In May 2017, ..." only dates what follows and stays with it; so does a condition.
    """
    if sentence.low[0] in ("if", "unless", "according") or subject_and_verb(sentence, at) < 0:
        return False
    own = [value for value in sentence.within(sentence.values, 0, at) if value.kind not in TIMES]
    told = subject_and_verb(sentence, 1) > 0 and sentence.low[0] in TEMPORALS | CONTRASTS
    return at > 5 and (bool(own) or (told and bool(sentence.within(sentence.names, 0, at))))


def _splices(sentence: Sentence, begin: int, at: int) -> bool:
    """True when two whole clauses meet at a comma alone: "A rose 4%, B fell 2%"."""
    verb = subject_and_verb(sentence, at)
    if not 0 < verb <= at + 5 or _credits(sentence, at, verb):
        return False
    if not has_verb(sentence, statement_start(sentence, begin, at, OPENS_STATEMENT), at):
        return False
    end = segment_end(sentence, at)
    firm = bool(sentence.within(sentence.values, at, end)) or (
        sentence.low[verb] in AUXILIARIES and end - at > 5
    )
    return firm and not _is_listed(sentence, at)


def _credits(sentence: Sentence, at: int, verb: int) -> bool:
    """True when the comma before token *at* parts a statement from whoever made it: "..., officials said"."""
    low = sentence.low
    if low[at] in OPENS_STATEMENT or is_reporting(low[verb]):
        return True
    spoken = any(is_reporting(word) for word in low[max(0, at - 5) : at])
    aside = any(low[index] == "," and is_reporting(low[index - 1]) for index in range(max(1, at - 20), at))
    return spoken or aside


def _is_listed(sentence: Sentence, at: int) -> bool:
    """True when token *at* is one of several of its kind: "beaten, robbed and left"."""
    return segment_end(sentence, at) - at <= 2 or sentence.low[at + 1] in COORDINATORS


def _without_comma(sentence: Sentence, begin: int, at: int) -> bool:
    word = sentence.low[at]
    if word in CONTRASTS or word in _JOINERS:
        if sentence.low[at - 1] in AUXILIARIES:  # "their first meeting was when ..."
            return False
        told = has_verb(sentence, statement_start(sentence, begin, at, OPENS_STATEMENT), at)
        return told and subject_and_verb(sentence, at + 1) > 0 and _has_value(sentence, begin, at)
    if word in COORDINATORS:
        return coordinates(sentence, begin, at, comma=False)
    if word == "with":
        return _accompanies(sentence, begin, at)
    if word in _LIST_OPENERS:
        return _lists_after_time(sentence, begin, at)
    return word in AUXILIARIES and _closes_apposition(sentence, begin, at)


def _has_value(sentence: Sentence, begin: int, at: int) -> bool:
    return bool(
        sentence.within(sentence.values, begin, at) or sentence.within(sentence.quotations, begin, at)
    )


def _accompanies(sentence: Sentence, begin: int, at: int) -> bool:
    """True for "sold on Monday | with all profits to be given away": a happening beside another."""
    ahead = sentence.low[at + 1 : at + 6]
    happening = "to" in ahead and "be" in ahead
    return happening and _has_value(sentence, begin, at) and has_verb(sentence, begin, at)


def _lists_after_time(sentence: Sentence, begin: int, at: int) -> bool:
    """True for "was recorded in 1984 | by Kim Lee, Ann Poe and Bo Marsh": the list is a fact of its own."""
    inner = at - 1 if sentence.low[at - 1] == ")" else at
    before = sentence.ending(sentence.values, at) or sentence.ending(sentence.values, inner)
    if before is None or before.kind not in TIMES or not has_verb(sentence, begin, at):
        return False
    last = min(len(sentence.low), at + REACH)
    starts = {name.start for name in sentence.within(sentence.names, at, last)}
    listed = sum(
        sentence.starts[index] in starts and sentence.low[index - 1] in (",", "and", "including")
        for index in range(at + 1, last)
    )
    return listed > 1


def _closes_apposition(sentence: Sentence, begin: int, at: int) -> bool:
    """True at "will" in "Kim Lee, current head of Acme will": the comma that closes was forgotten."""
    low = sentence.low
    begin += low[begin] in CONTRASTS
    commas = [index for index in range(begin, at) if low[index] == "," and not sentence.whole[index]]
    if len(commas) != 1 or at - commas[0] < 4 or sentence.prose[sentence.starts[at]].isupper():
        return False
    named = sentence.ending(sentence.names, commas[0])
    opens = low[commas[0] + 1] in _FRONTS | RELATIVES or low[begin] in _FRONTS
    role = any(word in ROLE_NOUNS for word in low[commas[0] + 1 : at])
    return named is not None and role and not opens and not has_verb(sentence, begin, at)
