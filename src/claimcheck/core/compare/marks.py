"""The marks between a sentence's words, found once: which words stand behind one, and where a clause ends."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import compress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

# Two hyphens are one mark, one hyphen is none. The pattern begins with a set of letters: those are looked for fastest.
_MARK = re.compile(r"[,;:()–—\"“”.?!-](?:(?<!-)|-)")
_PARTING = frozenset(',;:()–—"“”')
_ENDING = frozenset(";:()–—-")
_BEHIND_COMMA = frozenset("\"'”’")
_ABBREVIATED = 3  # letters of "Mr", "Jan" and "Inc", which a full stop does not end
_JOINING_LISTED = "and but while although though because which who whereas after before when if that"
# "that's" and "who'd" join as "that" and "who" do.
_JOINING = frozenset(
    word + ending
    for word in _JOINING_LISTED.split()
    for ending in ("", *(mark + short for mark in "'’" for short in ("s", "d", "ll", "re", "ve")))
)


def marks(reading: Reading) -> list[int]:
    """Where its marks stand, in order, those inside a number too."""
    return [match.start() for match in _MARK.finditer(reading.text, reading.start, reading.end)]


def breaks(reading: Reading) -> tuple[int, ...]:
    """Where one clause ends and another begins, in order, as far as marks and joining words tell."""
    text, end = reading.text, reading.end
    ending = [
        at
        for at in reading.marks
        if text[at] in _ENDING or (text[at] == "," and _is_pause(text, at + 1, end))
    ]
    joining = list(compress(reading.starts, map(_JOINING.__contains__, reading.low)))
    return tuple(sorted(ending + joining) if ending and joining else ending or joining)


def _is_pause(text: str, after: int, end: int) -> bool:
    """True for a comma with a space or a closing mark behind it; one between figures has none."""
    return after < end and (text[after] in _BEHIND_COMMA or text[after].isspace())


def depths(reading: Reading) -> tuple[int, ...]:
    """For each word, the breaks before it: one for a comma, three for a stronger mark or a joining word."""
    starts = reading.starts
    depths = [0] * len(starts)
    depth = 0
    for mark in reading.breaks:
        depth += 1 if reading.text[mark] == "," else 3
        first = bisect_left(starts, mark)
        depths[first:] = [depth] * (len(depths) - first)
    return tuple(depths)


def broken(reading: Reading) -> list[bool]:
    """For each word, whether a mark stands between it and the one before it; "May 3, 1998" has none."""
    words, starts, text, in_value = reading.words, reading.starts, reading.text, reading.in_value
    found = [False] * len(words)
    for at in reading.marks:
        number = bisect_left(starts, at)
        if not 0 < number < len(words) or found[number]:
            continue
        before = words[number - 1]
        if at < before.end or (number in in_value and number - 1 in in_value):
            continue  # a part of a number, or of a value
        if text[at] in _PARTING:
            found[number] = True
        elif at == before.end and text[at] != "-":
            stopped = before.end - before.start > _ABBREVIATED
            found[number] = stopped or (text[at] == "." and starts[number] == at + 1)
    return found
