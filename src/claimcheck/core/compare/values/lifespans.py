"""Births and deaths that stand as two dates in brackets behind a name: "Ida Holm (1 May 1902 – 3 June 1979)"."""

from __future__ import annotations

import re
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.values.dates import CALENDAR

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.value import Value

_BETWEEN = re.compile(r"\s*(?:--?|[–—−]|to|until)\s*")
_REACH = 60  # letters before the first date in which the bracket opens
_NEAR = 5  # words between "born" or "died" and its date in the claim
_SURE, _WRONG = 0.9, 0.3


class Part(StrEnum):
    """Which end of a life a date is. The words are the stems of "born" and "died"."""

    BIRTH = "bear"
    DEATH = "die"


def part(passage: Reading, value: Value) -> Part | None:
    """The end of a life that *value* is in *passage*, or None."""
    return _ends(passage).get(value.start)


@kept
def _ends(passage: Reading) -> dict[int, Part]:
    ends: dict[int, Part] = {}
    days = [v for v in passage.values if v.kind in CALENDAR]
    for first, last in pairwise(days):
        lead = passage.text[max(passage.start, first.start - _REACH) : first.start]
        opened = lead.rfind("(") > lead.rfind(")")
        if opened and _BETWEEN.fullmatch(passage.text, first.end, last.start):
            ends[first.start], ends[last.start] = Part.BIRTH, Part.DEATH
    return ends


def kinship(claim: Reading, place: tuple[int, int], lived: Part, kin: float) -> float:
    """*kin* for a date of the claim beside one end of a life: sure for the end it speaks of, low for the other."""
    near = {w.stem for n, w in enumerate(claim.words) if claim.distance(n, place) <= _NEAR}
    if not near & {part.value for part in Part}:
        return kin
    return _SURE if lived.value in near else kin * _WRONG


def told(passage: Reading) -> frozenset[str]:
    """The stems that a life's dates in *passage* stand for."""
    return frozenset(part.value for part in _ends(passage).values())
