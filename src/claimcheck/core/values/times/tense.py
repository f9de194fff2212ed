"""Whether a sentence looks back or ahead from where a date stands: a weekday in a news report leans on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import words

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_STOPS = frozenset((".", "!", "?", ";", "\n", ""))
_TITLES = words("mr mrs ms dr st gen sen rep gov inc corp co ltd jr sr no vs prof")
_AHEAD = words(
    "will shall ll would upcoming expires expire expiring deadline plans planning due effective scheduled"
    " slated opens starts begins resumes reopens airs premieres meets"
)
_PUT_OFF = words("extended postponed delayed pushed moved deferred adjourned rescheduled")
_PAST_BE = frozenset(("been", "was", "were", "had"))
_PASSIVE = frozenset(("be", "being", "to", "get", "gets", "getting"))
_TO_BE = words(
    "set due scheduled expected is are plans planning hopes intends slated supposed likely ready going plan"
    " expects intend hope expect agreed able wants want aims aim needs need vowed pledged promised"
)
_BACK = words(
    "was were had did said told closed fell rose took gave came went saw got made found held began ended won"
    " lost left met ran sold bought sent shot paid spoke wrote broke has have been announced since ago became"
    " brought thought sought taught caught felt kept led lay laid stood struck sank sang swore threw wore"
    " drove flew grew knew drew fought hit hung heard built bent dealt fed fled slid spent stole understood"
    " withdrew wound read chose ate drank froze forgot rode shook showed swept tore woke beat bit blew bound"
    " overtook shut quit"
)
_FRAGMENT = 7  # a text of so few tokens and no full stop is an appointment: "Monday, 9 am"
_REACH = 14  # tokens looked at on either side


def tense(t: Tokens, first: int, last: int) -> int:
    """-1 where the words round tokens ``first..last`` look back, 1 where they look ahead, 0 where nothing says."""
    lean = _backwards(t, first) or _forwards(t, last)
    fragment = t.count <= _FRAGMENT and (
        t.lower[t.count - 1] not in _STOPS or t.count == 2
    )  # "mon." is no sentence
    return lean or int(fragment)


def _backwards(t: Tokens, first: int) -> int:
    """The lean of the nearest telling word in front, within the sentence."""
    lower = t.lower
    if first and _deadline(t, first):
        return 1
    for i in range(first - 1, max(-1, first - _REACH), -1):
        word = lower[i]
        if word in _STOPS:
            if word == "." and (lower[i - 1] in _TITLES or len(lower[i - 1]) == 1):
                continue
            return 0
        if word in _AHEAD or (word == "to" and lower[i - 1] in _TO_BE):
            return 1 if _PAST_BE.isdisjoint(lower[max(0, i - 4) : i]) else -1
        if _looks_back(t, i):
            return -1
    return 0


def _deadline(t: Tokens, first: int) -> bool:
    """True behind "until" or "by" within a sentence, "postponed to", "as early as"."""
    before, earlier = t.lower[first - 1], t.lower[first - 2] if first > 1 else ""
    if before in ("until", "till", "by"):
        return earlier not in _STOPS
    if before == "as":
        return earlier in ("early", "soon", "late")
    return before == "to" and earlier in _PUT_OFF


def _forwards(t: Tokens, last: int) -> int:
    """The lean of the nearest telling word behind, within the sentence."""
    for i in range(last, min(last + _REACH, t.count)):
        word = t.lower[i]
        if word in _STOPS:
            return 0
        if word in _AHEAD or (word == "to" and t.lower[i - 1] in _TO_BE):
            return 1
        if _looks_back(t, i):
            return -1
    return 0


def _looks_back(t: Tokens, i: int) -> bool:
    """True for a verb in the past at *i*; not for "be paid", "United" or "unspecified"."""
    word = t.lower[i]
    past = word in _BACK or (
        len(word) > 4 and word.endswith("ed") and not word.endswith("eed") and not word.startswith("un")
    )
    return past and t.lower[i - 1] not in _PASSIVE and not t.capital(i)
