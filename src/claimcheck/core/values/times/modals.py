"""Words that make what follows a thing to come: "would quit on Friday", "is out on Thursday", "due on Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import words

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_MODALS = words("would could can may might must should will shall ll cannot")
_PERCEIVING = words("see hear feel smell remember have not only hardly barely")
_BETWEEN = words("also now then still not soon possibly probably likely either well")
_PLANNED = words(
    "expected due scheduled set supposed slated planned meant forecast predicted likely tipped bound"
)
_BE = words("is are re be was were")
_STANDING = words("out on off back at open closed from up over due")
_GOING = words(
    "running going coming leaving returning flying travelling traveling meeting playing hosting holding visiting"
    " opening closing starting launching releasing moving taking retiring competing standing voting arriving heading"
    " facing staging speaking marrying getting"
)
_SETTING = words(
    "set announced planned scheduled called forecast booked arranged fixed due tipped slated expected proposed lined"
    " listed pencilled penciled billed ordered predicted organised organized convened issued warning warnings tickets"
    " timetabled earmarked reserved agreed confirmed"
)
_REACH = 7  # tokens between "announced" and "for Friday"


def led_by_a_modal(t: Tokens, i: int) -> bool:
    """True for the verb at *i* behind "would", "could", "must", with at most one adverb between."""
    before = t.lower[i - 1]
    return before in _MODALS or (before in _BETWEEN and t.lower[i - 2] in _MODALS)


def modal(t: Tokens, i: int) -> bool:
    """True for the modal at *i* that speaks of what is to come; not for "could see", "may have died"."""
    if (
        t.lower[i] not in _MODALS
        or t.capital(i)
        or t.lower[i + 1 : i + 3] in (["be", "seen"], ["be", "heard"])
    ):
        return False
    return t.lower[i + 1] not in _PERCEIVING and t.lower[i + 2] != "have" and t.lower[i + 1].isalpha()


def planned(t: Tokens, i: int) -> bool:
    """True for "is expected to" and "are due to" at "expected"."""
    return t.lower[i] in _PLANNED and t.lower[i + 1] == "to" and t.lower[i - 1] in _BE


def stands(t: Tokens, i: int) -> bool:
    """True for a plain present at *i* that a day makes one to come: "there is", "are out", "is running"."""
    if t.lower[i] not in ("is", "are", "s") or (t.lower[i] == "s" and t.lower[i - 1] != "'"):
        return False
    there = t.lower[i - 1 - (t.lower[i] == "s")] == "there"
    return there or (t.lower[i] != "s" and (t.lower[i + 1] in _STANDING or t.lower[i + 1] in _GOING))


def set_for(t: Tokens, first: int) -> bool:
    """True for "announced a strike for Friday", "snow is forecast for Friday"; *first* is the day's first token."""
    if t.lower[first - 1] != "for":
        return False
    ahead = t.lower[max(0, first - 1 - _REACH) : first - 1]
    stop = max((k for k, word in enumerate(ahead) if word in (".", ";", "\n", "!", "?")), default=-1)
    return not _SETTING.isdisjoint(ahead[stop + 1 :])


def in_force_from(t: Tokens, first: int, last: int) -> bool:
    """True for "From Monday, masks are required": what is the rule from a day on that opens its sentence."""
    if t.lower[first - 1] != "from" or (first > 1 and t.capital(first - 1) is False):
        return False
    for word in t.lower[last : last + _REACH]:
        if word in ("is", "are", "must"):
            return True
        if word in (".", ";", "was", "were", "to", "until"):
            return False
    return False
