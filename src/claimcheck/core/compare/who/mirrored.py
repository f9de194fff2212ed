"""Two that changed places: "sold by Lund to Varby" beside "by Varby to Lund", "A is taller than B" beside "B than A".

Every word of matter has a place in what is told: before or behind its verb, or behind its preposition. Where one of the
claim's words stands in the passage at the place of another, and that other at the place of the first, they are turned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing
from claimcheck.core.compare.once import kept
from claimcheck.core.compare.who.doers import is_passive
from claimcheck.core.compare.who.owners import is_owner
from claimcheck.core.compare.wording.comparisons import is_converse
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_Slot = tuple[str, ...]

_MARKERS = words(
    """
    of in on at by for from to with under over among between about against into onto through across behind beyond
    inside outside near above below than before after ahead like as around beside via towards toward
    """
)
_BOTH_ALIKE = frozenset((("with",), ("near",), ("like",), ("beside",), ("between",)))
# Verbs whose two sides may change places: whoever meets somebody is met.
_EITHER_WAY = frozenset(
    map(
        stem,
        words(
            """
            meet marry divorce face play fight join resemble equal border match mean date kiss neighbour neighbor
            touch adjoin cooperate collaborate trade talk speak argue debate compete agree disagree merge negotiate
            correspond differ be become remain
            """
        ),
    )
)
_TOLD_APART = frozenset(
    ("than", "ahead", "behind", "over", "under", "above", "below", "before", "after", "of")
)
_GIVING = frozenset(
    map(
        stem,
        words(
            """
            owe lend give pay sell send offer hand grant award promise teach tell show bring leave lease rent
            transfer donate deliver supply concede repay loan pass cost charge
            """
        ),
    )
)
_MULTIPLES = words("twice thrice half double triple times third quarter")
_REACH = 7  # words from one to the preposition that leads its phrase
_LISTING = frozenset(("and", "or"))
_SUBJECT, _OBJECT, _GIVEN, _OWNER = "<", ">", ">>", "'s"
_PASSIVE = "passive"


def turned(side: Side) -> tuple[Token, Token] | None:
    """The first of two of the claim's words that stand each in the other's place, and what stands in its own."""
    return _turned(side, _movable(side.claim))


def turned_names(side: Side) -> tuple[Token, Token] | None:
    """The same for two names: those are nobody else's."""
    return _turned(side, _names(side.claim))


def _turned(side: Side, movable: list[int]) -> tuple[Token, Token] | None:
    claim, passage = side.claim, side.passage
    crossing = _crossing(side, movable) if len(movable) > 1 else []
    if not crossing:
        return None
    slots = [(n, slot_of(claim, n), _seen(side, slot_of(passage, place))) for n, place in crossing]
    moved = [held for held in slots if held[1] != held[2]]
    for one, ours, theirs in moved:
        for other, its_own, there in moved:
            if its_own == theirs and there == ours and not _is_either_way(claim, ours, theirs):
                return None if is_converse(side) else _tokens(side, one, other)
    return None


def _crossing(side: Side, movable: list[int]) -> list[tuple[int, int]]:
    """Those of the claim's words that stand once in the passage, and there on the other side of one of the rest.

    All of them where both have a "by": "sold to Holm by Koll" and "sold by Holm to Koll" have one order of names.
    """
    matched = side.matched
    held = [(n, matched[n][0][0]) for n in movable if n in matched and len(matched[n][0]) == 1]
    if "by" in side.claim.by_stem and "by" in side.passage.by_stem:
        return held
    places = [place for _, place in held]
    if places == sorted(places):
        return []
    return [
        pair
        for at, pair in enumerate(held)
        if max(places[:at], default=-1) > pair[1] or min(places[at:]) < pair[1]
    ]


@kept
def _names(claim: Reading) -> list[int]:
    words = claim.words
    return [n for n in _movable(claim) if words[n].text[0].isupper()]


@kept
def _movable(claim: Reading) -> list[int]:
    """A claim's words of matter, its verbs left out, which are what the rest stands by, and what it has twice."""
    verbs = _verbs(claim)
    return [n for n in claim.content if n not in verbs and len(claim.by_stem[claim.words[n].stem]) == 1]


