"""Whether a sentence looks back or ahead from where a date stands: a weekday in a news report leans on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_STOPS = frozenset((".", "!", "?", ";", "\n", ""))
_AHEAD = frozenset(
    "will shall ll until till upcoming expires expire expiring deadline plans planning due effective".split()
)
_TO_BE = frozenset(
    "set due scheduled expected is are plans planning hopes intends slated supposed likely ready going plan"
    " expects intend hope expect agreed able wants want aims aim needs need vowed pledged promised".split()
)
_BACK = frozenset(
    "was were had did said told closed fell rose took gave came went saw got made found held began ended won lost"
    " left met ran sold bought sent shot paid spoke wrote broke has have been announced since ago became".split()
)
_REACH = 14  # tokens looked at on either side


def tense(t: Tokens, first: int, last: int) -> int:
    """-1 where the words round tokens ``first..last`` look back, 1 where they look ahead, 0 where nothing says."""
    found = _backwards(t, first)
    return found or _forwards(t, last)


def _backwards(t: Tokens, first: int) -> int:
    lower = t.lower
    if (
        lower[first - 1] in ("by", "until", "till")
        and first
        and _past_verb(lower[first - 2])
        and lower[first - 2] != "scheduled"
    ):
        pass
    if first and lower[first - 1] in ("until", "till", "by"):
        return 1
    for i in range(first - 1, max(-1, first - _REACH), -1):
        word = lower[i]
        if word in _STOPS:
            return 0
        if word in _AHEAD:
            return -1 if lower[i - 1] in ("been", "was", "were", "had") else 1
        if word == "to" and lower[i - 1] in _TO_BE:
            return -1 if lower[i - 2] in ("been", "was", "were", "had") else 1
        if word in _BACK or _past_verb(word):
            return -1
    return 0


def _forwards(t: Tokens, last: int) -> int:
    for i in range(last, last + _REACH):
        word = t.lower[min(i, t.count)]
        if word in _STOPS:
            return 0
        if word in _AHEAD or (word == "to" and t.lower[i - 1] in _TO_BE):
            return 1
        if word in _BACK or _past_verb(word):
            return -1
    return 0


def _past_verb(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and not word.endswith("eed")
