"""Addresses, tags and style sheets: where the text's prose goes on behind them. Every look ahead is bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.tokens import SPLIT

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

TRIGGERS = frozenset({"<", "{", "http", "https", "www"})
_LONGEST_ADDRESS = 400


def markup_end(t: Tokens, i: int) -> int:
    """The token behind the address or tag that begins at token *i*, or *i* when none does."""
    if t.lower[i] == "<":
        return _tag_end(t, i)
    if t.lower[i] == "{":
        return _style_end(t, i)
    if t.lower[i + 1] not in (":", ".") or not t.glued(i):
        return i
    return _glued_end(t, i)


def _tag_end(t: Tokens, i: int) -> int:
    behind = t.lower[i + 1]
    if not t.glued(i) or not (behind.isalpha() or behind in ("/", "!")):
        return i
    for j in range(i + 1, min(i + _LONGEST_ADDRESS, t.count)):
        if t.lower[j] == ">":
            return j + 1
        if t.lower[j] in ("<", SPLIT):
            return i
    return i


def _style_end(t: Tokens, i: int) -> int:
    """The token behind a style sheet's "{ width: 100%; }"; *i* for braces in prose."""
    if not t.lower[i + 1].isalpha():
        return i
    inside = t.lower[i : i + _LONGEST_ADDRESS]
    end = inside.index("}") if "}" in inside else 0
    return i + end + 1 if ":" in inside[:end] and ";" in inside[:end] else i


def _glued_end(t: Tokens, i: int) -> int:
    j = i
    while j < t.count and t.glued(j) and j - i < _LONGEST_ADDRESS:
        j += 1
    return j + 1
