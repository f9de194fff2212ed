"""Centuries, and years with their era: "the 19th century", "44 BC", "A.D. 79", "the 3rd and 2nd centuries B.C."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import TENS
from claimcheck.core.values.times.names import ORDINALS, Unit, words
from claimcheck.core.values.times.piece import Calendar
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_ERAS = frozenset(("ad", "bc", "ce", "bce"))
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_LISTING = words("and or to through - – —")
_PARTS = words("the early mid late - –")
_PEOPLE = words("he she it they the his her their a an")


def era_at(t: Tokens, i: int) -> tuple[bool, int]:
    """True for a year before Christ, and the token behind the era at *i*; *i* itself where there is none."""
    if t.lower[i] in _ERAS and t.capital(i):
        return t.lower[i] in ("bc", "bce"), i + 1
    letters, at = "", i
    while (
        len(t.lower[at]) == 1
        and t.lower[at] in "abcde"
        and t.lower[at + 1] == "."
        and t.glued(at)
        and t.capital(at)
    ):
        letters, at = letters + t.lower[at], at + 2
        if not t.glued(at - 1):
            break
    return (letters in ("bc", "bce"), at) if letters in _ERAS else (False, i)


def year_of_era(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "594 BC", "328 A.D.", "AD 79", and "In 360, he ..."."""
    word = t.lower[i]
    if not word.isdecimal() or not 1 <= len(word) <= 4 or not int(word) or _goes_on(t, i):
        return None
    bc, last = era_at(t, i + 1)
    if last > i + 1:
        return Calendar(i, last, Unit.YEAR, int(word), before_christ=bc)
    if t.lower[i - 1] == "ad" and t.capital(i - 1) and i - 1 >= floor:
        return Calendar(i - 1, i + 1, Unit.YEAR, int(word))
    if i - 4 >= floor and t.lower[i - 4 : i] == ["a", ".", "d", "."] and t.capital(i - 4):
        return Calendar(i - 4, i + 1, Unit.YEAR, int(word))
    opens = t.lower[i - 1] in ("in", "by") and t.capital(i - 1) and t.lower[i + 1] == ","
    if len(word) == 3 and opens and t.lower[i + 2] in _PEOPLE:
        return Calendar(i, i + 1, Unit.YEAR, int(word))
    return None


def _goes_on(t: Tokens, i: int) -> bool:
    """True where the figures at *i* are part of a number: "in 410 AD 2,000 men"."""
    sign = t.lower[i + 1] in (",", ".") and t.glued(i) and t.glued(i + 1)
    return sign and t.lower[i + 2].isdecimal()


def century(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "the 19th century", "the twenty-first century", the last of "the 18th and 19th centuries"."""
    found = _ordinal_before(t, i - (t.lower[i - 1] in DASHES))
    if found is None or found[1] < floor:
        return None
    bc, last = era_at(t, i + 1)
    return the(t, Calendar(found[1], last, Unit.CENTURY, (found[0] - 1) * 100, before_christ=bc), floor)


def _ordinal_before(t: Tokens, at: int) -> tuple[int, int] | None:
    """The number of the century that ends before token *at*, and its first token."""
    word, number, first = t.lower[at - 1], 0, at - 1
    if word in _SUFFIXES and t.lower[at - 2].isdecimal() and t.glued(at - 2):
        number, first = int(t.lower[at - 2][:3]), at - 2
    elif word in ORDINALS:
        number = ORDINALS[word]
        tens = first - 1 - (t.lower[first - 1] in DASHES)
        if number < 10 and t.lower[tens] in TENS and tens >= 0:
            number, first = number + TENS[t.lower[tens]], tens
    return (number, first) if 1 <= number <= 30 else None


def listed_century(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "18th" in "the 18th and 19th centuries", "the late eighteenth and early nineteenth century"."""
    at = i + 2 if t.lower[i + 1] in _SUFFIXES and t.glued(i) else i + 1
    found = _ordinal_before(t, at)
    if found is None or found[1] < floor or t.lower[at] not in _LISTING:
        return None
    at += 1
    while t.lower[at] in _PARTS:
        at += 1
    for end in range(at + 1, at + 5):
        if t.lower[end] in ("centuries", "century"):
            partner = _ordinal_before(t, end - (t.lower[end - 1] in DASHES))
            if partner is None or partner[1] != at:
                return None
            bc = era_at(t, end + 1)[0]
            last = i + 1 + (t.lower[i + 1] in _SUFFIXES)
            return the(
                t, Calendar(found[1], last, Unit.CENTURY, (found[0] - 1) * 100, before_christ=bc), floor
            )
    return None


def the(t: Tokens, found: Calendar, floor: int) -> Calendar:
    """*found* with the article in front of it, where there is one."""
    if t.lower[found.first - 1] == "the" and found.first - 1 >= floor:
        found.first -= 1
    return found


TRIGGERS = dict.fromkeys(ORDINALS, listed_century) | {"century": century, "centuries": century}
