"""A number printed in digits: its groups, its decimals, its exponent, its fraction."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.values.number_words import DENOMINATORS, GLYPHS
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

MOST_DIGITS = 30
"""A longer run of digits is an identifier, and no arithmetic is done on it."""
_EXACT = Decimal(0)
_POWERS = frozenset({"×", "x", "e"})
_SCALES_BEHIND = frozenset(
    {"million", "billion", "trillion", "thousand", "m", "bn", "mn", "%", "percent", "per"}
)
_HARD_SPACES = frozenset("\u00a0\u2009\u202f\u2007")


class Digits(NamedTuple):
    """A number in digits, the token behind it, and the unit of its last printed digit (0: exact)."""

    number: Decimal
    next: int
    step: Decimal
    fraction: bool = False  # printed as a part of one: "1/2", "½"


def digits_at(t: Tokens, i: int) -> Digits | None:
    """The number whose digits begin at token *i*, or None: "1,234.5", "40 000", "2-1/2", "½", "5.5x10-3"."""
    word = t.lower[i]
    if word in GLYPHS:
        return Digits(GLYPHS[word], i + 1, Decimal("0.02"), fraction=True)
    if word == "." and t.glued(i) and t.lower[i + 1].isdecimal() and not (i and t.end[i - 1] == t.start[i]):
        return _decimals(t, f"0.{t.lower[i + 1]}", i + 2)
    if not word.isdecimal() or len(word) > MOST_DIGITS:
        return None
    whole, at = _grouped(t, i)
    if not whole:
        return None
    if t.lower[at] == "/" and t.glued(at - 1):
        return _over(t, i, at)
    return _mixed(t, whole, at) or _decimals(t, whole, at)


def _grouped(t: Tokens, i: int) -> tuple[str, int]:
    """The digits before the decimal point, across "1,234", "12,34,567" and "40 000"; and the next token."""
    groups = [t.lower[i]]
    at = i + 1
    if len(groups[0]) > 3:
        return groups[0], at
    while t.lower[at] == "," and t.glued(at - 1) and t.glued(at) and _group(t.lower[at + 1]):
        groups.append(t.lower[at + 1])
        at += 2
    if len(groups) > 1:
        return _commas(groups, i, at)
    if t.lower[at] in (",", ".") and t.glued(i) and t.glued(at) and t.lower[at + 1].isdecimal():
        return _continental(t, i)
    return _spaces(t, i)


def _continental(t: Tokens, i: int) -> tuple[str, int]:
    """The digits of "1,5 million" and "1.000.000 euros", which the Continent prints; as English reads them without."""
    if t.lower[i + 1] == ",":
        scaled = len(t.lower[i + 2]) == 1 and t.lower[i + 3] in _SCALES_BEHIND
        return (f"{t.lower[i]}.{t.lower[i + 2]}", i + 3) if scaled else (t.lower[i], i + 1)
    groups, at = [t.lower[i]], i + 1
    while (
        t.lower[at] == "." and len(t.lower[at + 1]) == 3 and t.lower[at + 1].isdecimal() and t.glued(at - 1)
    ):
        groups.append(t.lower[at + 1])
        at += 2
        if len(groups) > MOST_DIGITS // 3:
            break
    dotted = len(groups) > 2 and groups[-1] == "000" and not groups[0].startswith("0")
    return ("".join(groups), at) if dotted else (t.lower[i], i + 1)


def _group(word: str) -> bool:
    return word.isdecimal() and len(word) in (2, 3)


def _commas(groups: list[str], i: int, at: int) -> tuple[str, int]:
    if len(groups[-1]) == 3 and len(set(map(len, groups[1:-1]))) <= 1 and len("".join(groups)) <= MOST_DIGITS:
        return "".join(groups), at
    if len(groups) == 2 and len(groups[1]) == 2:
        # "5,00" as the Continent prints it; "100,00" is a slip nobody can read
        return (".".join(groups), at) if len(groups[0]) < 3 else ("", at)
    return groups[0], i + 1


def _spaces(t: Tokens, i: int) -> tuple[str, int]:
    """Thousands set apart by spaces; by a plain one only where that can hardly be two numbers."""
    digits = t.lower[i]
    at, hard = i + 1, True
    while len(t.lower[at]) == 3 and t.lower[at].isdecimal() and t.start[at] == t.end[at - 1] + 1:
        hard = hard and t.text[t.end[at - 1]] in _HARD_SPACES
        if len(digits) > MOST_DIGITS or digits.startswith("0"):
            return t.lower[i], i + 1
        digits += t.lower[at]
        at += 1
    if hard or at > i + 2 or digits.endswith("000"):
        return digits, at
    return t.lower[i], i + 1


def _decimals(t: Tokens, whole: str, at: int) -> Digits | None:
    """The decimals behind *whole*, if any. None where a second point follows: "3.11.2" is no number."""
    if "." not in whole and _point(t, at):
        whole += f".{t.lower[at + 1]}"
        at += 2
    if len(whole) > MOST_DIGITS or ("." in whole and _point(t, at)):
        return None
    number = Decimal(whole)
    if "." not in whole and t.lower[at] not in _POWERS:
        return Digits(number, at, _EXACT)
    places = len(whole.partition(".")[2])
    power, behind = _exponent(t, at)
    if behind > at:
        number = number.scaleb(power)
        return Digits(number, behind, Decimal(1).scaleb(power - places))
    return Digits(number, at, Decimal(1).scaleb(-places) if places else _EXACT)


def _point(t: Tokens, at: int) -> bool:
    return t.lower[at] == "." and t.glued(at - 1) and t.glued(at) and t.lower[at + 1].isdecimal()


def _exponent(t: Tokens, at: int) -> tuple[int, int]:
    """The power of ten of "×10−8", "x10^3" or "e13" and the token behind it; (0, *at*) where none is."""
    word, start = t.lower[at], at
    if word in ("×", "x") and t.lower[at + 1] == "10":
        at += 2
    elif word == "e" and t.glued(at - 1) and t.glued(at):
        at += 1
    else:
        return 0, start
    at += t.lower[at] == "^"
    sign = -1 if t.lower[at] in DASHES else 1
    at += t.lower[at] in DASHES or t.lower[at] == "+"
    if at == start + 2 and word != "e" and not t.glued(at - 1):
        return 0, start
    if t.lower[at].isdecimal() and len(t.lower[at]) <= 2:
        return sign * int(t.lower[at]), at + 1
    return 0, start


def _mixed(t: Tokens, whole: str, at: int) -> Digits | None:
    """A whole number with a fraction behind it: "2½", "2-1/2", "2 1/2"."""
    if t.lower[at] in GLYPHS:
        return Digits(Decimal(whole) + GLYPHS[t.lower[at]], at + 1, Decimal("0.1"))
    at += t.lower[at] in DASHES
    if not t.lower[at].isdecimal() or t.lower[at + 1] != "/" or t.start[at] - t.end[at - 1] > 1:
        return None
    part = _over(t, at, at + 1)
    return part and Digits(Decimal(whole) + part.number, part.next, Decimal("0.1"))


def _over(t: Tokens, i: int, slash: int) -> Digits | None:
    """The fraction "1/8" whose slash is token *slash*; None for dates, rates and labels such as "24/7"."""
    above, below = t.lower[i], t.lower[slash + 1]
    if not (t.glued(slash) and slash == i + 1 and below.isdecimal() and len(below) <= 3 and len(above) <= 3):
        return None
    tail = t.lower[slash + 2] if t.glued(slash + 1) else ""
    if (
        int(below) not in DENOMINATORS
        or not 0 < int(above) < int(below)
        or tail in ("/", "-")
        or tail.isalnum()
    ):
        return None
    if (above, below) == ("9", "11"):
        return None
    return Digits(Decimal(above) / Decimal(below), slash + 2, Decimal("0.02"), fraction=True)
