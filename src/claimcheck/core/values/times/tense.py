"""Whether a sentence looks back or ahead from where a date stands: a weekday in a news report leans on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_STOPS = frozenset((".", "!", "?", ";", "\n", ""))
_AHEAD = frozenset(
    "will shall ll would upcoming expires expire expiring deadline plans planning due effective".split()
)
_PUT_OFF = frozenset("extended postponed delayed pushed moved deferred adjourned rescheduled".split())
_PAST_BE = frozenset(("been", "was", "were", "had"))
_TO_BE = frozenset(
    "set due scheduled expected is are plans planning hopes intends slated supposed likely ready going plan"
    " expects intend hope expect agreed able wants want aims aim needs need vowed pledged promised".split()
)
_BACK = frozenset(
    "was were had did said told closed fell rose took gave came went saw got made found held began ended won lost"
    " left met ran sold bought sent shot paid spoke wrote broke has have been announced since ago became".split()
)
_FRAGMENT = 7  # a text of so few tokens is no report but an appointment: "Monday, 9 am"
_REACH = 14  # tokens looked at on either side


def tense(t: Tokens, first: int, last: int) -> int:
    """-1 where the words round tokens ``first..last`` look back, 1 where they look ahead, 0 where nothing says."""
    if t.count <= _FRAGMENT:
        return 1
    return _backwards(t, first) or _forwards(t, last)


def _backwards(t: Tokens, first: int) -> int:
    lower = t.lower
    if first and (
        lower[first - 1] in ("until", "till", "by")
        or (lower[first - 1] == "to" and lower[first - 2] in _PUT_OFF)
    ):
        return 1
    for i in range(first - 1, max(-1, first - _REACH), -1):
        word = lower[i]
        if word in _STOPS:
            return 0
        if word in _AHEAD or (word == "to" and lower[i - 1] in _TO_BE):
            return 1 if _PAST_BE.isdisjoint(lower[max(0, i - 4) : i]) else -1
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
