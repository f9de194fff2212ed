"""Words of direction and place between the same two words: exports *to* China are not exports *from* China."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_OPPOSED = (
    (words("to into"), words("from out")),
    (words("for"), words("against")),
    (words("with"), words("without")),
    (words("inside within"), words("outside beyond")),
    (words("before"), words("after")),
    (words("above over"), words("below under beneath")),
)
_CAMPS = {
    low: camps for one, other in _OPPOSED for camps in ((one, other), (other, one)) for low in camps[0]
}  # a word, its own camp and the opposite one
_STEMS = frozenset(map(stem, _CAMPS))
FROM = words("from against")
_LEADING = words("from to at in on with for against by into of about as")
_REACH = 3  # words between the one that leads and the preposition: "exports of steel to China"


def turned(claim: Reading, side: Side) -> tuple[int, int] | None:
    """The claim's preposition and the passage's opposite one, between the same words on both sides; or None."""
    there, stems = side.passage.low, claim.by_stem
    for number in sorted([n for form in stems.keys() & _STEMS for n in stems[form]]):
        camps = _CAMPS.get(claim.low[number])
        if not camps or camps[1].isdisjoint(there):
            continue
        after, lead = _next(claim, number), _leads(claim, number)
        if after is None or not lead:
            continue
        found = [_before(side.passage, place) for place in side.matched.get(after, ((), 0.0))[0]]
        if not found or any(p is None or there[p] in camps[0] for p in found):
            continue
        for place in found:
            if place is not None and there[place] in camps[1] and _led(side, lead, place):
                return number, place
    return None


def taken_from(claim: Reading, side: Side) -> tuple[int, int] | None:
    """The claim's verb, and the passage's "from" before what that verb takes itself: joined it, joined from it."""
    if FROM.isdisjoint(side.passage.low):
        return None
    for ours in claim.clauses:
        taken = ours.verb + 1
        while taken < ours.end and claim.words[taken].function and claim.low[taken] not in _LEADING:
            taken += 1
        if taken >= ours.end or claim.words[taken].function or ours.verb not in side.matched:
            continue
        places = side.matched.get(taken, ((), 0.0))[0]
        lead = [_before(side.passage, place, FROM) for place in places]
        if lead and all(n is not None and n - 1 in side.matched[ours.verb][0] for n in lead):
            return ours.verb, lead[0] or 0
    return None


def _next(reading: Reading, number: int) -> int | None:
    """The word of matter that a preposition leads, an article between them."""
    for after in range(number + 1, min(number + 3, len(reading.words))):
        if not reading.words[after].function:
            return None if after in reading.in_value else after
    return None


def _before(reading: Reading, number: int, leading: frozenset[str] | None = None) -> int | None:
    """The preposition that leads a word, an article or a plain word between them; None where there is none."""
    for before in range(number - 1, max(number - 3, -1), -1):
        low = reading.low[before]
        if low in (leading or _CAMPS):
            return before
        if not (reading.words[before].function or (leading and low.islower())):
            return None
    return None


def _leads(reading: Reading, number: int) -> list[int]:
    near = range(max(0, number - _REACH), number)
    return [n for n in near if not reading.words[n].function and n not in reading.in_value]


def _led(side: Side, lead: list[int], place: int) -> bool:
    """True when the word right before the claim's preposition stands right before the passage's too."""
    near = set(_leads(side.passage, place))
    return any(not near.isdisjoint(side.matched.get(n, ((), 0.0))[0]) for n in lead[-1:])
