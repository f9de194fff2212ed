"""Phrases with a unit of time in them that say no time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_AMOUNTS = words("amount amounts quantity quantities fraction trace traces proportion detail part")
_LINKS = frozenset(("to", "by", "on", "over", "in", "after"))


def idiomatic(t: Tokens, i: int) -> bool:
    """True when the unit at token *i* stands in a phrase that counts no time."""
    word, before, after = t.lower[i], t.lower[i - 1], t.lower[i + 1]
    if before == "one":  # "one day" is some day
        lasting = t.lower[i - 2] in ("in", "within", "just", "only", "than", "for", "about")
        return word == "day" and not lasting and after not in ("ago", "later", "earlier", "after", "before")
    if before == "a":
        small = word == "minute" and after in _AMOUNTS
        small = small or (
            t.lower[i - 2] == "of" and t.lower[i - 3] in ("hell", "heck")
        )  # "one hell of a day"
        return small or t.lower[i - 2] == "it" or _again(t, i)  # "call it a day"
    return t.capital(i) and "war" in t.lower[i + 1 : i + 3]  # "the Six-Day War", "the Thirty Years' War"


def _again(t: Tokens, i: int) -> bool:
    """True in "day-to-day", "year-on-year", "day after day"."""
    at = i + 1 + (t.lower[i + 1] in DASHES)
    return t.lower[at] in _LINKS and t.lower[at + 1 + (t.lower[at + 1] in DASHES)] == t.lower[i]
