"""Whom a claim speaks of when its sentence says so only before it: "Kim Lee runs Acme and | will lead Borel".

A sentence with several facts is several claims, and all but the first may begin with their verb. Held against a source
alone, "will lead Borel" would be borne out by whoever leads Borel; the words that name who it is stand in front of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from claimcheck.core.extract.grammar import ADVERBS, CONTRASTS, COORDINATORS, RELATIVES, TEMPORALS
from claimcheck.core.extract.verbs import PREPOSITIONS, finite_words, is_participle, is_reporting
from claimcheck.core.language.word_sets import words
from claimcheck.core.model.anchor import Anchor
from claimcheck.core.model.ledger import Claim

_WORD = re.compile(r"[^\W_]+(?:['’.&\-‐‑][^\W_]+)*|[^\w\s]")
_SENTENCE_END = re.compile(r"[.!?…;:][\"'”’)\]]*\s|\n\s*\n")
_TAIL = 12  # letters by which a claim is known again in front of the next one
_LONGEST = 10  # words: what is longer is no subject but a statement
_BARE = frozenset(["be", "been"])  # "to be called Borel and | be based in Oslo"
_LEANING = PREPOSITIONS | frozenset(["including"])
_OPENING = (
    PREPOSITIONS
    | TEMPORALS
    | CONTRASTS
    | RELATIVES
    | ADVERBS
    | words(
        "including that there if however meanwhile moreover nevertheless nonetheless separately otherwise"
    )
)
_SUBORDINATE = TEMPORALS | CONTRASTS | RELATIVES | {"that", "if"}
_MARKS = frozenset(',;:()[]–—“”"')


def subjects(claims: Iterable[Claim]) -> dict[str, str]:
    """The subject of each of *claims* that begins with its verb, by claim id, where their sentence names it before."""
    found: dict[str, str] = {}
    current = ""
    ordered = sorted(claims, key=lambda claim: (claim.anchor.start, claim.id))
    for before, claim in pairwise(ordered):
        if not _leans(before.text):
            current = _subject(before.text)
        if not _follows(before.anchor, claim.anchor):
            current = ""
        elif current and _begins_with_verb(claim.text):
            found[claim.id] = current
    return found


def _follows(before: Anchor, anchor: Anchor) -> bool:
    """True when the two stand in one sentence, with nothing but joining words between them."""
    tail = before.exact[-_TAIL:]
    at = anchor.prefix.rfind(tail)
    return at >= 0 and not _SENTENCE_END.search(tail[-2:] + anchor.prefix[at + len(tail) :])


def _tokens(text: str) -> tuple[list[re.Match[str]], list[str]]:
    found = list(_WORD.finditer(text))
    return found, [match.group().lower() for match in found]


def _begins_with_verb(text: str) -> bool:
    _, low = _tokens(text)
    at = 0
    while at < len(low) - 1 and low[at] in ADVERBS:
        at += 1
    return bool(low) and (low[at] in _BARE or finite_words(low[at:])[0])


def _leans(text: str) -> bool:
    """True for "will ...", "including ..." and "after ...": what follows has the subject of what stood before."""
    _, low = _tokens(text)
    listed = bool(low) and low[0] in _LEANING and not any(finite_words(low))
    return listed or _begins_with_verb(text)


def _subject(text: str) -> str:
    """The words of a statement before its verb, or "" where they are not plainly its subject."""
    from claimcheck.core.values import find_values

    found, low = _tokens(text)
    first = 1 if low[:1] and low[0] in COORDINATORS else 0
    if not low[first:] or low[first] in _OPENING or is_participle(low, first):
        return ""
    end = _subject_end(found, low, first)
    if not first < end <= first + _LONGEST or (low[end] not in _MARKS and _has_another(low[end:])):
        return ""
    named = text[found[first].start() : found[end - 1].end()]
    return (
        "" if find_values(named) else named
    )  # "This year, ..." is none; "14 men" would ask for the 14 again


def _subject_end(found: list[re.Match[str]], low: list[str], first: int) -> int:
    """The number of the first mark or verb behind token *first*, or 0."""
    finite = finite_words(low)
    for at in range(first + 1, len(low)):
        # A capital within a sentence is a name: "the United States", "Rose May".
        if low[at] in _MARKS or (finite[at] and not found[at].group()[0].isupper()):
            return at
    return 0


def _has_another(rest: list[str]) -> bool:
    """True when a statement goes on to one with a subject of its own: "said the mill ...", "hid as soldiers ..."."""
    return any(word in _SUBORDINATE or is_reporting(word) for word in rest)
