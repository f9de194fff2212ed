"""The number that stands in front of a unit, read backwards from the unit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_SMALL_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
SMALL = {word: n for n, word in enumerate(_SMALL_WORDS.split())}
TENS = {
    word: n * 10
    for n, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_WORDS = SMALL.keys() | TENS.keys() | SCALES.keys() | FRACTIONS.keys() | {"dozen", "half"}
_ROUND = {"dozen": 12, "hundred": 100, "thousand": 1000}
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


def _digits(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """Digits at *i*: "1,234.5", "2 1/2", "2½"."""
    if not t.lower[i].isdecimal():
        return None
    text, i = t.lower[i], i + 1
    while (
        t.lower[i] == ","
        and t.glued(i - 1)
        and t.glued(i)
        and len(t.lower[i + 1]) == 3
        and t.lower[i + 1].isdecimal()
    ):
        text, i = text + t.lower[i + 1], i + 2
    if t.lower[i] == "." and t.glued(i - 1) and t.glued(i) and t.lower[i + 1].isdecimal():
        text, i = f"{text}.{t.lower[i + 1]}", i + 2
    number = Decimal(text)
    if t.lower[i].isdecimal() and t.lower[i + 1] == "/" and t.lower[i + 2] in ("2", "3", "4"):
        return number + Decimal(t.lower[i]) / Decimal(t.lower[i + 2]), i + 3
    if t.lower[i] in FRACTIONS:
        return number + FRACTIONS[t.lower[i]], i + 1
    return number, i


def cardinal(t: Tokens, i: int) -> tuple[Decimal, int] | None:
    """The number at *i* in digits, words or both, with the token after it."""
    if t.lower[i] in FRACTIONS:
        return FRACTIONS[t.lower[i]], i + 1
    total, part, at, seen = Decimal(0), Decimal(0), i, False
    while True:
        word = t.lower[at]
        piece = _digits(t, at) or below_hundred(t, at)
        if piece:
            if seen and part % 100 != 0:
                break
            part, at, seen = part + piece[0], piece[1], True
        elif word == "hundred" and seen:
            part, at = part * 100, at + 1
        elif word in SCALES and seen:
            total, part, at = total + part * SCALES[word], Decimal(0), at + 1
        elif word in ("dozen", "hundred", "thousand") and (seen or t.lower[at - 1] in ("a", "an")):
            part, at, seen = max(part, Decimal(1)) * _ROUND[word], at + 1, True
        elif (word == "and" and seen and t.lower[at - 1] in SCALES and is_number(t.lower[at + 1])) or (
            word in DASHES and seen and t.lower[at + 1] in SCALES
        ):
            at += 1
        else:
            break
    return (total + part, at) if seen else None


def cardinal_before(t: Tokens, i: int, floor: int) -> tuple[Decimal, int] | None:
    """The number that ends right before token *i*, with its first token; nothing before *floor* is looked at."""
    first = i
    while first > max(floor, i - _LONGEST) and _part_of_number(t, first - 1):
        first -= 1
    for start in range(first, i):
        if not is_number(t.lower[start]):
            continue
        found = cardinal(t, start)
        if found and found[1] == i:
            return found[0], start
    return None


def _part_of_number(t: Tokens, i: int) -> bool:
    word = t.lower[i]
    if word in ("and", "/") or word in DASHES:
        return is_number(t.lower[i - 1])
    if word in (",", "."):
        return t.glued(i - 1) and t.glued(i) and t.lower[i - 1].isdecimal()
    return is_number(word)
