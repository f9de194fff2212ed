"""The number that stands in front of a unit, read backwards from the unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import SCALES, SMALL, TENS
from claimcheck.core.values.numerals import numeral_at
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from decimal import Decimal

    from claimcheck.core.values.tokens import Tokens

_WORDS = SMALL.keys() | TENS.keys() | SCALES.keys() | {"hundred", "dozen", "half", "½", "¼", "¾"}
_ROUND = frozenset(("half", "hundred", "thousand", "million", "dozen"))  # "a hundred", "two and a half"
_AND_A_HALF = ["and", "-", "a", "-", "half"]
_LONGEST = 12  # tokens in a written-out number; bounds the walk back


def is_number(word: str) -> bool:
    """True for a run of digits or a word that can be part of a written-out number."""
    return word in _WORDS or word.isdecimal()


def below_hundred(t: Tokens, i: int) -> tuple[int, int] | None:
    """The number 0 to 99 written out at *i*, with the token after it: "sixty-three", "twenty one", "seven"."""
    word = t.lower[i]
    if word in SMALL:
        return SMALL[word], i + 1
    if word not in TENS:
        return None
    after = i + 2 if t.lower[i + 1] in DASHES else i + 1
    one = SMALL.get(t.lower[after], 0)
    return (TENS[word] + one, after + 1) if 0 < one < 10 else (TENS[word], i + 1)


def cardinal(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """The number at *i* in digits, words or both, with the token after it; no ordinal and nothing below 0."""
    found = numeral_at(t, i)
    return (found.number, found.next) if found and not found.ordinal and found.number >= 0 else None


def cardinal_before(t: Tokens, i: int, floor: int) -> tuple[Decimal, int] | None:
    """The number that ends right before token *i*, with its first token; nothing before *floor* is looked at."""
    first = i
    while first > max(floor, i - _LONGEST) and _part_of_number(t, first - 1):
        first -= 1
    for start in range(first, i):
        if t.glued(start - 1) and t.lower[start - 1].isalpha():
            continue  # "1e9", "B52": part of a name
        if is_number(t.lower[start]) or t.lower[start] in ("a", "an"):
            found = cardinal(t, start)
            if found and found[1] == i:
                return found[0], start
    return None


def _part_of_number(t: Tokens, i: int) -> bool:
    word = t.lower[i]
    if word in ("a", "an"):
        return t.lower[i + 1 + (t.lower[i + 1] in DASHES)] in _ROUND
    if t.lower[i : i + 5] == _AND_A_HALF or t.lower[i : i + 3] == ["and", "a", "half"]:
        return is_number(t.lower[i - 1 - (t.lower[i - 1] in DASHES)])
    if word in ("and", "/") or word in DASHES:
        return is_number(t.lower[i - 1]) or t.lower[i - 1 : i + 3 : 2] in (["and", "a"], ["a", "half"])
    if word in (",", "."):
        return t.glued(i - 1) and t.glued(i) and t.lower[i - 1].isdecimal()
    return is_number(word)
