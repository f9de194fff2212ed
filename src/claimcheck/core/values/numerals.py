"""A number in digits, words or a mixture, read at a token.

Precision as printed. Digits or words without a scale word are exact when whole: "42", "3,000", "two hundred".
Decimals and the scale words from "million" up assert what rounds to them, half a unit of the last printed
place either way: "4.2" is [4.15, 4.25), "1.5 million" [1450000, 1550000), "3bn" [2.5bn, 3.5bn). A number
spelled out to its end, "two million and six", is exact. Halves and quarters of a scale count as its tenths;
a bare fraction ("two-thirds") stands for a hundredth either way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import Interval
from claimcheck.core.values.number_words import (
    MANY_PARTS,
    MONEY_SCALES,
    ONE_PART,
    ONES,
    ORDINAL_ONES,
    ORDINAL_SCALES,
    ORDINALS,
    PLURAL_SCALES,
    SCALES,
    SHORT_SCALES,
    SMALL,
    TENS,
)
from claimcheck.core.values.printed_digits import digits_at
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_EXACT = Decimal(0)
_PART = Decimal("0.02")  # a bare fraction's step
_AND = frozenset({"and", "&"})
_ALL_SCALES = SCALES | PLURAL_SCALES
_HUNDREDS = frozenset({"hundred", "hundreds"})
_DOZENS = frozenset({"dozen", "dozens"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number where it stands. ``next`` is the first token behind it, ``end`` the place its letters end.

    ``end`` lies inside token ``next - 1`` only in "40thsession". ``step`` is the unit of the last printed
    place, 0 when the number is exact.
    """

    number: Decimal
    next: int
    end: int
    step: Decimal = _EXACT
    ordinal: bool = False
    fraction: bool = False  # written as a part: "two-thirds", "1/2", "half"

    def amount(self) -> Interval:
        """The numbers that print like this one."""
        if not self.step:
            return Interval.exactly(self.number)
        half = self.step / 2
        return Interval(self.number - half, self.number + half, high_open=True)


@dataclass(frozen=True, slots=True)
class _Run:
    """A number under construction: what is read so far and the token behind it."""

    number: Decimal
    next: int
    step: Decimal = _EXACT
    ordinal: bool = False
    fraction: bool = False
    scale: int = 1  # the last scale word's


def numeral_at(t: Tokens, i: int, *, money: bool = False) -> Numeral | None:
    """The number that begins at token *i*, or None. In *money* a bare "m" or "b" is a scale, as in "£3m"."""
    sign = _sign(t, i)
    run = _fraction(t, i + sign) or _cardinal(t, i + sign, money=money)
    if run is None:
        return None
    number = -run.number if sign else run.number
    end = t.end[run.next - 1]
    if run.ordinal and t.lower[run.next - 2].isdecimal():
        end = t.start[run.next - 1] + 2
    return Numeral(number, run.next, end, run.step, run.ordinal, run.fraction)


def _sign(t: Tokens, i: int) -> int:
    """1 when token *i* is a minus sign or word before a number: "-10", "minus one"; else 0."""
    word, behind = t.lower[i], t.lower[i + 1]
    if word in ("minus", "negative"):
        return int(behind in SMALL or behind in TENS or behind.isdecimal())
    if word in DASHES and t.glued(i) and (behind.isdecimal() or behind == "."):
        return int(i == 0 or t.end[i - 1] < t.start[i] or t.lower[i - 1] in "(<>=~≈$£€")
    return 0


def _cardinal(t: Tokens, i: int, *, money: bool) -> _Run | None:
    """The number at token *i* with its scales, and what is added behind it, as in "a million and a half"."""
    first = _first(t, i)
    if first is None or first.ordinal:
        return first
    run = _with_half(t, _spoken_point(t, first))
    run = _scaled(t, run, money=money)
    while run.scale > 1 and not run.ordinal:
        more = _added(t, run)
        if more is None:
            break
        run = more
    run = _with_half(t, run) if run.scale > 1 else run
    return _parts(t, run)


def _first(t: Tokens, i: int) -> _Run | None:
    word = t.lower[i]
    if word in ("a", "an"):
        behind = t.lower[i + 1]
        if behind in _ALL_SCALES or behind in ("hundred", "dozen"):
            return _hundred(t, _Run(Decimal(1), i + 1))
        return None
    digits = digits_at(t, i)
    if digits is None:
        return _hundreds(t, i)
    run = _Run(digits.number, digits.next, digits.step, fraction=digits.fraction)
    return _suffixed(t, i, run) or _hundred(t, run)


def _suffixed(t: Tokens, i: int, run: _Run) -> _Run | None:
    """The ordinal "40th", also glued to the next word as in "40thsession"."""
    if run.next == i or not t.glued(run.next - 1) or run.step:
        return None
    tail = t.lower[run.next]
    if tail[:2] not in ("st", "nd", "rd", "th") or tail in _ALL_SCALES or 2 < len(tail) < 5:
        return None
    if len(tail) > 2 and tail[:2] != _suffix(int(run.number)):
        return None
    return replace(run, next=run.next + 1, ordinal=True)


