"""Measures: a number of units of measure, "12 km", "5 feet 3 inches", "1,340 sq m", "20 degrees Celsius"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import ValueKind
from claimcheck.core.values.numerals import numeral_at
from claimcheck.core.values.quantities.reading import Unit
from claimcheck.core.values.quantities.units import GLUED_LETTERS, KNOWN, LETTERS, NAMES, SYMBOLS
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.numerals import Numeral
    from claimcheck.core.values.tokens import Tokens

_SMALLER = {("ft", "in"): 12, ("lb", "oz"): 16, ("st", "lb"): 14}
_POWERS = {"square": "²", "sq": "²", "cubic": "³", "cu": "³"}
_RAISED = {"2": "²", "3": "³"}
_DEGREES = frozenset({"°", "º", "˚", "degree", "degrees", "deg"})
_SCALES = {"celsius": "°C", "centigrade": "°C", "c": "°C", "fahrenheit": "°F", "f": "°F", "kelvin": "K"}
_FEET = frozenset({"ft", "feet", "foot"})
_HOURS = frozenset({"hour", "hr", "h"})
OPENERS = frozenset(
    {
        *(name.partition("-")[0] for name in NAMES),
        *(symbol.lower() for symbol in (*SYMBOLS, *GLUED_LETTERS)),
        *_POWERS,
        *_DEGREES,
        "'",
    }
)
"""The words, in lower case, that a unit behind a whole number begins with; a dash may stand before them."""
_PRESSURES = range(850, 1100)  # what a barometer shows, in millibars
_SECONDS = frozenset({"second", "sec", "s"})


def measure_behind(t: Tokens, at: int, numeral: Numeral) -> Unit | None:
    """The unit of measure at token *at*, behind its number, with a smaller unit that follows."""
    first = at
    if numeral.fraction:
        at += t.lower[at] == "of"
        at += t.lower[at] in ("a", "an")
    at += t.lower[at] in DASHES and t.end[at - 1] == t.start[at]
    unit = _primes(t, first, numeral) or _degrees(t, at) or _powered(t, at) or _plain(t, at, first)
    if unit is None:
        return None
    return _with_smaller(t, _per(t, unit), numeral)


def _unit(t: Tokens, symbol: str, last: int) -> Unit:
    return Unit(ValueKind.MEASURE, symbol, last + 1, t.end[last])


def _plain(t: Tokens, at: int, first: int) -> Unit | None:
    word = t.lower[at]
    if not word:
        return None
    pair = f"{word}-{t.lower[at + 1 + (t.lower[at + 1] in DASHES)]}"
    if pair in NAMES:
        return _unit(t, NAMES[pair], at + 1 + (t.lower[at + 1] in DASHES))
    symbol = NAMES.get(word)
    if symbol and (symbol != "bit" or t.lower[first - 1].isdecimal()):
        return _unit(t, symbol, at)
    symbol = _symbol(t, at, first)
    if symbol is None:
        return None
    squared = _RAISED.get(t.lower[at + 1]) if t.glued(at) else None
    if squared and symbol + squared in KNOWN:
        return _unit(t, symbol + squared, at + 1)
    return _unit(t, symbol, at)


def _symbol(t: Tokens, at: int, first: int) -> str | None:
    """Our symbol for the one printed at *at*; short ones only where they can hardly be words."""
    printed = t.raw(at)
    glued = at == first and t.end[at - 1] == t.start[at]
    digits = t.lower[first - 1].isdecimal()
    if len(printed) == 1:
        if (
            not digits
            or "\n" in t.text[t.end[at - 1] : t.start[at]]
            or printed not in (GLUED_LETTERS if glued else LETTERS)
            or (t.glued(at) and t.lower[at + 1] == "&")
        ):
            return None
        return {"C": "°C", "L": "l"}.get(printed, "°F" if printed == "F" and glued else printed)
    if printed in ("in", "am", "bar", "mol", "ton", "st", "pt", "gr", "ha", "t"):
        if printed == "in":
            ends = t.lower[at + 1] in (".", ",", ")", "") or t.lower[first - 2] in _FEET
            return "in" if digits and ends and first == at else None
        if printed == "st":
            return "st" if glued and digits else None
        return None if printed in ("am", "pt", "gr") or not digits else SYMBOLS[printed]
    return "mbar" if printed == "mb" and _pressed(t.lower[first - 1]) else SYMBOLS.get(printed)


def _pressed(digits: str) -> bool:
    """True where a number of "mb" is an air pressure and no size of a file."""
    return digits.isdecimal() and len(digits) < 5 and int(digits) in _PRESSURES


def _powered(t: Tokens, at: int) -> Unit | None:
    """Squares and cubes in words: "square metres", "sq. ft", "cubic feet"."""
    power = _POWERS.get(t.lower[at])
    if power is None:
        return None
    at += 1 + (t.lower[at + 1] in (".", "-"))
    symbol = NAMES.get(t.lower[at]) or SYMBOLS.get(t.raw(at))
    if symbol is None or symbol + power not in KNOWN:
        return None
    return _unit(t, symbol + power, at)


def _primes(t: Tokens, at: int, numeral: Numeral) -> Unit | None:
    """A person's height as 6'2", in feet."""
    inches = t.lower[at + 1]
    if t.lower[at] != "'" or not (t.glued(at - 1) and t.glued(at) and inches.isdecimal()) or numeral.step:
        return None
    if int(inches[:3]) > 11 or not 3 < numeral.number < 9:
        return None
    last = at + 1 + (t.glued(at + 1) and t.lower[at + 2] in ('"', "”"))
    return _unit(t, "ft", last)._replace(number=numeral.number + Decimal(inches) / 12)


