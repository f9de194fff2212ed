"""Whether a sentence looks back or ahead from where a date stands: a weekday in a news report leans on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.event_verbs import (
    after_a_mishap,
    owned,
    tells_of_a_happening,
    tells_of_an_event,
)
from claimcheck.core.values.times.modals import in_force_from, led_by_a_modal, modal, planned, set_for, stands
from claimcheck.core.values.times.names import words

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_STOPS = frozenset((".", "!", "?", ";", "\n", ""))
_TITLES = words("mr mrs ms dr st gen sen rep gov inc corp co ltd jr sr no vs prof")
_AHEAD = words(
    "will shall ll would upcoming expiring deadline plans planning due effective scheduled slated tomorrow"
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
    " overtook shut quit born died swam rang"
)
# Verbs in the past that set a day rather than tell of it: "They announced a vote on 5 December".
_SETTING = words(
    "set announced planned scheduled called expected agreed proposed invited promised booked due said told has have"
    " had ordered delayed postponed moved pushed extended rescheduled adjourned pledged vowed warned demanded urged"
    " asked wanted hoped intended decided approved slated supposed registered reserved"
)
_SURE = {"ended": -1, "ending": 1, "said": -1, "reported": -1, "since": -1}
_ON = frozenset(("on", "in", ",", "early", "late"))
_FRAGMENT = 7  # a text of so few tokens and no full stop is an appointment: "Monday, 9 am"
_REACH = 14  # tokens looked at on either side
_CLAUSE = 7  # tokens in which a verb surely speaks of the day beside it


def tense(t: Tokens, first: int, last: int) -> int:
    """-1 where the words round tokens ``first..last`` look back, 1 where they look ahead, 0 where nothing says."""
    lean = _beside(t, first, last) or _backwards(t, first) or _forwards(t, last)
    fragment = t.count <= _FRAGMENT and (
        t.lower[t.count - 1] not in _STOPS or t.count == 2
    )  # "mon." is no sentence
    return lean or int(fragment)


def firm(t: Tokens, first: int, last: int) -> int:
    """As `tense`, but only where the verb beside the day leaves no doubt: "was shot on 5 December" is -1.

    A day that is part of a name or of a plan ("the 5 December vote", "called a vote for 5 December") says nothing.
    """
    before = t.lower[first - 1]
    if before in _SURE:
        return _SURE[before]
    if before not in _ON and (t.lower[last].isalpha() or before not in _BACK):
        return 0
    lean = _verb_before(t, first)
    return lean if lean or (first - 2 > 0 and t.lower[first - 2] not in _STOPS) else _verb_behind(t, last)


def _verb_before(t: Tokens, first: int) -> int:
    """The lean of the verb in front of the token *first*, within a clause."""
    for i in range(first - 1, max(-1, first - 1 - _CLAUSE), -1):
        word = t.lower[i]
        if word in _STOPS or word in _SETTING or word in _AHEAD - {"will", "shall"}:
            return 0
        if word in ("will", "shall"):
            return 1
        if _looks_back(t, i):
            return -1 if _SETTING.isdisjoint(t.lower[max(0, i - 2) : i]) else 0
    return 0


def _verb_behind(t: Tokens, last: int) -> int:
    """The lean of the verb behind a day that opens its sentence: "On 5 December he was shot"."""
    for i in range(last, last + _CLAUSE):
        word = t.lower[i]
        if word in _STOPS or word in _SETTING:
            return 0
        if word in ("will", "shall"):
            return 1
        if _looks_back(t, i):
            return -1 if t.lower[i + 1] not in _SETTING else 0
    return 0


def _beside(t: Tokens, first: int, last: int) -> int:
    """The lean of what stands right beside the day: "ahead of Tuesday", "Tuesday's attack", "is on Tuesday"."""
    before, earlier = t.lower[first - 1], t.lower[first - 2] if first > 1 else ""
    if (before == "of" and earlier == "ahead") or set_for(t, first) or in_force_from(t, first, last):
        return 1
    found = -1 if after_a_mishap(t, first) else owned(t, last)
    if found:
        return found
    if before in ("on", "for") and earlier in ("expected", "scheduled", "planned", "slated", "forecast"):
        return 1  # "the vote, expected on Thursday"
    linked = before in ("on", "at", "in")
    verb = earlier if linked else before
    subject = t.lower[first - (3 if linked else 2)] if first > 2 else ""
    return int(verb in ("is", "are") and subject not in ("today", "it", "this", "that", "which", "what"))


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
        lean = _lean(t, i)
        if lean and "expected" in t.lower[max(0, i - 1) : i + 1] and planned(t, i - (word == "to")):
            return 1  # "was expected to speak on Sunday", whatever came of it
        if lean:
            return lean if lean < 0 or _PAST_BE.isdisjoint(lower[max(0, i - 4) : i]) else -1
    return 0


def _lean(t: Tokens, i: int) -> int:
    """The lean of the word at *i* by itself."""
    word = t.lower[i]
    if word in _AHEAD or (word == "to" and t.lower[i - 1] in _TO_BE) or tells_of_an_event(t, i):
        return 1
    if modal(t, i) or planned(t, i) or stands(t, i):
        return 1
    return -int(_looks_back(t, i) or tells_of_a_happening(t, i))


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
        if t.lower[i] in _STOPS:
            return 0
        lean = _lean(t, i)
        if lean:
            return lean
    return 0


def _looks_back(t: Tokens, i: int) -> bool:
    """True for a verb in the past at *i*; not for "be paid", "United" or "unspecified"."""
    word = t.lower[i]
    past = word in _BACK or (
        len(word) > 4 and word.endswith("ed") and not word.endswith("eed") and not word.startswith("un")
    )
    return past and t.lower[i - 1] not in _PASSIVE and not t.capital(i) and not led_by_a_modal(t, i)
