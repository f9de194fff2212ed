"""Percentages and points: "12 per cent", "22%", "4.2 percentage points" (pp), "25 basis points" (bp)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.value import ValueKind
from claimcheck.core.values.quantities.reading import Unit
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.numerals import Numeral
    from claimcheck.core.values.tokens import Tokens

_POINT = frozenset({"point", "points", "pt", "pts"})
_ONE_WORD = {
    "%": "%",
    "percent": "%",
    "percents": "%",
    "pct": "%",
    "bps": "bp",
    "bp": "bp",
    "pp": "pp",
    "ppt": "pp",
}
OPENERS = frozenset({*_ONE_WORD, "pc", "per", "percentage", "basis"})
"""The words these units begin with behind a whole number; a dash may stand before them."""
_MOVES = words("cut cuts rise rises increase increases hike hikes reduction move moves change drop rate")
_GAVE = words("give gives gave given giving")


def percent_behind(t: Tokens, at: int, numeral: Numeral) -> Unit | None:
    """The percent sign or words at token *at*, behind their number."""
    at += t.lower[at] in DASHES and t.end[at - 1] == t.start[at]
    if numeral.fraction and t.lower[at] == "point" and t.lower[at + 1] in _MOVES:
        return Unit(ValueKind.PERCENT, "pp", at + 1, t.end[at])  # "a quarter-point cut"
    if numeral.fraction:  # "a quarter of a percentage point"
        at += t.lower[at] == "of"
        at += t.lower[at] == "a"
    word, behind = t.lower[at], t.lower[at + 1]
    last, symbol = at, _ONE_WORD.get(word)
    if word == "pc" and t.end[at - 1] == t.start[at]:
        symbol = "%"
    elif word == "per":
        last += 1 + (behind in DASHES)
        symbol = "%" if t.lower[last] == "cent" else None
    elif word in ("percentage", "basis"):
        last += 1 + (behind in DASHES)
        symbol = {"percentage": "pp", "basis": "bp"}[word] if t.lower[last] in _POINT else None
    if symbol is None:
        return None
    if symbol == "%" and t.lower[last + 1] in _POINT:
        symbol, last = "pp", last + 1
    return Unit(ValueKind.PERCENT, symbol, last + 1, t.end[last])


def effort(t: Tokens, start: int, number: int) -> bool:
    """True for the idiom: she "gave it 110 per cent"."""
    return number in (100, 110, 120, 150, 200, 1000) and any(
        word in _GAVE for word in t.lower[max(0, start - 3) : start]
    )
