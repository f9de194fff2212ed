"""Multiples: "three times as many", "twice the price", "5x", "tenfold", "doubled", "halved".

What something is or became, as a ratio to what it is held against. Prose rounds them: each stands for a tenth of
itself either way.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import ONES, TEENS, TENS
from claimcheck.core.values.numerals import Numeral
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_FIFTH = Decimal("0.2")
_CHANGED = {
    "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3, "trebling": 3, "quadrupled": 4,
    "quadrupling": 4, "quintupled": 5,
}  # fmt: skip
_HALVED = frozenset({"halved", "halving"})
_AS = {"twice": 2, "double": 2, "thrice": 3, "triple": 3, "treble": 3, "quadruple": 4}
_FOLD = {
    f"{word}fold": number
    for word, number in (ONES | TEENS | TENS | {"hundred": 100, "thousand": 1000}).items()
}
TRIGGERS = frozenset(_CHANGED) | _HALVED | frozenset(_AS) | frozenset(_FOLD)
_HELD_AGAINST = words("as the that its their his her what this last our your my")
_COMPARED = _HELD_AGAINST | words(
    "more higher larger greater bigger faster less lower fewer smaller longer heavier older richer stronger worse"
    " better cheaper likelier over above"
)


def multiple_word(t: Tokens, i: int) -> Numeral | None:
    """The multiple that the word at token *i* is, or None: "doubled", "twice" as in "twice as many", "tenfold"."""
    word = t.lower[i]
    number = _CHANGED.get(word) or _FOLD.get(word)
    if word in _HALVED:
        return _of(Decimal("0.5"), t, i)
    if number is None and t.lower[i + 1] in _HELD_AGAINST:
        number = _AS.get(word)
    if number is None or (t.lower[i + 1] in DASHES and t.glued(i)):
        return None
    return _of(Decimal(number), t, i)


def _of(number: Decimal, t: Tokens, last: int) -> Numeral:
    return Numeral(number, last + 1, t.end[last], number * _FIFTH, fraction=True)


def multiplied(t: Tokens, numeral: Numeral) -> Numeral | None:
    """*numeral* with the "times", "x" or "-fold" behind it where it multiplies; None where it does not."""
    at = numeral.next
    if numeral.fraction or numeral.ordinal or numeral.number <= 0:
        return None
    dashed = t.lower[at] in DASHES and t.glued(at - 1)
    if t.lower[at + dashed] == "fold":
        return _until(t, numeral, at + dashed)
    if t.lower[at] == "times" and t.lower[at + 1] in _COMPARED:
        return _until(t, numeral, at)
    glued = t.lower[at] == "x" and t.glued(at - 1) and t.lower[at - 1].isdecimal()
    return _until(t, numeral, at) if glued and not t.lower[at + 1].isdecimal() else None


def _until(t: Tokens, numeral: Numeral, last: int) -> Numeral:
    step = max(numeral.step, numeral.number * _FIFTH)
    return numeral._replace(next=last + 1, end=t.end[last], step=step, fraction=True)
