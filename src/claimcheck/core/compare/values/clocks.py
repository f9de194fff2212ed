"""Times of day: the same minute, another one, or none stated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.compare.values.zones import by_zones
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_HALF_TOLD = LatePattern(r"\d\s?[ap]\.?m\b|noon|midnight|morning|afternoon|evening|night", re.IGNORECASE)
_DAY_TOLD = LatePattern(
    r"day\b|tomorrow|tonight|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-|\d/\d"
    r"|\b[12]\d{3}\b(?! ?(?:GMT|UTC|[A-Z]{1,3}T\b|hrs|hours))|this (?:morning|afternoon|evening)",
    re.IGNORECASE,
)
# Before a time of day these leave room to both sides of it, or open it to one.
_LOOSE = LatePattern(
    r"\b(?:about|around|approximately|roughly|circa|some time|shortly|just|soon|before|after|by|until|till|from|since"
    r"|between|nearly|almost|towards?)\s*$",
    re.IGNORECASE,
)
_NEARLY = LatePattern(r"\b(?:about|around|approximately|roughly|circa)\s*$", re.IGNORECASE)
_PART = LatePattern(r"morning|afternoon|evening|night(?!ly)", re.IGNORECASE)
_CLOSE = 15  # minutes that "about" allows
_LOOSE_REACH = 16  # letters before the time in which such a word ends
_HALF_DAY = 720  # minutes


def minute_of(value: Value) -> int | None:
    """The minute of the day that *value* names, or None."""
    match = _CLOCK.search(value.timex) if value.timex and "T" in value.timex else None
    return int(match[1]) * 60 + int(match[2]) if match else None


def names_a_day(value: Value) -> bool:
    """True for "Friday at 5pm"; a bare "5pm" has its day from nowhere but the date of the text."""
    return minute_of(value) is None or bool(_DAY_TOLD.pattern.search(value.raw))


def relate_clocks(claim: Value, claim_text: str, source: Value, source_text: str) -> Relation:
    """The relation of two times of day, whatever the day. A source without one is less precise."""
    ours, theirs = minute_of(claim), minute_of(source)
    if ours is None:
        return _by_parts(claim, source)
    if theirs is None:
        return Relation.WIDER
    halves = _tells_half(claim) and _tells_half(source)
    moment = by_zones(claim, ours, source, theirs, halves=halves)
    if moment is None and _near(ours, theirs, claim, claim_text, halves=halves):
        return Relation.SAME
    loose = _is_loose(claim, claim_text) or _is_loose(source, source_text)
    return Relation.WIDER if loose and moment is not Relation.SAME else moment or Relation.DISJOINT


def _near(ours: int, theirs: int, claim: Value, claim_text: str, *, halves: bool) -> bool:
    """True for the same minute of the clock, and for one that the claim's "about" allows."""
    if ours == theirs or (abs(ours - theirs) == _HALF_DAY and not halves):
        return True
    about = _NEARLY.pattern.search(claim_text[max(0, claim.start - _LOOSE_REACH) : claim.start])
    return bool(about) and abs(ours - theirs) <= _CLOSE


def _by_parts(claim: Value, source: Value) -> Relation:
    """Parts of the day: a morning is no night; evening and night run into each other."""
    ours, theirs = _PART.pattern.search(claim.raw), _PART.pattern.search(source.raw)
    if ours is None or theirs is None:
        return Relation.SAME if ours is None else Relation.WIDER
    parts = {ours[0].lower(), theirs[0].lower()}
    if len(parts) == 1 or parts <= {"evening", "night"}:
        return Relation.SAME
    return Relation.DISJOINT


def _tells_half(value: Value) -> bool:
    """True where the time says which half of the day it is in: "17:55", "5.55pm", "noon"; not "half past five"."""
    minute = minute_of(value) or 0
    return bool(_HALF_TOLD.pattern.search(value.raw)) or minute >= _HALF_DAY + 60 or value.raw[:1] == "0"


def _is_loose(value: Value, text: str) -> bool:
    return bool(_LOOSE.pattern.search(text[max(0, value.start - _LOOSE_REACH) : value.start]))
