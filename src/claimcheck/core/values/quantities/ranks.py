"""Ranks: "the number one song", "world No. 3", "public enemy number one": places in an order, as ordinals say them.

"number" before a number is mostly a label ("the number 10 shirt", "he lives at number 12"). It is a rank where
the word before it or behind it is one that things are ranked by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.numerals import numeral_at
from claimcheck.core.values.quantities.vocabulary import words

if TYPE_CHECKING:
    from claimcheck.core.values.numerals import Numeral
    from claimcheck.core.values.tokens import Tokens

_RANKED_BEFORE = words(
    "world ranked seeded rated placed enemy priority target suspect fan concern problem current former reigning"
)
_RANKED_BEHIND = words(
    "song album single hit film movie show player seed team side club city priority cause killer issue reason concern"
    " choice pick spot position slot ranking seller bestseller book enemy destination brand company party threat target"
    " problem contender fan ranked seeded rated selling cause exporter producer importer economy ally rival export"
)
_LISTS = words(
    "chart charts world country list rankings ranking table billboard polls league uk us nation draft"
)
_HIGHEST = 1000


def rank_at(t: Tokens, i: int) -> tuple[int, Numeral] | None:
    """The token where the rank whose number is token *i* begins, and that number; None where it is a label."""
    first = _named_from(t, i)
    if first is None:
        return None
    numeral = numeral_at(t, i)
    if numeral is None or numeral.ordinal or numeral.step or not 0 < numeral.number <= _HIGHEST:
        return None
    at = numeral.next
    listed = t.lower[at] in ("in", "on") and (t.lower[at + 1] in _LISTS or t.lower[at + 2] in _LISTS)
    behind = t.lower[at] in _RANKED_BEHIND and not t.capital(at)
    if listed or behind or (first and t.lower[first - 1] in _RANKED_BEFORE):
        return first, numeral
    return None


def _named_from(t: Tokens, i: int) -> int | None:
    """The token of the "number" or "No." right before token *i*, or None."""
    if not i:
        return None
    at = i - 1 - (t.lower[i - 1] == "." and i > 1)
    word = t.lower[at]
    numbered = word == "number" and at == i - 1
    return at if numbered or (word == "no" and t.capital(at)) else None
