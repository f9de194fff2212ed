"""Vague numbers: "dozens", "hundreds of thousands", "several", "a few", "a handful" are wide intervals.

A bare plural runs from one and a half times its word up to, not including, what the next word would say:
"dozens" is [18, 120), "hundreds" [150, 1000), "thousands" [1500, 100000). "several hundred" is [300, 1000).
None of them has a ``number``: none is printed. "a couple" is printed two and keeps it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.model.interval import Interval
from claimcheck.core.values.number_words import SCALES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_PLURALS = {
    "tens": (15, 100), "dozens": (18, 120), "scores": (30, 200), "hundreds": (150, 1000), "thousands": (1500, 10**5),
    "millions": (1_500_000, 10**9), "billions": (1_500_000_000, 10**12), "trillions": (1_500_000_000_000, 10**15),
    "lakhs": (150_000, 10**7), "crores": (15_000_000, 10**9),
}  # fmt: skip
_FEW = {"several": (3, 10), "few": (2, 8), "handful": (2, 8), "couple": (2, 4), "pair": (2, 3)}
BEHIND_ARTICLE = frozenset({"few", "handful", "couple", "pair"})
_MULTIPLIED = {"hundred": 100, "dozen": 12} | SCALES
TRIGGERS = frozenset(_PLURALS) | {"several", "a"}


class Vague(NamedTuple):
    """A vague number where it stands; ``of`` is the token where what it counts begins."""

    start: int
    next: int
    of: int
    amount: Interval
    number: Decimal | None = None


def vague_at(t: Tokens, i: int) -> Vague | None:
    """The vague number that begins at token *i*, or None."""
    word = t.lower[i]
    if word in _PLURALS:
        return _plural(t, i)
    if word == "several":
        return _few(t, i, i)
    if word == "a" and t.lower[i + 1] in BEHIND_ARTICLE:
        return _few(t, i, i + 1)
    return None


def _plural(t: Tokens, i: int) -> Vague | None:
    low, high = _PLURALS[t.lower[i]]
    at = i + 1
    inner = _PLURALS.get(t.lower[at + 1]) if t.lower[at] == "of" else None
    if t.lower[at] in ("upon", "and") and t.lower[at + 1] == t.lower[i]:
        at += 2  # "hundreds and hundreds"
    if inner:
        scale = SCALES.get(t.lower[at + 1].removesuffix("s"), 100)
        low, high, at = low * scale, high * scale, at + 2
    if not inner and t.lower[i] in ("tens", "scores") and t.lower[at] != "of":
        return None
    if t.lower[i] == "scores" and not t.lower[at + 1].endswith(("s", "people", "men", "women", "children")):
        return None
    return _vague(t, i, at, (low, high))


def _few(t: Tokens, i: int, word: int) -> Vague | None:
    low, high = _FEW[t.lower[word]]
    at = word + 1
    scale = _MULTIPLIED.get(t.lower[at])
    number = None
    linked = t.lower[at] == "of" and t.lower[at + 1] in _MULTIPLIED
    if linked and t.lower[word] == "couple":  # "a couple of hundred men"
        scale, at = _MULTIPLIED[t.lower[at + 1]], at + 1
    if scale:
        return _vague(t, i, at + 1, (low * scale, high * scale))
    if t.lower[word] == "few" and not t.lower[at].isalpha():
        return None
    if t.lower[word] in ("couple", "pair"):
        if t.lower[at] not in ("of", "more") and t.lower[at].isalpha():
            return None  # "a couple from Leeds" is two people, not a number of something
        number = Decimal(2)
    return _vague(t, i, at, (low, high), number)


def _vague(t: Tokens, i: int, at: int, ends: tuple[int, int], number: Decimal | None = None) -> Vague:
    amount = Interval(Decimal(ends[0]), Decimal(ends[1]), high_open=True)
    return Vague(i, at, at + (t.lower[at] == "of"), amount, number)
