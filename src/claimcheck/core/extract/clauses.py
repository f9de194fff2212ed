"""A sentence as its clauses: parts that do not overlap, together hold every fact, and each assert one."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.core.extract.cuts import cuts
from claimcheck.core.extract.grammar import CONTRASTS, COORDINATORS, REACH, RELATIVES, STOPS, has_verb
from claimcheck.core.extract.roles import ROLE_NOUNS
from claimcheck.core.extract.sentence import Sentence
from claimcheck.core.extract.verbs import is_participle

_FEW = 3  # a part of fewer words is no statement


def clauses(sentence: Sentence) -> list[tuple[int, int]]:
    """The clauses of *sentence* as token ranges, in order, without the words and marks that only join them."""
    edges = [0, *cuts(sentence), len(sentence.low)]
    parts = list(pairwise(edges))
    trimmed = [_trim(sentence, *part) for part in _merge(sentence, parts)]
    return [part for part in trimmed if part[0] < part[1]]


def _merge(sentence: Sentence, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """*parts* with each that asserts nothing joined to its neighbour: a bare subject to what follows it."""
    merged: list[tuple[int, int]] = []
    waiting = -1
    for first, last in parts:
        begin = first if waiting < 0 else waiting
        waiting = -1
        relative = sentence.low[first] in RELATIVES
        if asserts(sentence, first if relative else begin, last) or last - begin > REACH:
            merged.append((begin, last))
        elif merged and not (begin == first and _is_subject(sentence, first, last)):
            merged[-1] = (merged[-1][0], last)
        else:
            waiting = begin
    if waiting >= 0:
        begin = merged.pop()[0] if merged else waiting
        merged.append((begin, parts[-1][1]))
    return merged


def _is_subject(sentence: Sentence, first: int, last: int) -> bool:
    """True when the part is a subject that waits for its verb: its verb is in the part after a modifier."""
    opens = sentence.low[first] in RELATIVES or sentence.low[first] in CONTRASTS
    return (
        not opens
        and last < len(sentence.low)
        and not has_verb(sentence, first, last)
        and _words(sentence, first, last) > 1
    )


def asserts(sentence: Sentence, first: int, last: int) -> bool:
    """True when the tokens *first* to *last* (exclusive) say something that can be checked by itself."""
    count = _words(sentence, first, last)
    if count < _FEW:
        return False
    low = sentence.low
    begin = first + 1 if low[first] in COORDINATORS else first
    excepted = (
        begin > first and "not" in low[begin : begin + 3]
    )  # "but not by Norway" shares the verb before it
    verbal = excepted or has_verb(sentence, first, last) or is_participle(low, begin)
    names = len(sentence.within(sentence.names, first, last))
    valued = bool(
        sentence.within(sentence.values, first, last) or sentence.within(sentence.quotations, first, last)
    )
    if not verbal and first == 0 and last < len(low):
        return _is_described(sentence, first, last, valued=valued, names=names)
    if valued or names > 1:
        return True
    if begin == first and low[begin].endswith("ing") and is_participle(low, begin):
        return False
    return verbal and (names > 0 or (count > 4 and low[begin] not in RELATIVES))


def _is_described(sentence: Sentence, first: int, last: int, *, valued: bool, names: int) -> bool:
    """True for an opening part that says who somebody is ("Kim Lee, head of Acme") or how long or many."""
    inner = [at for at in range(first + 1, last - 1) if sentence.low[at] == ","]
    role = any(word in ROLE_NOUNS for word in sentence.low[inner[0] : last]) if inner else False
    return role or (bool(inner) and names > 1) or (valued and _words(sentence, first, last) > 5)


def _words(sentence: Sentence, first: int, last: int) -> int:
    return sentence.upto[last] - sentence.upto[first]


def _trim(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The range without leading joiners ("and", "while", a comma) and closing marks."""
    low = sentence.low
    while (
        first < last
        and not sentence.whole[first]
        and (low[first] in STOPS - {"("} or low[first] in _JOINERS)
        and first
    ):
        first += 1
    while last > first and not sentence.whole[last - 1] and low[last - 1] in _TRAILING:
        last -= 1
    return first, last


_TRAILING = (STOPS - {")"}) | COORDINATORS
_JOINERS = (COORDINATORS | CONTRASTS) - {"nor", "although", "though"}
