"""Digits that a page draws small and raised behind a word or a figure: footnote marks and powers, no part of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from claimcheck.adapters.readers.raised import raised

Box = tuple[float, float, float, float]  # left, right, bottom and top
_DIGITS = re.compile(r"[0-9]+(?:[,–-][0-9]+)*")
_SMALLER = 0.85  # of the height of the letters beside it
_HIGHER = 0.2  # of that height, foot above foot
_CLOSE = 0.35  # of that height, from one to the other: what stands farther is beside the word, no mark at it
_NOWHERE: Box = (0.0, 0.0, 0.0, 0.0)


def may_hold_raised(stretches: Iterable[Box]) -> bool:
    """True when one of a page's *stretches* of letters stands small and raised beside the one before or after it."""
    return any(_is_above(one, other) or _is_above(other, one) for one, other in pairwise(stretches))


def with_raised(text: str, box: Callable[[int], Box]) -> str:
    """The line *text* with its raised digits as such, letter for letter; *box* tells where a letter of it stands."""
    said, done = [], 0
    for start, end in _marks(text, box):
        said += [text[done:start], raised(text[start:end])]
        done = end
    return "".join(said) + text[done:]


def _marks(text: str, box: Callable[[int], Box]) -> Iterator[tuple[int, int]]:
    """Start and end of each run of raised digits."""
    for found in _DIGITS.finditer(text):
        before = _before(text, found.start())
        yield from _in_figure(found, box, box(before) if before >= 0 else _NOWHERE)


def _in_figure(figure: re.Match[str], box: Callable[[int], Box], beside: Box) -> Iterator[tuple[int, int]]:
    """Start and end of the marks in what looks like one *figure*: "4212,13" is 42 with two of them."""
    begun = end = -1
    for at in range(*figure.span()):
        if not figure.string[at].isdigit():
            continue
        here = box(at)
        if begun >= 0 and _is_above(here, beside):
            end = at + 1
        elif begun < 0 and _is_raised(here, beside):
            begun, end = at, at + 1
        else:
            if begun >= 0:
                yield begun, end
            begun, beside = -1, here
    if begun >= 0:
        yield begun, end


def _before(text: str, at: int) -> int:
    """Where the last letter before *at* stands, a blank at most between; -1 for none."""
    at -= 1
    return at - 1 if at > 0 and text[at] == " " else at


def _is_raised(digit: Box, beside: Box) -> bool:
    return _is_above(digit, beside) and abs(digit[0] - beside[1]) < _CLOSE * (beside[3] - beside[2])


def _is_above(small: Box, large: Box) -> bool:
    height = large[3] - large[2]
    higher = small[2] - large[2]
    return 0 < small[3] - small[2] < _SMALLER * height and _HIGHER * height < higher < height