def _suffix(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _pair(t: Tokens, i: int) -> _Run | None:
    """A number word below a hundred: "forty-one", "twelve", "forty-seventh"."""
    word = t.lower[i]
    if word in SMALL:
        return _Run(Decimal(SMALL[word]), i + 1)
    if word in ORDINALS:
        return _Run(Decimal(ORDINALS[word]), i + 1, ordinal=True)
    if word not in TENS:
        return None
    j = i + 1 + (t.lower[i + 1] in DASHES and t.glued(i))
    unit = t.lower[j]
    if unit in ONES:
        return _Run(Decimal(TENS[word] + ONES[unit]), j + 1)
    if unit in ORDINAL_ONES:
        return _Run(Decimal(TENS[word] + ORDINAL_ONES[unit]), j + 1, ordinal=True)
    return _Run(Decimal(TENS[word]), i + 1)


def _hundreds(t: Tokens, i: int) -> _Run | None:
    """A number in words below ten thousand, as said: "two hundred and forty-one", "fifteen hundred"."""
    if t.lower[i] in ORDINAL_SCALES:
        return _Run(Decimal(ORDINAL_SCALES[t.lower[i]]), i + 1, ordinal=True)
    run = _pair(t, i)
    if run is None or run.ordinal:
        return run
    if run.number < 10 and t.lower[run.next] in TENS and t.lower[i] in ONES:
        spoken = _pair(t, run.next)  # "one twenty two"
        if spoken and spoken.next == run.next + 2 and not spoken.ordinal:
            return _Run(run.number * 100 + spoken.number, spoken.next)
    return _hundred(t, run)


def _hundred(t: Tokens, run: _Run) -> _Run:
    """*run* times a hundred where "hundred" follows, and the pair added to it."""
    at = run.next
    word = t.lower[at]
    if run.ordinal or (word not in _HUNDREDS and word != "hundredth"):
        return run
    number = run.number * 100
    if word == "hundredth":
        return _Run(number, at + 1, ordinal=True)
    j = at + 1 + (t.lower[at + 1] in _AND)
    more = _pair(t, j)
    if more is None and j > at + 1 and t.lower[j].isdecimal() and len(t.lower[j]) <= 2:
        more = _Run(Decimal(t.lower[j]), j + 1)
    if more is None or not more.number or (j > at + 1 and t.lower[more.next] in _HUNDREDS):
        return _Run(number, at + 1, scale=100)
    return _Run(number + more.number, more.next, ordinal=more.ordinal, scale=100)


def _scaled(t: Tokens, run: _Run, *, money: bool = False) -> _Run:
    """*run* times the scale words behind it, one or two: "lakh crore"."""
    for _ in range(2):
        at = run.next
        scale, ordinal = _scale(t, at, money=money)
        if not scale:
            break
        at += 1 + (t.lower[at] in DASHES)
        number = run.number * scale
        step = (
            run.step * scale
            if run.step
            else Decimal(scale if scale >= 10**6 or t.lower[at - 1] == "k" else 0)
        )
        run = _Run(number, at, _EXACT if ordinal else step, ordinal, scale=scale)
        if ordinal:
            break
    return run


def _scale(t: Tokens, at: int, *, money: bool) -> tuple[int, bool]:
    """The scale the word at *at* stands for, or 0, and whether it is an ordinal."""
    glued = t.end[at - 1] == t.start[at]
    if t.lower[at] in DASHES and glued and t.glued(at):
        at += 1
        return SCALES.get(t.lower[at], 0), False
    word = t.lower[at]
    if word in _ALL_SCALES:
        return _ALL_SCALES[word], False
    if word in _DOZENS:
        return 12, False
    if word in ORDINAL_SCALES and not t.lower[at - 1].isdecimal():
        return ORDINAL_SCALES[word], True
    if t.lower[at - 1].isdecimal():
        return _short_scale(t, at, glued=glued, money=money), False
    return 0, False


def _short_scale(t: Tokens, at: int, *, glued: bool, money: bool) -> int:
    word = t.lower[at]
    if money and (glued or word in ("bn", "m", "mn")):
        return MONEY_SCALES.get(word, 0)
    if word in SHORT_SCALES:
        decimals = at >= 3 and t.lower[at - 2] == "." and len(t.lower[at - 1]) > 1
        return SHORT_SCALES[word] if glued and not (decimals and t.raw(at) == "K") else 0
    if word == "m":
        return 10**6 if t.raw(at) == "M" or (glued and _many_of(t, at + 1)) else 0
    return 10**9 if t.raw(at) == "B" and _many_of(t, at + 1) else 0


def _many_of(t: Tokens, at: int) -> bool:
    """True when what follows is counted rather than measured: "35m of its users", "8 B people"."""
    word, behind = t.lower[at], t.lower[at + 1]
    if word == "of":
        return behind in ("its", "the", "their", "his", "her", "our", "them", "those", "these")
    return word == "people" or (len(word) > 3 and word.endswith("s") and not word.endswith("ss"))


def _added(t: Tokens, run: _Run) -> _Run | None:
    """*run* with the smaller number behind it: "three million, two hundred", "one thousand and six"."""
    at = run.next
    joined = t.lower[at] in _AND
    comma = t.lower[at] == ","
    more = _hundreds(t, at + joined + comma)
    if more is None or (comma and more.scale == 1):
        return None
    scaled = more if more.ordinal else _scaled(t, more)
    if not 0 < scaled.number < run.scale or (scaled.ordinal and scaled.number < 1):
        return None
    return _Run(
        run.number + scaled.number, scaled.next, _EXACT, scaled.ordinal, scale=min(scaled.scale, run.scale)
    )


def _spoken_point(t: Tokens, run: _Run) -> _Run:
    """*run* with decimals said aloud: "zero point zero eight", "1 point 1"."""
    at = run.next
    if t.lower[at] != "point" or run.step or (t.lower[at - 2] == "at" and run.number == 1):
        return run
    digits, j = "", at + 1
    while (t.lower[j] in SMALL or t.lower[j].isdecimal()) and len(digits) < 12:
        digits += str(SMALL.get(t.lower[j], t.lower[j]))[:12]
        j += 1
    if not digits:
        return run
    number = run.number + Decimal(f"0.{digits}")
    return _Run(number, j, Decimal(1).scaleb(-len(digits)))


def _with_half(t: Tokens, run: _Run) -> _Run:
    """*run* and the part of its unit that follows: "two and a half", "a million and a half"."""
    at = run.next
    if run.ordinal or t.lower[at] not in _AND:
        return run
    many = t.lower[at + 1] in ONES and t.lower[at + 1] != "one"
    over = 0
    if many:
        j = at + 2 + (t.lower[at + 2] in DASHES)
        over = MANY_PARTS.get(t.lower[j], 0)
    elif t.lower[at + 1] in ("a", "an", "one"):
        j = at + 2 + (t.lower[at + 2] in DASHES)
        over = ONE_PART.get(t.lower[j], 0)
    if not over or over > 100:
        return run
    part = Decimal(ONES[t.lower[at + 1]] if many else 1) / over
    return _Run(
        run.number + part * (run.scale if run.scale > 100 else 1),
        j + 1,
        Decimal(run.scale if run.scale > 100 else 1) / 10,
    )


def _parts(t: Tokens, run: _Run) -> _Run:
    """*run* as the number above a fraction, where parts follow: "three fifths", "three twenty-firsts"."""
    if run.ordinal or run.step or run.fraction:
        return run
    j = run.next + (t.lower[run.next] in DASHES and t.glued(run.next))
    tens = 0
    if t.lower[j] in TENS and t.lower[j + 1] in DASHES:
        tens, j = TENS[t.lower[j]], j + 2
    over = MANY_PARTS.get(t.lower[j], 0)
    if tens:
        over = tens + ORDINAL_ONES.get(t.lower[j].removesuffix("s"), 0) if t.lower[j].endswith("s") else 0
    if not over or run.number < 1 or (t.lower[j] == "quarters" and run.number != 3):
        return run
    return _of_scale(t, _Run(run.number / over, j + 1, min(_PART, Decimal(1) / over), fraction=True))


def _fraction(t: Tokens, i: int) -> _Run | None:
    """One part: "half", "a quarter", "one-third", "half a million"; None where no part begins at *i*."""
    word = t.lower[i]
    if word in ("half", "quarter"):
        run = _of_scale(t, _Run(Decimal(1) / ONE_PART[word], i + 1, _PART, fraction=True))
        return run if word == "half" or not run.fraction else None
    if word not in ("a", "an", "one"):
        return None
    j = i + 1 + (t.lower[i + 1] in DASHES and t.glued(i))
    over = ONE_PART.get(t.lower[j], 0)
    if word == "one" and t.lower[i - 1] == "the":
        return None
    if not over:
        return None
    return _of_scale(t, _Run(Decimal(1) / over, j + 1, min(_PART, Decimal(1) / over), fraction=True))


def _of_scale(t: Tokens, run: _Run) -> _Run:
    """A part of a scale is a number: "half a million", "three-quarters of a million", "half a dozen"."""
    at = run.next
    at += t.lower[at] == "of"
    at += t.lower[at] in ("a", "an") or (t.lower[at] in DASHES and t.glued(at))
    scale = 12 if t.lower[at] == "dozen" else 100 if t.lower[at] == "hundred" else SCALES.get(t.lower[at], 0)
    if not scale or scale > 10**15:
        return run
    step = Decimal(scale) / 10 if scale >= 10**6 else _EXACT
    return _Run(run.number * scale, at + 1, step, scale=scale)
