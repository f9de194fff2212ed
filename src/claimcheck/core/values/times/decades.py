"""Decades: "the 1980s", "the '90s", "the 1860s and 70s", "the roaring twenties"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.eras import the
from claimcheck.core.values.times.names import Unit, words
from claimcheck.core.values.times.piece import Calendar
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_DECADE_LEADS = frozenset(("the", "early", "late", "mid"))
_WHOSE = words("his her their my your")
_SCALES = words(
    "temperature temperatures highs lows mercury thermometer thermometers speed speeds rounds scores scored iq winds"
    " gusts degrees upper lower percentages"
)
_BACK = 8  # tokens before "the 80s" in which such a word stands
_SENTENCE = 40  # tokens before "the 70s" in which a decade with its century stands
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90, "noughties": 100, "aughts": 100,
}  # fmt: skip


def decade(t: Tokens, i: int, floor: int) -> Calendar | None:
    """The decade at *i*: "1980s", "80s", "1980's"."""
    last = i + 2 if t.lower[i + 1] == "s" else i + 3
    word = t.lower[i]
    if t.lower[last - 1] != "s" or not word.isdecimal() or not word.endswith("0"):
        return None
    first = i
    if len(word) == 4:
        return _long_decade(t, i, last, floor)
    if len(word) != 2 or int(word) < 20 or _scale(t, i):
        return None
    if t.lower[i - 1] == "'" and i - 1 >= floor:
        first = i - 1
    elif not (t.lower[i - 1] in _DECADE_LEADS or t.lower[i - 1] in DASHES or _decade_list(t, i)):
        return None
    if t.lower[first - 1] in ("his", "her", "their", "in") or t.lower[first - 2] in _WHOSE:
        return None
    return the(t, Calendar(first, last, Unit.DECADE, _century(t, i) + int(word)), floor)


def _scale(t: Tokens, i: int) -> bool:
    """True for "temperatures in the 80s", "a round in the 60s", "the 70s Fahrenheit": no years."""
    for word in reversed(t.lower[max(0, i - _BACK) : i]):
        if word in (".", ";", "\n"):
            return False
        if word in _SCALES:
            return True
    return t.lower[i + 2] in ("fahrenheit", "f", "mph", "percent", "%")


def _century(t: Tokens, i: int) -> int:
    """1900, or the century of a decade long past named in full before: "the 1860s and 70s"."""
    for at in range(i - 1, max(0, i - _SENTENCE), -1):
        word = t.lower[at]
        if word == "\n":
            break
        if (
            len(word) == 4
            and word.isdecimal()
            and word.endswith("0")
            and t.lower[at + 1] == "s"
            and t.glued(at)
        ):
            return int(word[:2]) * 100 if 1000 <= int(word) < 1900 else 1900
    return 1900


def _long_decade(t: Tokens, i: int, last: int, floor: int) -> Calendar | None:
    """Reads "the 1980s", "the 1980's", and "the 1800s", which are a hundred years."""
    number = int(t.lower[i])
    if not 1000 <= number <= 2190:
        return None
    if last == i + 3 and t.lower[i - 1] not in _DECADE_LEADS | DASHES | {"and", "or", "to"}:
        return None  # "1990's third quarter"
    unit = Unit.CENTURY if number % 100 == 0 and number < 2000 else Unit.DECADE
    return the(t, Calendar(i, last, unit, number), floor)


def _decade_list(t: Tokens, i: int) -> bool:
    """True for "30s" in "the 20s and 30s"."""
    return t.lower[i - 1] in ("and", "or", "to") and t.lower[i - 2] == "s" and t.lower[i - 3].isdecimal()


def named_decade(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "the nineties", "the late sixties", "the roaring twenties"."""
    if "the" not in t.lower[max(floor, i - 3) : i]:
        return None
    return the(t, Calendar(i, i + 1, Unit.DECADE, 1900 + _DECADES[t.lower[i]]), floor)


TRIGGERS = dict.fromkeys(_DECADES, named_decade)
