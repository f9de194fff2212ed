"""Which way a figure moved that the source only puts beside an older one: 94, "compared with 106 last year", fell."""

from __future__ import annotations

import re
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.once import kept
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem
from claimcheck.core.model.value import Comparator, ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token
    from claimcheck.core.model.value import Value

FALLING = frozenset(map(stem, ("fall", "decrease", "drop", "decline", "shrink")))
RISING = frozenset(map(stem, ("rise", "increase", "climb", "soar", "surge")))
UP, DOWN = "up", "down"
_KINDS = frozenset((ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE))
_BESIDE = HintedPattern(
    r"\b(?:compare[sd]? (?:to|with)|comparing (?:to|with)|as against|against|versus)\s",
    "compare compares compared comparing against versus",
)
# Behind the other figure: that it is the older one, and nobody else's.
_BEFORE = LatePattern(
    r"(?:(?!\b(?:for|at|by)\s(?!the |19|20))[^;:A-Z]|Q(?=\d))*?\b(?:(?:last|previous|prior|preceding) "
    r"(?P<last>year|quarter|month|week)|(?P<ago>year|quarter|month|week)s?[ -](?:earlier|ago|before)"
    r"|(?:in|for|of|during) (?:the [a-z]+ (?:quarter|half) of )?(?P<in>(?:19|20)\d\d))\b"
)
# The claim's "higher than a year earlier": a move told by where the figure stands.
_STANDS = HintedPattern(
    r"\b(?:(?P<up>higher|up|above|more|larger|bigger|greater)|(?P<down>lower|down|below|less|fewer|smaller)) "
    r"(?:(?:than|on|from) )?(?:(?:in|at|the|a|an|it was|they were|same) )*"
    r"(?:(?:last|previous|prior|preceding) )?(?:year|quarter|month|week)(?=['’ ,.;]|$)",
    "higher up above more larger bigger greater lower down below less fewer smaller",
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_UNITS = {stem(unit): unit for unit in ("year", "quarter", "month", "week")}
_NO_PAST = words(
    """
    expected expects forecast forecasts estimate estimates estimated consensus target targets budget budgeted hoped
    """
)


@kept
def way(reading: Reading) -> str:
    """UP or DOWN by the figures that a sentence puts beside older ones of the same sort; "" where that is not plain."""
    found = _BESIDE.within(reading)
    if found is None or _since(reading) is None:
        return ""
    held = [v for v in reading.values if v.kind in _KINDS and v.number is not None and _is_plain(v)]
    ours = [v for v in held if v.end <= found.start()]
    theirs = [v for v in held if found.end() <= v.start]
    ways = {_way(one, other) for one, other in _pairs(ours, theirs)}
    return ways.pop() if len(ways) == 1 else ""


@kept
def _since(reading: Reading) -> str | None:
    """The "year" of "compared with 106 a year earlier"; None where nothing says that the other figure is older."""
    found = _BESIDE.within(reading)
    if found is None or not _NO_PAST.isdisjoint(reading.low):
        return None
    older = _BEFORE.pattern.match(reading.text, found.end(), reading.end)
    if older is None:
        return None
    own = _YEAR.findall(reading.text, reading.start, found.start())
    if older["in"] and any(year <= older["in"] for year in own):
        return None
    return older["last"] or older["ago"] or "year"


def tells(side: Side, number: int) -> bool:
    """True where the unit's figures moved as the claim's word *number* says, and are those of what it says it of."""
    told = {UP: RISING, DOWN: FALLING}.get(way(side.passage), frozenset())
    return side.claim.words[number].stem in told and _is_of_one_thing(side, number) and _is_since_then(side)


def against(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's word for a move and the words that put its figure beside an older one, which tell the other way."""
    moved = way(side.passage)
    other, own = (FALLING, RISING) if moved == UP else (RISING, FALLING)
    if not moved or not (claim.by_stem.keys() | side.passage.by_stem.keys()).isdisjoint(own):
        return None
    found = _BESIDE.within(side.passage)
    told = [n for stems in other & claim.by_stem.keys() for n in claim.by_stem[stems]] or _standing(
        claim, moved
    )
    if found is None or len(told) != 1 or not (_is_of_one_thing(side, told[0]) and _is_since_then(side)):
        return None
    word = claim.words[told[0]]
    return claim.token(word.start, word.end), side.passage.token(found.start(), found.end() - 1)


def _standing(claim: Reading, moved: str) -> list[int]:
    """The claim's "higher" of "higher than a year earlier", where the figures of the passage *moved* the other way."""
    found = _STANDS.within(claim)
    if found is None or (found["up"] is not None) is (moved == UP):
        return []
    return [claim.span_of(found.start(), found.end())[0]]


def _is_since_then(side: Side) -> bool:
    """False where the claim's move is since another time: "rose from the quarter before", not the year."""
    asked = {_UNITS[unit] for unit in _UNITS.keys() & side.claim.by_stem.keys()}
    return not asked or _since(side.passage) in asked


def _is_of_one_thing(side: Side, number: int) -> bool:
    """True where the unit has all the words for what the claim says moved: "profit fell", "a fall in net profit"."""
    claim, thing = side.claim, []
    clause = next((c for c in claim.clauses if c.verb == number), None)
    if clause is not None:
        thing = [n for n in clause.subject if n in claim.content]
    elif claim.low[number + 1 : number + 2] in (("in",), ("of",)):
        behind = range(number + 2, len(claim.words))
        thing = list(
            takewhile(lambda n: n in claim.content, dropwhile(lambda n: n not in claim.content, behind))
        )
    elif said := next((c for c in claim.clauses if _is_said_of(claim, c, number)), None):
        thing = [n for n in said.subject if n in claim.content]
    return bool(thing) and all(n in side.matched for n in thing)


def _is_said_of(claim: Reading, clause: Clause, number: int) -> bool:
    """True for the "higher" of "turnout was higher": it is said of the subject."""
    return clause.governs(number) and claim.words[clause.verb].stem == "be"


def _is_plain(value: Value) -> bool:
    return not value.vague and value.comparator in (Comparator.EQUAL, Comparator.ABOUT)


def _pairs(ours: list[Value], theirs: list[Value]) -> list[tuple[Value, Value]]:
    """Each figure with the older one of its sort: the last of a sort beside an only one, or one by one in order."""
    if len(theirs) == 1:
        alike = [v for v in ours if _sort(v) == _sort(theirs[0])]
        return [(alike[-1], theirs[0])] if alike else []
    if len(ours) != len(theirs) or any(_sort(a) != _sort(b) for a, b in zip(ours, theirs, strict=True)):
        return []
    return list(zip(ours, theirs, strict=True))


def _sort(value: Value) -> tuple[str, str | None]:
    return value.kind, value.unit


def _way(one: Value, other: Value) -> str:
    if one.number is None or other.number is None or one.number == other.number:
        return ""
    return UP if one.number > other.number else DOWN
