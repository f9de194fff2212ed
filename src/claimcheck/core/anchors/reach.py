"""How far words that were edited reach where their old neighbours do not tell: to the end of what was begun."""

from __future__ import annotations

import re

_STOP = re.compile(r"[.!?…]+(?P<closing>[\"'”’)\]]*)(?=\s|$)")
_CLOSERS = {"“": "”", "‘": "’", "«": "»", "(": ")", "[": "]", '"': '"'}
_OPENERS = {closer: opener for opener, closer in _CLOSERS.items()}
_BEFORE_CLOSER = ".,!?;:…"


def to_stop(letters: str, end: int, most: int) -> int:
    """Where the sentence that holds the letter before *end* ends, without its last point; *end* if that is far off.

    A point inside closing marks belongs to what they close: it and they are kept.
    """
    match = _STOP.search(letters, end, min(len(letters), end + most))
    if match is None:
        return end
    return match.end() if match["closing"] else match.start()


def with_marks(letters: str, start: int, end: int) -> tuple[int, int]:
    """The slice with the mark beside it that closes or opens a quotation or bracket it has only the other half of."""
    closer = end + (letters[end : end + 1] in _BEFORE_CLOSER and bool(letters[end : end + 1]))
    inside = letters[start:end]
    mark = letters[closer : closer + 1]
    if mark in _OPENERS and _is_open(inside, _OPENERS[mark], mark):
        end = closer + 1
        inside = letters[start:end]
    mark = letters[start - 1 : start]
    if mark in _CLOSERS and _is_open(inside, _CLOSERS[mark], mark):
        start -= 1
    return start, end


def _is_open(inside: str, one: str, other: str) -> bool:
    """True when *inside* has a mark *one* without its partner *other*."""
    if one == other:
        return inside.count(one) % 2 == 1
    return inside.count(one) > inside.count(other)
