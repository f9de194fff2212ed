"""One number with its unit, read at a token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.model.value import ValueKind
from claimcheck.core.values.numerals import Numeral, numeral_at
from claimcheck.core.values.quantities import measures, money, percent
from claimcheck.core.values.quantities.measures import measure_behind
from claimcheck.core.values.quantities.money import TRIGGERS, money_behind, priced
from claimcheck.core.values.quantities.percent import percent_behind
from claimcheck.core.values.quantities.reading import Reading, Unit
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_UNITS = percent.OPENERS | money.OPENERS | measures.OPENERS | DASHES
"""The words that a unit behind a whole number can begin with."""
_STRAYS = frozenset({"±", "+"})
_MILLIONS = frozenset({"m", "b"})
_made = tuple.__new__  # every number of a page is made one: half the price of calling the class


def piece_at(t: Tokens, i: int) -> Reading | None:
    """The number that begins at token *i* with its currency, per cent sign or unit of measure, or None."""
    if t.lower[i] in TRIGGERS:
        found = priced(t, i)
        if found is not None:
            return found
    numeral = numeral_at(t, i)
    if numeral is None:
        return None
    if numeral.ordinal:
        return Reading(i, numeral.next, numeral.end, numeral, None)
    if t.lower[numeral.next] in _STRAYS:
        numeral = _with_tolerance(t, numeral)
    unit = unit_behind(t, numeral) or _magnitude(t, i, numeral)
    if (
        t.lower[numeral.next] in _MILLIONS
        and t.glued(numeral.next - 1)
        and not (unit and unit.kind == "money")
    ):
        scaled = numeral_at(t, i, money=True)  # "24m euros"
        money = scaled and money_behind(t, scaled.next, scaled)
        if scaled and money:
            numeral, unit = scaled, money
    if unit is None:
        return _made(Reading, (i, numeral.next, numeral.end, numeral, None, 1))
    return _made(Reading, (i, unit.next, unit.end, numeral, unit, 1))


def _magnitude(t: Tokens, i: int, numeral: Numeral) -> Unit | None:
    """The unit of "magnitude-7.8", "a magnitude of 6" and "6 on the Richter scale", which stands apart from it."""
    if t.lower[numeral.next] != "on" and "magnitude" not in t.lower[max(0, i - 2) : i]:
        return None
    before = i - 1 - (t.lower[i - 1] in DASHES or t.lower[i - 1] == "of")
    richter = t.lower[numeral.next] == "on" and t.lower[numeral.next + 2] == "richter"
    if not (richter and t.lower[numeral.next + 1] == "the") and (i < 2 or t.lower[before] != "magnitude"):
        return None
    return Unit(ValueKind.MEASURE, "magnitude", numeral.next, numeral.end)


def _with_tolerance(t: Tokens, numeral: Numeral) -> Numeral:
    """*numeral* with what it may stray as its precision: "2.45±0.01", "3 +/- 1"."""
    at = numeral.next
    signs = 1 if t.lower[at] == "±" else 3 if t.lower[at : at + 3] == ["+", "/", "-"] else 0
    stray = numeral_at(t, at + signs) if signs else None
    if stray is None or stray.number <= 0:
        return numeral
    return numeral._replace(next=stray.next, end=stray.end, step=stray.number * 2)


def unit_behind(t: Tokens, numeral: Numeral) -> Unit | None:
    """The unit that stands behind *numeral*."""
    at = numeral.next
    if t.lower[at] not in _UNITS and not numeral.fraction:
        return None
    return percent_behind(t, at, numeral) or money_behind(t, at, numeral) or measure_behind(t, at, numeral)


def runs_on(t: Tokens, at: int) -> bool:
    """True where letters no rule knows are glued to the digits before token *at*: "5G", "1080i"."""
    return t.glued(at - 1) and t.lower[at - 1].isdecimal() and t.lower[at].isalpha()
