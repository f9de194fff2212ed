"""The words right beside one value: two points *ahead* against *behind*, *by* 6% against *to* 6%, a tonne, a bushel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.values.figures import Figure
    from claimcheck.core.model.finding import Token
    from claimcheck.core.model.value import Value

_MOVED_REACH = 16  # the same where another figure may stand between
_MOVE_REACH = 8  # words before it in which a word of movement stands
_REACH = 4  # words behind a value that belong to it
_SIDES = (
    "ahead|behind",
    "north|south|east|west",
    "above|below",
    "up|down",
    "older|younger",
    "more|less fewer",
)
_SIDE_OF = {
    word: (line, camp)
    for line, listed in enumerate(_SIDES)
    for camp, names in enumerate(listed.split("|"))
    for word in names.split()
}
_MOVES = words(
    """
    rise rose risen fall fell fallen drop dropped increase increased climb climbed grow grew jump jumped up down
    slip slipped decline declined soar soared plunge plunged cut cuts cutting raised falling rising widened
    rises falls increases increasing drops climbs grows growing went goes go raise raises lifted lift reduced reduce
    lowered narrowed shrank shrunk doubled halved tripled
    """
)
_STEPS = frozenset(("by", "to"))
_ENDS = frozenset(("from", "to"))
_FROM_REACH = 2  # words before a value in which its "from" stands
_PER_AND_UNIT = 2  # words of "a tonne"
_PER = frozenset(("a", "an", "per"))


def turned(claim: Reading, figures: Iterable[Figure]) -> tuple[Token, Token] | None:
    """The words beside a value that agrees which say the opposite of each other, or None."""
    if _SIDE_OF.keys().isdisjoint(claim.low):
        return None
    for figure in figures:
        if figure.source is None or figure.side is None:
            continue
        passage = figure.side.passage
        if figure.source.number != figure.value.number and figure.source.timex != figure.value.timex:
            continue
        ours, theirs = _behind(claim, figure.value), _behind(passage, figure.source)
        if found := _opposed(claim, ours, passage, theirs):
            return found
    return None


def another(claim: Reading, value: Value, passage: Reading, source: Value) -> bool:
    """True for two values that are equal and yet not one: another step, or for another unit."""
    return _is_another_step(claim, value, passage, source) or _is_another_unit(claim, value, passage, source)


def other_end(claim: Reading, place: tuple[int, int], passage: Reading, there: tuple[int, int]) -> bool:
    """True for the £2 of "rise from £2 to £2.50" beside "rise to £2": where it began, and where it came to."""
    ours = _end(claim, place[0])
    theirs = _end(passage, there[0]) if ours else ""
    return bool(theirs) and ours != theirs


def _is_another_step(claim: Reading, value: Value, passage: Reading, source: Value) -> bool:
    """True for "rose to 6 percent" beside "rose by 6 percent": one is where it came to, one how far it went."""
    ours = _step(claim, value)
    theirs = _step(passage, source) if ours else ""
    return bool(theirs) and ours != theirs


def _is_another_unit(claim: Reading, value: Value, passage: Reading, source: Value) -> bool:
    """True for "$6.42 a tonne" beside "$6.42 a bushel"."""
    ours = _per(claim, value)
    theirs = _per(passage, source) if ours else ""
    return bool(theirs) and ours != theirs


def _behind(reading: Reading, value: Value) -> range:
    last = reading.range_of(value.start, value.end)[1]
    stop, broken = last + 1, reading.broken
    end = min(stop + _REACH, len(broken))
    while stop < end and not broken[stop]:
        stop += 1
    return range(last + 1, stop)


def _opposed(claim: Reading, ours: range, passage: Reading, theirs: range) -> tuple[Token, Token] | None:
    there = {passage.low[n]: n for n in theirs}
    for one in ours:
        low = claim.low[one]
        other = next((there[word] for word in there if _are_apart(low, word)), None)
        if other is not None and low not in there:
            a, b = claim.words[one], passage.words[other]
            return claim.token(a.start, a.end), passage.token(b.start, b.end)
    return None


def _are_apart(one: str, other: str) -> bool:
    ours, theirs = _SIDE_OF.get(one), _SIDE_OF.get(other)
    return ours is not None and theirs is not None and ours[0] == theirs[0] and ours != theirs


def _step(reading: Reading, value: Value) -> str:
    """The "by" or "to" between a word of movement and a value, or ""."""
    first = reading.range_of(value.start, value.end)[0]
    near = reading.low[max(0, first - _MOVE_REACH) : first]
    if _MOVES.isdisjoint(near):
        # "Cuts the grant to the theatre by a third, to 800,000"
        lead = reading.low[first - 1] if first else ""
        if lead not in _STEPS:
            return ""
        return "" if _MOVES.isdisjoint(reading.low[max(0, first - _MOVED_REACH) : first]) else lead
    raw = value.raw.split()[0].lower()
    return raw if raw in _STEPS else next((low for low in reversed(near) if low in _STEPS), "")


def _end(reading: Reading, first: int) -> str:
    """The "from" or "to" right before the value that begins with word *first*, behind a word of movement; or ""."""
    near = reading.low[max(0, first - _FROM_REACH) : first]
    if _ENDS.isdisjoint(near) or _MOVES.isdisjoint(reading.low[max(0, first - _MOVED_REACH) : first]):
        return ""
    return next(low for low in reversed(near) if low in _ENDS)


def _per(reading: Reading, value: Value) -> str:
    """The stem of "tonne" in "$6.42 a tonne" and in "6.42 crowns a tonne", or ""."""
    last = reading.range_of(value.start, value.end)[1]
    if _PER.isdisjoint(reading.low[last + 1 : last + 3]):
        return ""
    behind = list(_behind(reading, value))
    if behind and value.counted and reading.low[behind[0]] == value.counted.lower():
        behind = behind[1:]
    if len(behind) < _PER_AND_UNIT or reading.low[behind[0]] not in _PER:
        return ""
    return reading.words[behind[1]].stem
