"""Ordinals that place something: "40th", "forty-seventh", "the third-largest", "the first woman"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.quantities.nouns import FUNCTION, counted_behind
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.numerals import Numeral
    from claimcheck.core.values.tokens import Tokens

_PLACING = frozenset({"ever", "placed", "ranked", "seeded", "rated"})
_POINTERS = words("the a an his her its their our my your this that every each only s s' whose")
_PLACED = words("finished came placed ranked ranks finishing finish coming seeded comes ranking sits sat")
_NAMED = frozenset({"street", "st", "avenue", "ave", "amendment", "lady", "ladies", "aid", "world", "estate"})
_NEVER_FIRST = words(
    "lady ladies name names aid half place instance glance sight hand responder responders person minister"
    " step thing principles degree base blush rate and"
)
_NEVER_SECOND = words(
    "half hand thought thoughts opinion nature guess person to rate fiddle wind and chance or of"
)
_NEVER_LATER = frozenset(
    {"party", "parties", "reich", "column", "wheel", "estate", "person", "hand", "quarter", "world"}
)


def ordinal_stands(t: Tokens, i: int, numeral: Numeral) -> bool:
    """True when the ordinal at token *i* places something and is no idiom or name."""
    at = numeral.next + (t.lower[numeral.next] in DASHES)
    behind = t.lower[at]
    if behind in _NAMED and (behind != "world" or t.capital(at)):
        return False
    alone = not t.lower[i - 1] and t.count == numeral.next  # the text is this one word
    if numeral.next - i > 1 or t.lower[i].isdecimal() or alone:
        return True
    if numeral.number > 2:
        return behind not in _NEVER_LATER
    if i and t.lower[i - 1] in _PLACED and behind in ("and", "or"):
        return True  # "she came second and he fell"
    never = _NEVER_FIRST if numeral.number == 1 else _NEVER_SECOND
    return behind not in never and _pointed(t, i, at, numeral.next)


def _pointed(t: Tokens, i: int, at: int, behind: int) -> bool:
    """True where "first" or "second" has something to place: "the first woman", "came second", "first-ever"."""
    word = t.lower[at]
    if i and t.lower[i - 1] in _PLACED:
        return True
    if at > behind:
        return word == "ever" or (word.isalpha() and word not in FUNCTION and word not in ("time", "world"))
    return i > 0 and t.lower[i - 1] in _POINTERS and word.isalpha() and word not in FUNCTION


def placed(t: Tokens, numeral: Numeral) -> str | None:
    """The word the ordinal places, as printed: "session", "largest"; None without one."""
    at = numeral.next + (t.lower[numeral.next] in DASHES)
    if numeral.end < t.end[numeral.next - 1]:
        return t.text[numeral.end : t.end[numeral.next - 1]]
    at += t.lower[at] in _PLACING
    return counted_behind(t, at, one=True)
