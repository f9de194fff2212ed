"""Two numbers read together: "between 90 and 120", "3,000-4,000", "$3-4 million", "rose from 4 to 5 per cent"."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.values.numerals import numeral_at
from claimcheck.core.values.quantities.bounds import bound_before
from claimcheck.core.values.quantities.nouns import counted_behind
from claimcheck.core.values.quantities.pieces import piece_at, runs_on
from claimcheck.core.values.quantities.ratios import score
from claimcheck.core.values.quantities.reading import Reading
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_CHANGED = (
    "rise", "rose", "risen", "rising", "fall", "fell", "fallen", "grew", "grow", "drop", "cut", "up", "down", "increas",
    "declin", "rais", "lower", "reduc", "slow", "slid", "slip", "climb", "jump", "surg", "soar", "plung", "tumbl",
    "shrank", "shrink", "shrunk", "doubl", "tripl", "went", "gone", "widen", "narrow", "chang", "revis", "eas", "edg",
    "halv", "swell", "swung", "inch", "expand", "dip", "sank", "move", "shift", "downgrad", "upgrad", "reced", "gain",
)  # fmt: skip
_CONTEST = words(
    "won win wins winning winner winners victory victories lost lose loses losing loss defeat defeats defeated"
    " beat beats beaten beating vote votes voted voting drew draw draws score scores scored scoring trail trails"
    " trailed trailing led"
)
_NEAR = 9
_THOUSAND = 1000
_TEN = 10
_SCALES_OF_MONEY = frozenset({"m", "b", "t"})
_CONNECTORS = DASHES | {"to", "and", "or"}


class Join(Enum):
    """How two numbers stand to each other."""

    RANGE = auto()  # one value between the two
    PAIR = auto()  # two values that share a unit
    SCORE = auto()  # a tally, "63-5"


class Joined(NamedTuple):
    """Two readings and what they are together; ``tally`` is a score's text."""

    join: Join
    a: Reading
    b: Reading
    tally: str = ""


def joined(t: Tokens, a: Reading) -> Joined | None:
    """*a* with the number that follows it behind "to", a dash, "and" or "or"; or None."""
    word, at = t.lower[a.next], a.next + 1
    if word in DASHES and t.lower[at] == "to" and t.lower[at + 1] in DASHES:
        word, at = "to", at + 2  # "10-to-1"
    elif word not in _CONNECTORS or (word in DASHES and not _dash_joins(t, a.next)):
        return None
    b = _second(t, at, a)
    if b is None or b.numeral.ordinal or (b.numeral.fraction and not a.numeral.fraction):
        return None
    if (b.unit is None and runs_on(t, b.next)) or not _may_share(t, word, a, b):
        return None
    borrowed = a.unit is None
    a, b = _shared(a, b)
    if (a.unit and a.unit.kind, a.symbol) != (b.unit and b.unit.kind, b.symbol):
        return None
    if word == "or":
        wide = a.number < b.number and (a.scaled > 1 or bound_before(t, a.start).one_sided)
        return Joined(Join.RANGE if wide else Join.PAIR, a, b)
    return _with_and(t, a, b) if word == "and" else _with_to(t, a, b, dash=word != "to", borrowed=borrowed)


def _second(t: Tokens, at: int, a: Reading) -> Reading | None:
    """The number at token *at*; behind money "40m" is no length: "£30-40m"."""
    b = piece_at(t, at)
    if b is None or a.unit is None or a.unit.kind != "money" or t.lower[b.next - 1] not in _SCALES_OF_MONEY:
        return b
    numeral = numeral_at(t, at, money=True)
    return b if numeral is None else Reading(at, numeral.next, numeral.end, numeral, None)


def _dash_joins(t: Tokens, at: int) -> bool:
    """True for a dash with a space on both sides or on neither."""
    return t.glued(at - 1) == t.glued(at) and t.lower[at + 1] not in DASHES


def _may_share(t: Tokens, word: str, a: Reading, b: Reading) -> bool:
    """False where the second number is another statement: "gave $5 to 10 boys", "5 km and 3 dogs"."""
    if word in ("and", "or"):
        return a.unit is None or _between(t, a) or (word == "or" and _said_once(a, b))
    scaled = b.numeral.scale >= _THOUSAND and a.numeral.scale == 1
    return word != "to" or a.unit is None or b.unit is not None or scaled or _opened(t, a, b)


def _said_once(a: Reading, b: Reading) -> bool:
    """True for "£2 or £3 million": the same money, the scale word only behind the second."""
    return a.symbol == b.symbol and a.unit is not None and a.unit.kind == "money" and _borrows(a, b)


def _with_and(t: Tokens, a: Reading, b: Reading) -> Joined | None:
    join = Join.RANGE if _between(t, a) and a.number < b.number else Join.PAIR
    return Joined(join, a, b)


def _between(t: Tokens, a: Reading) -> bool:
    return "between" in t.lower[max(0, a.start - 3) : a.start]


def _opened(t: Tokens, a: Reading, b: Reading) -> bool:
    return t.lower[a.start - 1] in ("from", "between") or counted_behind(t, b.next) is None


def _with_to(t: Tokens, a: Reading, b: Reading, *, dash: bool, borrowed: bool) -> Joined | None:
    if not dash and _changing(t, a, descending=a.number > b.number, borrowed=borrowed):
        return Joined(Join.PAIR, a, b)
    if a.number < b.number and not (dash and _won(t, a)):
        return Joined(Join.RANGE, a, b)
    if a.unit is not None and a.number > b.number and (a.number <= 0 or _ranging(t, a)):
        return Joined(Join.RANGE, a, b)
    tally = score(t, a, b)
    return Joined(Join.SCORE, a, b, tally) if tally else None


def _changing(t: Tokens, a: Reading, *, descending: bool, borrowed: bool) -> bool:
    """True for what was and what is, no range: "rose from 4 to 5", "rose 4 pence to 62 pence"."""
    before = t.lower[max(0, a.start - _NEAR) : a.start]
    if _ranging(t, a) or "between" in before[-3:]:
        return False
    moved = any(word.startswith(_CHANGED) for word in before if len(word) > 1)
    if before[-1:] == ["from"]:
        return descending or moved
    return moved and a.unit is not None and not borrowed and a.scaled == 1


def _ranging(t: Tokens, a: Reading) -> bool:
    return any(
        word.startswith(("rang", "var", "anywhere")) for word in t.lower[max(0, a.start - 4) : a.start]
    )


def _won(t: Tokens, a: Reading) -> bool:
    """True where a verb of contest or voting says that "3-5" is a score."""
    return a.unit is None and not _CONTEST.isdisjoint(t.lower[max(0, a.start - 6) : a.start])


def _shared(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Both with the unit either has, and the scale word the second has: "$3-4 million", "6 or $7"."""
    if a.unit is None and b.unit is not None and not a.numeral.fraction:
        a = a._replace(unit=b.unit._replace(number=None))
    elif b.unit is None and a.unit is not None:
        b = b._replace(unit=a.unit._replace(number=None))
    scale = b.numeral.scale
    if a.numeral.scale == 1 and a.number * scale < abs(b.number) and _borrows(a, b):
        a = a._replace(scaled=scale)
    return a, b


def _borrows(a: Reading, b: Reading) -> bool:
    """True where the scale word of *b* is *a*'s too: "$3-4 million", "six to seven hundred", "two or three dozen"."""
    scale = b.numeral.scale
    if scale >= _THOUSAND:
        return abs(a.number) < _THOUSAND
    return scale > 1 and 0 < a.number < _TEN and b.number % scale == 0 and not a.numeral.step