def _seen(side: Side, slot: _Slot) -> _Slot:
    """A slot of the passage in the claim's verbs: "hit" for a "struck" that stands for it."""
    if len(slot) != 3 or slot[1] in side.claim.by_stem:
        return slot
    for clause in side.claim.clauses:
        places = side.matched.get(clause.verb, ((), 0.0))[0]
        if any(side.passage.words[p].stem == slot[1] for p in places):
            return (slot[0], side.claim.words[clause.verb].stem, slot[2])
    return slot


@kept
def _room(reading: Reading) -> dict[int, _Slot]:
    return {}


def slot_of(reading: Reading, number: int) -> _Slot:
    """By what a word is told: its prepositions, its possessive, or its verb and on which side of it."""
    room = _room(reading)
    if number not in room:
        room[number] = _slot(reading, number)
    return room[number]


def _slot(reading: Reading, number: int) -> _Slot:
    if is_owner(reading, number):
        return (_OWNER,)
    verbs, low, finite, broken = _verbs(reading), reading.low, reading.finite, reading.broken
    for n in range(number - 1, max(number - 1 - _REACH, -1), -1):
        if low[n] in _MARKERS and not (low[n] == "to" and n + 1 in verbs):
            return _led(reading, number, n)
        if n in verbs or finite[n] or broken[n + 1]:
            break
    return _by_verb(reading, number)


@kept
def _verbs(reading: Reading) -> frozenset[int]:
    return frozenset([clause.verb for clause in reading.clauses])


def _led(reading: Reading, number: int, lead: int) -> _Slot:
    """The slot of a word behind a preposition; what is given "to" somebody, is given them."""
    marker = _marker(reading, lead)
    clause = governing(reading, number) if marker == ("to",) else None
    if clause and reading.words[clause.verb].stem in _GIVING and lead > clause.verb:
        return _of_verb(reading, _GIVEN, clause.verb, is_passive(reading, clause))
    return marker


def _marker(reading: Reading, last: int) -> _Slot:
    """The prepositions that end at *last*: "than in", "ahead of"."""
    first = last
    while first and reading.low[first - 1] in _MARKERS and not reading.is_broken(first):
        first -= 1
    return reading.low[first : last + 1]


def _by_verb(reading: Reading, number: int) -> _Slot:
    for clause in reading.clauses:
        if number in clause.subject:
            return _of_verb(reading, _SUBJECT, clause.verb, is_passive(reading, clause))
    before = governing(reading, number)
    if before is None:
        # No known verb: what stands before all else is told, "Varby lies north of Lund".
        return (_SUBJECT,) if all(reading.words[n].text[0].isupper() for n in range(number)) else ()
    if not before.governs(number):
        return ()
    giving = reading.words[before.verb].stem in _GIVING
    return _of_verb(reading, _GIVEN if giving else _OBJECT, before.verb, is_passive(reading, before))


def _of_verb(reading: Reading, where: str, verb: int, passive: bool) -> _Slot:
    return (where, reading.words[verb].stem, _PASSIVE if passive else "active")


def _is_either_way(claim: Reading, one: _Slot, other: _Slot) -> bool:
    """True where both may change places and nothing else is told: "met", "merged with", "is near"."""
    if not one or not other or one in _BOTH_ALIKE or other in _BOTH_ALIKE:
        return True
    if ("as",) in (one, other):
        return _MULTIPLES.isdisjoint(claim.low)  # "as big as" is; "twice as big as" is not
    if not _TOLD_APART.isdisjoint(one) or not _TOLD_APART.isdisjoint(other):
        return False
    if any(slot[0] == _GIVEN and slot[2] == _PASSIVE for slot in (one, other) if len(slot) == 3):
        return True  # "Holm was awarded the prize" and "the prize was awarded to Holm"
    return any(len(slot) == 3 and slot[1] in _EITHER_WAY for slot in (one, other))


def _tokens(side: Side, one: int, other: int) -> tuple[Token, Token]:
    ours, theirs = side.claim.words[one], side.passage.words[side.matched[other][0][0]]
    return side.claim.token(ours.start, ours.end), side.passage.token(theirs.start, theirs.end)
