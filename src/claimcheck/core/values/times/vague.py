"""Words for some time before, about or after now: "recently", "currently", "the past", "the near term"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.cardinal import is_number
from claimcheck.core.values.times.names import UNIT_WORDS, words
from claimcheck.core.values.times.piece import Vague
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_WORDS = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "formerly": "PAST_REF",
    "recent": "PAST_REF",
    "current": "PRESENT_REF",
}
_PHRASES = {
    "past": (("the",), "PAST_REF"),
    "future": (("the", "near", "foreseeable", "distant"), "FUTURE_REF"),
    "term": (("near", "short", "long"), "FUTURE_REF"),
    "while": (("a",), "PXX"),
    "time": (("some",), "PXX"),
    "moment": (("the", "this", "present", "crucial"), "PRESENT_REF"),
    "days": (("these",), "PRESENT_REF"),
    "present": (("the", "at", "to", "-", "–"), "PRESENT_REF"),
    "date": (("to", "later"), "PRESENT_REF"),
}
# What may follow "the past" or "the future" when nothing is described by it ("the past president").
_CLOSERS = words(
    "and or but if when where while as that which who is was are were has have had will would to for of in on"
    " with he she it they we i"
)


def word(t: Tokens, i: int, floor: int) -> Vague | None:
    """The vague time that one word at token *i* is."""
    text, after = t.lower[i], t.lower[i + 1]
    if text in ("recent", "current") and (
        after in UNIT_WORDS or after in ("fiscal", "financial") or is_number(after) or not after.isalpha()
    ):
        return None
    if text == "now" and (after == "that" or (after in DASHES and t.glued(i) and t.glued(i + 1))):
        return None
    if text == "current" and after in ("of", "is", "was", "flows", "runs", "through", "and"):
        return None  # of water, or electric
    if text == "recently" and after == "as" and t.lower[i - 1] == "as":
        return None  # "as recently as last week"
    first = i
    if i - 1 >= floor and (text, t.lower[i - 1]) in (
        ("recently", "more"),
        ("recently", "most"),
        ("now", "right"),
    ):
        first = i - 1
    return Vague(first, i + 1, _WORDS[text])


def phrase(t: Tokens, i: int, floor: int) -> Vague | None:
    """The vague time of several words that ends at token *i*: "the near term", "a while", "at present"."""
    leads, timex = _PHRASES[t.lower[i]]
    if i - 1 < floor or t.lower[i - 1] not in leads:
        return None
    if t.lower[i] in ("time", "while") and t.lower[i + 1] == "ago":
        return Vague(i - 1, i + 2, "PAST_REF")
    if _describes(t, i):
        return None
    if t.lower[i - 1] == "later":
        timex = "FUTURE_REF"
    first = i - (t.lower[i] != "present" or t.lower[i - 1] in ("the", "at"))  # "1999 to present"
    if t.lower[first - 1] in ("the", "a", "this", "at") and first - 1 >= floor:
        first -= 1
    return Vague(first, i + 1, timex)


def _describes(t: Tokens, i: int) -> bool:
    """True where the phrase that ends at *i* is no time: "the past president", "the moment of inertia"."""
    word, after = t.lower[i], t.lower[i + 1]
    if word == "moment":
        return t.lower[i - 1] == "the" and t.lower[i - 2] not in ("at", "for", "of")
    if word == "time":
        return after == "s"
    described = after.isalpha() and after not in _CLOSERS
    return word in ("past", "future", "present", "days") and (described or is_number(after))


def ago(t: Tokens, i: int, floor: int) -> Vague | None:
    """Reads "long ago", "a long time ago", "ages ago"."""
    first = i - 1 - (t.lower[i - 1] == "time")
    if t.lower[first] not in ("long", "ages") or first < floor:
        return None
    first -= t.lower[first - 1] in ("a", "not", "so", "too") and first - 1 >= floor
    return Vague(first, i + 1, "PAST_REF")


def soon(t: Tokens, i: int, floor: int) -> Vague | None:
    """Reads "soon", "as soon as possible"."""
    if t.lower[i - 1] == "as" and t.lower[i + 1 : i + 3] == ["as", "possible"] and i - 1 >= floor:
        return Vague(i - 1, i + 3, "FUTURE_REF")
    before, after = t.lower[i - 1], t.lower[i + 1]
    return (
        None
        if before in ("as", "too", "so", "how") or after in ("after", "as")
        else Vague(i, i + 1, "FUTURE_REF")
    )


TRIGGERS = dict.fromkeys(_WORDS, word) | dict.fromkeys(_PHRASES, phrase) | {"soon": soon, "ago": ago}
