"""Stretches of time as people type them: 12h, 30d, 2w."""

from __future__ import annotations

import re
from datetime import timedelta

_LAPSE = re.compile(r"(\d{1,5})\s?([hdw])")
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


def lapse(text: str) -> timedelta:
    """The time that *text* says: a whole number of hours, days or weeks. Raises ValueError for anything else."""
    found = _LAPSE.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"“{text}” is no stretch of time; write it as 12h, 30d or 2w")
    return int(found[1]) * _UNITS[found[2]]
