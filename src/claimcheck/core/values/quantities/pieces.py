"""One number with its unit, read at a token."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.core.values.numerals import Numeral, numeral_at
from claimcheck.core.values.quantities.measures import measure_behind
from claimcheck.core.values.quantities.money import TRIGGERS, money_behind, priced
from claimcheck.core.values.quantities.percent import percent_behind
from claimcheck.core.values.quantities.reading import Reading, Unit

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens


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
    numeral = _with_tolerance(t, numeral)
    unit = unit_behind(t, numeral)
    if (
        t.glued(numeral.next - 1)
        and t.lower[numeral.next] in ("m", "b")
        and not (unit and unit.kind == "money")
    ):
        scaled = numeral_at(t, i, money=True)  # "24m euros"
        money = scaled and money_behind(t, scaled.next, scaled)
        if scaled and money:
            numeral, unit = scaled, money
    if unit is None:
        return Reading(i, numeral.next, numeral.end, numeral, None)
    return Reading(i, unit.next, unit.end, numeral, unit)


def _with_tolerance(t: Tokens, numeral: Numeral) -> Numeral:
    """*numeral* with what it may stray as its precision: "2.45±0.01", "3 +/- 1"."""
    at = numeral.next
    signs = 1 if t.lower[at] == "±" else 3 if t.lower[at : at + 3] == ["+", "/", "-"] else 0
    stray = numeral_at(t, at + signs) if signs else None
    if stray is None or stray.number <= 0:
        return numeral
    return replace(numeral, next=stray.next, end=stray.end, step=stray.number * 2)


def unit_behind(t: Tokens, numeral: Numeral) -> Unit | None:
    """The unit that stands behind *numeral*."""
    at = numeral.next
    return percent_behind(t, at, numeral) or money_behind(t, at, numeral) or measure_behind(t, at, numeral)
