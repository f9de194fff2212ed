"""Years that name a thing rather than date an event: "the 2001 census", "Euro 2016", "the 1990 film"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.dates import CALENDAR
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.value import Value

_BARE_YEAR = re.compile(r"\d{4}(?:[-–/]\d{2,4})?$")
_BEFORE = LatePattern(r"(?:\b(?:the|a|an|its|his|her|their|this)|['’]s)\s+$", re.IGNORECASE)
# What may end before such a year.
_NAMING = ("the", "a", "an", "its", "his", "her", "their", "this", "'s", "’s")
_AFTER = LatePattern(
    r"(?:[-–/]\d{2,4})?\s+(?!(?:and|or|to|but|as|in|on|at|by|for|with|when|after|before|while|was|were|is|are|had|has)\b)[A-Za-z]"
)
_AFTER_NAME = re.compile(r"\b[A-Z][\w’']+\s+$")


def is_descriptor(claim: Reading, value: Value) -> bool:
    """True for a bare year that is part of what something is called."""
    if value.kind not in CALENDAR or not _BARE_YEAR.match(value.raw):
        return False
    before = claim.text[max(claim.start, value.start - 24) : value.start]
    last = before[before.rstrip().rfind(" ") + 1 :].rstrip()
    if last.islower() and not last.endswith(_NAMING):
        return False  # "in 1990", as most are: told before the patterns are asked
    if _BEFORE.pattern.search(before):
        return bool(_AFTER.pattern.match(claim.text, value.end, claim.end))
    return bool(_AFTER_NAME.search(before)) and before.split()[-1] not in _MONTHS


_MONTHS_LISTED = """
    January February March April May June July August September October November December
    In By On Since Until From
"""
_MONTHS = frozenset(_MONTHS_LISTED.split())
