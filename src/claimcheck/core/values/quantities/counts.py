"""Bare numbers: which of them count something, and what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.quantities.nouns import FUNCTION, counted_behind, plural
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.quantities.reading import Reading
    from claimcheck.core.values.tokens import Tokens

_NOT_ONE_BEFORE = words(
    "no any every each some this that which the another only other number day a either neither not s than"
)
_OWNERS = words("the his her its their my our your s an")
_NOT_ONE_BEHIND = FUNCTION | words("day thing way another point time side stage more end moment or")
_MADE_OF = words(
    "based class series type style something fold ish era compatible off one way sided figure faced tone"
    " dimensional nil"
)
_NOT_MEMBERS = FUNCTION | _MADE_OF
_ZERO_IDIOMS = words("tolerance sum hour chance")


def count_stands(t: Tokens, found: Reading) -> tuple[bool, str | None]:
    """Whether a bare number asserts a count, and the noun it counts."""
    i, at, numeral = found.start, found.next, found.numeral
    if t.lower[at] in DASHES and t.glued(at - 1) and t.glued(at):
        return t.lower[at + 1] not in _NOT_MEMBERS, counted_behind(t, at)
    if t.lower[at - 1].isdecimal():
        return True, counted_behind(t, at)
    if numeral.number == 1 and numeral.next - i == 1:
        return _one(t, i)
    if numeral.number == 0:
        noun = counted_behind(t, at)
        return noun is not None and plural(noun.lower()) and t.lower[at] not in _ZERO_IDIOMS, noun
    return True, counted_behind(t, at)


def _just_one(t: Tokens, i: int) -> bool:
    """True for "only one man", but not for "the only one"."""
    return t.lower[i - 1] == "only" and t.lower[i - 2] not in _OWNERS


def _verb(t: Tokens, at: int) -> bool:
    """True where "one" stands for a thing or anybody: "get one based on", "one bearing it", "one need only"."""
    formed = t.lower[at].endswith(("ed", "ing")) and t.lower[at + 1] in FUNCTION
    return formed or t.lower[at] in (
        "need",
        "needs",
        "wonders",
        "hopes",
        "wants",
        "knows",
        "wishes",
        "expects",
    )


def _one(t: Tokens, i: int) -> tuple[bool, str | None]:
    """Whether the word at *i* counts, and what: in "one man" it does, in "one of them" or "no one" not."""
    behind = t.lower[i + 1]
    if (
        (i and t.lower[i - 1] in _NOT_ONE_BEFORE and not _just_one(t, i))
        or behind in _NOT_ONE_BEHIND
        or not behind.isalpha()
    ):
        return False, None
    if (i and t.lower[i - 1] in DASHES and t.glued(i - 1)) or _verb(t, i + 1):
        return False, None
    noun = counted_behind(t, i + 1, one=True)
    return noun is not None and not plural(behind), noun
