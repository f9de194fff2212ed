"""Numbers said in words, up to the scale words: "two hundred and forty-one", "fifteen hundred", "zero point four"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.values.number_words import ONES, ORDINAL_ONES, ORDINAL_SCALES, ORDINALS, SMALL, TENS
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

AND = frozenset({"and", "&"})
EXACT = Decimal(0)
_HUNDREDS = frozenset({"hundred", "hundreds"})


class Run(NamedTuple):
    """A number under construction: what is read so far and the token behind it."""

    number: Decimal
    next: int
    step: Decimal = EXACT
    ordinal: bool = False
    fraction: bool = False
    scale: int = 1  # the last scale word's


def pair(t: Tokens, i: int) -> Run | None:
    """A number word below a hundred: "forty-one", "twelve", "forty-seventh"."""
    word = t.lower[i]
    if word in SMALL:
        return Run(Decimal(SMALL[word]), i + 1)
    if word in ORDINALS:
        return Run(Decimal(ORDINALS[word]), i + 1, ordinal=True)
    if word not in TENS:
        return None
    j = i + 1 + (t.lower[i + 1] in DASHES and t.glued(i))
    unit = t.lower[j]
    if unit in ONES:
        return Run(Decimal(TENS[word] + ONES[unit]), j + 1)
    if unit in ORDINAL_ONES:
        return Run(Decimal(TENS[word] + ORDINAL_ONES[unit]), j + 1, ordinal=True)
    return Run(Decimal(TENS[word]), i + 1)


def hundreds(t: Tokens, i: int) -> Run | None:
    """A number in words below ten thousand, as said: "two hundred and forty-one", "fifteen hundred"."""
    if t.lower[i] in ORDINAL_SCALES:
        return Run(Decimal(ORDINAL_SCALES[t.lower[i]]), i + 1, ordinal=True)
    run = pair(t, i)
    if run is None or run.ordinal:
        return run
    if run.number < 10 and t.lower[run.next] in TENS and t.lower[i] in ONES:
        spoken = pair(t, run.next)  # "one twenty two"
        if spoken and spoken.next == run.next + 2 and not spoken.ordinal:
            return Run(run.number * 100 + spoken.number, spoken.next)
    return hundred(t, run)


def hundred(t: Tokens, run: Run) -> Run:
    """*run* times a hundred where "hundred" follows, and the pair added to it."""
    at = run.next
    word = t.lower[at]
    if run.ordinal or (word not in _HUNDREDS and word != "hundredth"):
        return run
    number = run.number * 100
    if word == "hundredth":
        return Run(number, at + 1, ordinal=True)
    j = at + 1 + (t.lower[at + 1] in AND)
    more = pair(t, j)
    if more is None and j > at + 1 and t.lower[j].isdecimal() and len(t.lower[j]) <= 2 and not t.glued(j):
        more = Run(Decimal(t.lower[j]), j + 1)
    if more is None or not more.number or (j > at + 1 and t.lower[more.next] in _HUNDREDS):
        return Run(number, at + 1, scale=100)
    return Run(number + more.number, more.next, ordinal=more.ordinal, scale=100)


def spoken_point(t: Tokens, run: Run) -> Run:
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
    return Run(number, j, Decimal(1).scaleb(-len(digits)))
