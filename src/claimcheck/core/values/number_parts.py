"""Parts of a number or of a whole: "half a million", "two thirds", "a million and a half"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import MANY_PARTS, ONE_PART, ONES, ORDINAL_ONES, SCALES, TENS
from claimcheck.core.values.spoken_numbers import AND, EXACT, Run
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_PART = Decimal("0.02")  # a bare fraction's step


def with_part(t: Tokens, run: Run) -> Run:
    """*run* and the part of its unit that follows: "two and a half", "a million and a half"."""
    at = run.next + (t.lower[run.next] in DASHES and t.lower[run.next + 1] == "and")
    if run.ordinal or t.lower[at] not in AND:
        return run
    if at > run.next and t.lower[at + 1] in DASHES:
        at += 1  # "one-and-a-half"
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
    return Run(
        run.number + part * (run.scale if run.scale > 100 else 1),
        j + 1,
        Decimal(run.scale if run.scale > 100 else 1) / 10,
    )


def parts_of(t: Tokens, run: Run) -> Run:
    """*run* as the number above a fraction, where parts follow: "three fifths", "three twenty-firsts"."""
    if run.ordinal or run.step or run.fraction:
        return run
    j = run.next + (t.lower[run.next] in DASHES and t.glued(run.next))
    tens = 0
    if t.lower[j] in TENS and t.lower[j + 1] in DASHES:
        tens, j = TENS[t.lower[j]], j + 2
    over = MANY_PARTS.get(t.lower[j], 0)
    if tens:
        unit = ORDINAL_ONES.get(t.lower[j].removesuffix("s"), 0) if t.lower[j].endswith("s") else 0
        over = tens + unit if unit else 0
    if not over or run.number < 1 or (t.lower[j] == "quarters" and run.number != 3):
        return run
    return _of_scale(t, Run(run.number / over, j + 1, min(_PART, Decimal(1) / over), fraction=True))


def one_part(t: Tokens, i: int) -> Run | None:
    """One part: "half", "a quarter", "one-third", "half a million"; None where no part begins at *i*."""
    word = t.lower[i]
    if word in ("half", "quarter"):
        run = _of_scale(t, Run(Decimal(1) / ONE_PART[word], i + 1, _PART, fraction=True))
        return run if word == "half" or not run.fraction else None
    if word not in ("a", "an", "one"):
        return None
    j = i + 1 + (t.lower[i + 1] in DASHES and t.glued(i))
    over = ONE_PART.get(t.lower[j], 0)
    if word == "one" and t.lower[i - 1] == "the":
        return None
    if not over:
        return None
    return _of_scale(t, Run(Decimal(1) / over, j + 1, min(_PART, Decimal(1) / over), fraction=True))


def _of_scale(t: Tokens, run: Run) -> Run:
    """A part of a scale is a number: "half a million", "three-quarters of a million", "half a dozen"."""
    at = run.next
    at += t.lower[at] == "of"
    at += t.lower[at] in ("a", "an") or (t.lower[at] in DASHES and t.glued(at))
    scale = 12 if t.lower[at] == "dozen" else 100 if t.lower[at] == "hundred" else SCALES.get(t.lower[at], 0)
    if not scale or scale > 10**15:
        return run
    step = Decimal(scale) / 10 if scale >= 10**6 else EXACT
    return Run(run.number * scale, at + 1, step, scale=scale)
