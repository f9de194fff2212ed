"""The names a claim puts its matter on: each must stand in the passage by one of its variants."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.who import courtesy
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_KIN = 0.5
# Quarters are dates, and a hyphened word at the start of a sentence is hardly ever a name.
_NO_NAME = re.compile(r"(?:Q[1-4]|[A-Z][a-z]+-[a-z]+|GAAP|[A-Z]?\d+[A-Z]?)$")
_SHORT_FORM = 0.9  # "WFP" for the World Food Programme, or the other way round
_LEADING = frozenset(("by", "of", "to", "from", "for", "with", "against"))
_PLACING = _LEADING | {"in", "at", "near", "outside"}
_NEARLY_ALL = 0.85  # of a name's words stand there
_PRESENT = 0.5  # a word borne out at least by a neighbouring sentence
_LEGAL_LISTED = """
    inc corp corporation co company ltd limited plc llc group holdings holding ag sa gmbh nv fc afc cf film song
"""
_LEGAL_FORMS = frozenset(map(stem, _LEGAL_LISTED.split()))


class Name(NamedTuple):
    """A run of capitalised words of the claim: its first and last word."""

    first: int
    last: int


@kept
def names_of(reading: Reading) -> list[Name]:
    """The names of a text, by position."""
    from claimcheck.core.language.names import places

    found = []
    words, start, prose = reading.words, reading.start, reading.own_text
    for first, last, _ in places(prose):
        kept = [n for n in reading.span_of(start + first, start + last) if not words[n].function]
        if kept and not _NO_NAME.match(prose[first:last]):
            found.append(Name(kept[0], kept[-1]))
    return found


def stands(claim: Reading, name: Name, sides: Sequence[Side]) -> float:
    """How well the name stands in any of *sides*, 0..1: wholly, by its last word, by its initials, or not."""
    words = claim.words
    numbers = [n for n in range(name.first, name.last + 1) if not words[n].function]
    bare = [n for n in numbers if words[n].stem not in _LEGAL_FORMS] or numbers
    best = 0.0
    for side in sides:
        best = max(best, _stands_in(claim, name, bare, side))
        if best == 1.0:
            break
    return best


def _stands_in(claim: Reading, name: Name, bare: list[int], side: Side) -> float:
    """The same for one of them; *bare* are the name's words of matter, "Inc" and the like aside."""
    if not bare:
        return 1.0
    if courtesy.differs(claim, name.first, bare[-1], side.passage):
        return 0.0
    shares = [side.credit(n) for n in bare]
    whole = sum(shares) / len(shares)
    if whole > _NEARLY_ALL:
        return whole
    if shares[-1] >= _PRESENT and not _of_another(claim, bare, side):
        return max(whole, 0.8)
    return _by_initials(claim, bare, side)


def _of_another(claim: Reading, name: list[int], side: Side) -> bool:
    """True when the passage has the surname only with a first name that is not the claim's."""
    last = claim.words[name[-1]].stem
    wanted = {claim.words[n].stem for n in name[:-1]}
    if not wanted:
        return False
    holders = [
        {w.stem for w in reading.words[n.first : n.last] if not w.function}
        for reading in (side.passage, *side.near.around)
        if last in reading.by_stem
        for n in names_of(reading)
        if reading.words[n.last].stem == last
    ]
    return bool(holders) and all(given and not _share_a_name(given, wanted) for given in holders)


def _share_a_name(given: set[str], wanted: set[str]) -> bool:
    """True when one of the first names is the same, or an initial or short form of one."""
    return any(a[0] == b[0] if 1 in (len(a), len(b)) else a[:3] == b[:3] for a in given for b in wanted)


def _by_initials(claim: Reading, name: list[int], side: Side) -> float:
    letters = "".join(claim.words[n].text[0] for n in name if claim.words[n].text[0].isupper())
    if len(letters) > 1 and letters.lower() in side.passage.by_stem:
        return _SHORT_FORM
    short = claim.words[name[-1]].stem
    acronym = len(name) == 1 and short.isalpha() and claim.words[name[0]].text.replace(".", "").isupper()
    if acronym and any(_initials(side.passage, other) == short for other in names_of(side.passage)):
        return _SHORT_FORM
    return 0.0


def _initials(reading: Reading, name: Name) -> str:
    words = reading.words[name.first : name.last + 1]
    return "".join(word.text[0] for word in words if word.text[0].isupper()).lower()


def replaced(claim: Reading, name: Name, side: Side) -> Name | None:
    """The passage's own name that stands where the claim has *name*, between the same words; None if there is none.

    Only a name the claim does not mention, with the claim's neighbouring words next to it on both sides, or on
    one side at the edge of the sentence.
    """
    ours = (name.first, name.last)
    best, kin = None, _KIN
    for other in names_of(side.passage):
        span = side.passage.words[other.first : other.last + 1]
        if any(w.stem in claim.by_stem for w in span if not w.function):
            continue
        if not _between_same_words(claim, name, side, other):
            continue
        found = side.kinship(ours, (other.first, other.last))
        if found > kin:
            best, kin = other, found
    return best


def displaced(claim: Reading, name: Name, passage: Reading) -> bool:
    """True where *passage* has another name behind the very preposition that leads *name*: "in Orlen", "in Tamar"."""
    lead = _preposition(claim, name.first, _PLACING)
    return bool(lead) and any(
        _preposition(passage, other.first, _PLACING) == lead
        and passage.words[other.last].stem not in claim.by_stem
        for other in names_of(passage)
    )


def _between_same_words(claim: Reading, name: Name, side: Side, other: Name) -> bool:
    left = _neighbour(claim, name.first, -1)
    right = _neighbour(claim, name.last, +1)
    if _preposition(claim, name.first) != _preposition(side.passage, other.first):
        return False
    left_ok = left is None or _next_to(side, left, other.first, -1)
    right_ok = right is None or _next_to(side, right, other.last, +1)
    return left_ok and right_ok and (left is not None or right is not None)


def _preposition(reading: Reading, first: int, known: frozenset[str] = _LEADING) -> str:
    """The "by", "of" or "to" that leads a name, its article aside, or ""."""
    for number in range(first - 1, max(0, first - 2) - 1, -1):
        if reading.low[number] in known:
            return reading.low[number]
        if not reading.words[number].function:
            break
    return ""


def _neighbour(claim: Reading, number: int, step: int) -> int | None:
    number += step
    while 0 <= number < len(claim.words):
        if not claim.words[number].function:
            return number
        number += step
    return None


def _next_to(side: Side, word: int, place: int, step: int) -> bool:
    """True when the claim's *word* stands within three words of *place* in its clause, where *step* points."""
    if word not in side.matched:
        return False
    depths = side.passage.depths
    return any(0 < (p - place) * step <= 3 and depths[p] == depths[place] for p in side.matched[word][0])
