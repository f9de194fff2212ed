"""Times of day: "4 p.m.", "16:30", "8.30pm", "noon", "4 in the morning", "ten o'clock", with their zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import SMALL
from claimcheck.core.values.times.names import Unit, words
from claimcheck.core.values.times.piece import Calendar

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_ZONES = words("gmt utc bst cet cest edt est cdt cst mdt mst pdt pst ist msk jst aest aedt et pt ct mt")
_PLACING = words("at by until till before after around since from about")
_NAMED = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}


def clock(t: Tokens, i: int, floor: int) -> Calendar | None:
    """The time of day that begins with the number at *i*."""
    hour = int(t.lower[i]) if t.lower[i].isdecimal() and len(t.lower[i]) <= 2 else SMALL.get(t.lower[i], 99)
    if hour > 24 or (i and t.glued(i - 1) and t.lower[i - 1] in (".", ":", ",", "$", "/")):
        return None
    minute, last = _minutes(t, i)
    half = _half(t, last)
    if half:
        pm, last = half
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if pm else 0)
    elif minute is None or t.lower[i + 1] == "." or len(t.lower[i]) > 2:
        found = _worded(t, i, hour)
        if found is None:
            return None
        hour, last = found
    if hour > 24 or (minute or 0) > 59:
        return None
    last = _zone(t, last)
    return Calendar(i, last, Unit.MINUTE, clock=f"{hour:02}:{minute or 0:02}")


def _minutes(t: Tokens, i: int) -> tuple[int | None, int]:
    if (
        t.lower[i + 1] in (":", ".")
        and t.glued(i)
        and t.glued(i + 1)
        and len(t.lower[i + 2]) == 2
        and t.lower[i + 2].isdecimal()
    ):
        return int(t.lower[i + 2]), i + 3
    return None, i + 1


def _half(t: Tokens, at: int) -> tuple[bool, int] | None:
    """True for p.m. and the token behind, when "am", "p.m." or the like stands at *at*."""
    word = t.lower[at]
    if word in ("am", "pm"):
        return word == "pm", at + 1
    if (
        word in ("a", "p")
        and t.lower[at + 1] == "."
        and t.lower[at + 2] == "m"
        and t.glued(at)
        and t.glued(at + 1)
    ):
        return word == "p", at + 3 + (t.lower[at + 3] == "." and t.glued(at + 2))
    return None


def _worded(t: Tokens, i: int, hour: int) -> tuple[int, int] | None:
    """Reads "4 in the morning", "ten o'clock"."""
    at = i + 1
    if t.lower[at : at + 3] == ["o", "'", "clock"]:
        at += 3
    elif t.lower[at : at + 2] != ["in", "the"]:
        return None
    if (
        t.lower[at : at + 2] == ["in", "the"]
        and t.lower[at + 2] in ("morning", "afternoon", "evening")
        and 1 <= hour <= 12
    ):
        return hour % 12 + (0 if t.lower[at + 2] == "morning" else 12), at + 3
    return (hour, at) if at > i + 1 else None


def _zone(t: Tokens, at: int) -> int:
    if t.lower[at] in _ZONES and t.raw(at).isupper():
        return at + 1
    if t.lower[at] == "local" and t.lower[at + 1] == "time":
        return at + 2
    return at


def named(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "noon", "midnight"; without a day beside it only where a word in front places it."""
    placed = i > floor and t.lower[i - 1] in _PLACING
    return Calendar(i, _zone(t, i + 1), Unit.MINUTE, clock=_NAMED[t.lower[i]], strict=placed)


def military(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "0930 GMT": four digits with a zone behind."""
    last = _zone(t, i + 1)
    hour, minute = int(t.lower[i][:2]), int(t.lower[i][2:])
    if last == i + 1 or hour > 24 or minute > 59:
        return None
    return Calendar(i, last, Unit.MINUTE, clock=f"{hour:02}:{minute:02}")


TRIGGERS = dict.fromkeys(_NAMED, named)