def _degrees(t: Tokens, at: int) -> Unit | None:
    if t.lower[at] not in _DEGREES:
        return None
    behind = t.lower[at + 1]
    if behind in _SCALES and (len(behind) > 1 or t.raw(at + 1).isupper()):
        return _unit(t, _SCALES[behind], at + 1)
    return _unit(t, "°", at)


def _per(t: Tokens, unit: Unit) -> Unit:
    """*unit* as a rate where one follows: "miles per hour", "km/h", "J/m^2 per year", "miles an hour"."""
    at = unit.next
    word = t.lower[at]
    if word not in ("per", "/", "an", "a"):
        return unit
    over = t.lower[at + 1]
    if over in _HOURS:
        known = {"mi": "mph", "km": "km/h", "bit": "bit/h"}.get(unit.symbol or "")
        return _unit(t, known or f"{unit.symbol}/h", at + 1)
    if over in _SECONDS and word != "a":
        return _unit(t, f"{unit.symbol}/s", at + 1)
    symbol = NAMES.get(over) or (SYMBOLS.get(t.raw(at + 1)) if word == "/" else None)
    if symbol is None or word in ("a", "an"):
        return unit
    last = at + 1 + (t.glued(at + 1) and t.lower[at + 2] in _RAISED)
    return _unit(t, f"{unit.symbol}/{symbol}{_RAISED.get(t.lower[last], '')}", last)


def _with_smaller(t: Tokens, unit: Unit, numeral: Numeral) -> Unit:
    """*unit* with the smaller one behind it: "5 feet 3 inches", "6-foot-2", "8 lb 6 oz"."""
    joined = t.lower[unit.next] in DASHES
    at = unit.next + (joined or t.lower[unit.next] == "and")
    rest = numeral_at(t, at)
    if rest is None or numeral.step or rest.number <= 0 or unit.symbol not in ("ft", "lb", "st"):
        return unit
    small = _plain(t, rest.next + (t.lower[rest.next] in DASHES), rest.next)
    symbol = small.symbol if small else "in" if joined and unit.symbol == "ft" else None
    per = _SMALLER.get((unit.symbol, symbol or ""))
    if per is None or rest.number >= per:
        return unit
    end = small or unit._replace(next=rest.next, end=rest.end)
    return end._replace(symbol=unit.symbol, number=numeral.number + rest.number / Decimal(per))
