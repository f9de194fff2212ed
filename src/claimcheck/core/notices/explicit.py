"""Which dates are said outright, on the calendar, and which are counted from somewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Value, ValueKind

if TYPE_CHECKING:
    from claimcheck.core.model.interval import DayRange

_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_COUNTED = re.compile(r"\b(?:ago|later|earlier|before|after|since|last|next|this|previous)\b", re.IGNORECASE)


def says_year(raw: str) -> bool:
    """True when *raw* has a year of four digits."""
    return _YEAR.search(raw) is not None


def explicit_days(value: Value) -> DayRange | None:
    """The days of a date that names its year; None for what is counted, open, or no date."""
    if value.kind is not ValueKind.DATE or value.days is None or value.vague:
        return None
    if not says_year(value.raw) or _COUNTED.search(value.raw):
        return None
    return value.days if value.days.first and value.days.last else None
