"""Figures as an editor reads them, for the rules that reckon."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from claimcheck.core.model.interval import Interval
from claimcheck.core.model.value import Comparator, Value

_DIGITS = re.compile(r"\d[\d,]*(?:\.(\d+))?")
_TELLING = 3  # digits: two figures of fewer are often a digit apart
_SCALES = ((Decimal(10**12), "trillion"), (Decimal(10**9), "billion"), (Decimal(10**6), "million"))


def plain(number: Decimal) -> str:
    """*number* as it is printed: "3,400", "20.6 million", "0.5"."""
    for size, word in _SCALES:
        if abs(number) >= size and number % (size / 1000) == 0:
            return f"{_bare(number / size)} {word}"
    return _bare(number)


def _bare(number: Decimal) -> str:
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def one_place(number: Decimal) -> str:
    """*number* to one place: "-6.4", "20"."""
    return _bare(number.quantize(Decimal("0.1"), ROUND_HALF_UP))


def as_rounded(value: Value, steps: Decimal) -> Interval | None:
    """The numbers *steps* steps of the last printed digit to either side: half a step is what rounds to the figure.

    None for a figure that is bounded or rough in words.
    """
    if not value.number or value.comparator is not Comparator.EQUAL or value.vague:
        return None
    found = _DIGITS.search(value.raw)
    printed = Decimal(found[0].replace(",", "")) if found else Decimal(0)
    scale = value.number / printed if printed else Decimal(1)
    slack = abs(steps * scale.scaleb(-len((found[1] if found else "") or "")))
    return Interval(value.number - slack, value.number + slack)


def is_slip(first: Decimal | None, second: Decimal | None) -> bool:
    """True when the two are a slip of the keys apart: 4,812 and 4,912, 8,412 and 4,812.

    One digit is another, or two neighbours changed places, of three or more that count: not the zeros at the end of
    round numbers.
    """
    one, other = _digits(first), _digits(second)
    if first is None or second is None or not _TELLING <= len(one) == len(other):
        return False
    if first.adjusted() != second.adjusted():
        return False
    apart = [at for at, (this, that) in enumerate(zip(one, other, strict=True)) if this != that]
    if len(apart) == 1:
        return True
    swapped = len(apart) == 2 and apart[1] == apart[0] + 1
    return swapped and one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]


def _digits(number: Decimal | None) -> str:
    """The digits that count, without the zeros round them."""
    return "".join(map(str, number.as_tuple().digits)).strip("0") if number is not None else ""
