"""A number in digits, words or a mixture, read at a token.

Precision as printed. Digits or words without a scale word are exact when whole: "42", "3,000", "two hundred".
Decimals and the scale words from "million" up assert what rounds to them, half a unit of the last printed
place either way: "4.2" is [4.15, 4.25), "1.5 million" [1450000, 1550000), "3bn" [2.5bn, 3.5bn). A number
spelled out to its end, "two million and six", is exact. Halves and quarters of a scale count as its tenths;
a bare fraction ("two-thirds") stands for a hundredth either way.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.model.interval import Interval
from claimcheck.core.values.number_parts import one_part, parts_of, with_part
from claimcheck.core.values.number_words import (
    MANY_PARTS,
    MONEY_SCALES,
    NUMBER_WORDS,
    ORDINAL_SCALES,
    PLURAL_SCALES,
    SCALES,
    SHORT_SCALES,
    SMALL,
    TENS,
)
from claimcheck.core.values.printed_digits import MOST_DIGITS, digits_at
from claimcheck.core.values.spoken_numbers import AND, EXACT, Run, hundred, hundreds, spoken_point
from claimcheck.core.values.tokens import DASHES, SPLIT

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_JOINED = ("hundred", "hundreds", "hundredth", "dozen", "dozens", "point", "and", "x", "e")
_ALL_SCALES = SCALES | PLURAL_SCALES
_BEGINNINGS = NUMBER_WORDS | DASHES | {"a", "an", "minus", "negative", "."}
_CONTINUES = frozenset({*_ALL_SCALES, *ORDINAL_SCALES, *MONEY_SCALES, *MANY_PARTS, *_JOINED})
"""The words that may go on with a number in digits."""
_GOES_ON = frozenset({*_CONTINUES, *TENS, *DASHES, *AND})
"""The words and signs that may go on with a number that is no hundreds."""
_ENDS = frozenset({"%", ")", ",", ".", ";", "!", "?", '"', "”", "|", "", SPLIT})
"""The signs that go on with a number in digits only where more digits stand behind them."""
_MILLIONS = frozenset({"bn", "mn", "mln", "bln", "tn", "trn"})
"""Abbreviations that may stand apart from their digits: "3 bn"."""
_DOZENS = frozenset({"dozen", "dozens"})
_made = (
    tuple.__new__
)  # a page has hundreds of numbers: half the price of calling the class, which checks nothing


class Numeral(NamedTuple):
    """A number where it stands. ``next`` is the first token behind it, ``end`` the place its letters end.

    ``end`` lies inside token ``next - 1`` only in "40thsession". ``step`` is the unit of the last printed
    place, 0 when the number is exact.
    """

    number: Decimal
    next: int
    end: int
    step: Decimal = EXACT
    ordinal: bool = False
    fraction: bool = False  # written as a part: "two-thirds", "1/2", "half"
    scale: int = 1  # its last scale word's, 1000000 in "1.5 million"

    def amount(self) -> Interval:
        """The numbers that print like this one."""
        if not self.step:
            return Interval.exactly(self.number)
        half = self.step / 2
        return Interval(self.number - half, self.number + half, high_open=True)


def numeral_at(t: Tokens, i: int, *, money: bool = False) -> Numeral | None:
    """The number that begins at token *i*, or None. In *money* a bare "m" or "b" is a scale, as in "£3m"."""
    word, sign = t.lower[i], 0
    if word.isdecimal():
        if _ends_there(t, i) and len(word) <= MOST_DIGITS:
            return _made(Numeral, (Decimal(word), i + 1, t.end[i], EXACT, False, False, 1))
    elif word not in _BEGINNINGS:
        return None
    else:
        sign = _sign(t, i)
    run = one_part(t, i + sign) or _cardinal(t, i + sign, money=money)
    if run is None:
        return None
    number = -run.number if sign else run.number
    end = t.end[run.next - 1]
    if run.ordinal and t.lower[run.next - 2].isdecimal():
        end = t.start[run.next - 1] + 2
    return _made(Numeral, (number, run.next, end, run.step, run.ordinal, run.fraction, run.scale))


def _ends_there(t: Tokens, i: int) -> bool:
    """True for the digits at token *i* where a plain word or a stop follows, as mostly: nothing more is read."""
    behind = t.lower[i + 1]
    if behind in _ENDS:
        return not t.lower[i + 2].isdecimal()
    return behind.isalpha() and behind not in _CONTINUES and not t.glued(i)


def _sign(t: Tokens, i: int) -> int:
    """1 when token *i* is a minus sign or word before a number: "-10", "minus one"; else 0."""
    word, behind = t.lower[i], t.lower[i + 1]
    if word in ("minus", "negative"):
        return int(behind in SMALL or behind in TENS or behind.isdecimal())
    if word in DASHES and t.glued(i) and (behind.isdecimal() or behind == "."):
        return int(i == 0 or t.end[i - 1] < t.start[i] or t.lower[i - 1] in f"(<>=~≈$£€{SPLIT}")
    return 0


def _cardinal(t: Tokens, i: int, *, money: bool) -> Run | None:
    """The number at token *i* with its scales, and what is added behind it, as in "a million and a half"."""
    first = _first(t, i)
    if first is None or first.ordinal or (first.scale == 1 and t.lower[first.next] not in _GOES_ON):
        return first
    run = with_part(t, spoken_point(t, first))
    run = _scaled(t, run, money=money)
    while run.scale > 1 and not run.ordinal:
        more = _added(t, run)
        if more is None:
            break
        run = more
    run = with_part(t, run) if run.scale > 1 else run
    return parts_of(t, run)


def _first(t: Tokens, i: int) -> Run | None:
    word = t.lower[i]
    if word in ("a", "an"):
        behind = t.lower[i + 1]
        if behind in _ALL_SCALES or behind in ("hundred", "dozen"):
            return hundred(t, Run(Decimal(1), i + 1))
        return None
    digits = digits_at(t, i)
    if digits is None:
        return hundreds(t, i)
    run = Run(digits.number, digits.next, digits.step, fraction=digits.fraction)
    return _suffixed(t, i, run) or hundred(t, run)


def _suffixed(t: Tokens, i: int, run: Run) -> Run | None:
    """The ordinal "40th", also glued to the next word as in "40thsession"."""
    if run.next == i or not t.glued(run.next - 1) or run.step:
        return None
    tail = t.lower[run.next]
    if tail == "st" and _suffix(int(run.number)) != "st":
        return None  # "10st" is a weight
    if tail[:2] not in ("st", "nd", "rd", "th") or tail in _ALL_SCALES or 2 < len(tail) < 5:
        return None
    if len(tail) > 2 and tail[:2] != _suffix(int(run.number)):
        return None
    return run._replace(next=run.next + 1, ordinal=True)


def _suffix(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _scaled(t: Tokens, run: Run, *, money: bool = False) -> Run:
    """*run* times the scale words behind it, one or two: "lakh crore"."""
    for _ in range(2):
        at = run.next
        scale, ordinal = _scale(t, at, money=money)
        if scale < run.scale or scale == 1:
            break  # "lakh crore" multiplies; in "$6 million thousand-acre" the second word is another's
        at += 1 + (t.lower[at] in DASHES)
        number = run.number * scale
        step = (
            run.step * scale
            if run.step
            else Decimal(scale if scale >= 10**6 or t.lower[at - 1] == "k" else 0)
        )
        run = Run(number, at, EXACT if ordinal else step, ordinal, scale=scale)
        if ordinal:
            break
    return run


def _scale(t: Tokens, at: int, *, money: bool) -> tuple[int, bool]:
    """The scale the word at *at* stands for, or 1, and whether it is an ordinal."""
    glued = t.end[at - 1] == t.start[at]
    if t.lower[at] in DASHES and glued and t.glued(at):
        at += 1
        return SCALES.get(t.lower[at], 1), False
    word = t.lower[at]
    if word in _ALL_SCALES:
        return _ALL_SCALES[word], False
    if word in _DOZENS:
        return 12, False
    if word in ORDINAL_SCALES and not t.lower[at - 1].isdecimal():
        return ORDINAL_SCALES[word], True
    if t.lower[at - 1].isdecimal():
        return _short_scale(t, at, glued=glued, money=money), False
    return 1, False


def _short_scale(t: Tokens, at: int, *, glued: bool, money: bool) -> int:
    word = t.lower[at]
    if money and (glued or word in ("bn", "m", "mn")):
        return MONEY_SCALES.get(word, 1)
    if word in _MILLIONS:
        return SHORT_SCALES[word]
    if word in SHORT_SCALES:
        decimals = at >= 3 and t.lower[at - 2] == "." and len(t.lower[at - 1]) > 1
        return SHORT_SCALES[word] if glued and not (decimals and t.raw(at) == "K") else 1
    if word == "m":
        return 10**6 if t.raw(at) == "M" or (glued and _many_of(t, at + 1)) else 1
    return 10**9 if t.raw(at) == "B" and _many_of(t, at + 1) else 1


def _many_of(t: Tokens, at: int) -> bool:
    """True when what follows is counted rather than measured: "28m of its boxes", "6 B people"."""
    word, behind = t.lower[at], t.lower[at + 1]
    if word == "of":
        return behind in ("its", "the", "their", "his", "her", "our", "them", "those", "these")
    return word == "people" or (len(word) > 3 and word.endswith("s") and not word.endswith("ss"))


def _added(t: Tokens, run: Run) -> Run | None:
    """*run* with the smaller number behind it: "four million, two hundred", "one thousand and six"."""
    at = run.next
    joined = t.lower[at] in AND
    comma = t.lower[at] == ","
    more = hundreds(t, at + joined + comma)
    if more is None or (comma and more.scale == 1):
        return None
    scaled = more if more.ordinal else _scaled(t, more)
    if not 0 < scaled.number < run.scale or (scaled.ordinal and scaled.number < 1):
        return None
    return Run(
        run.number + scaled.number, scaled.next, EXACT, scaled.ordinal, scale=min(scaled.scale, run.scale)
    )
