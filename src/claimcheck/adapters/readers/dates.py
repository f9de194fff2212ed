"""A page's own date, as precise as the page states it and no more."""

from __future__ import annotations

import re
from datetime import date

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])")
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T|$)")
_SLASHED = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})(?!\d)")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sep", "sept"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_DAY_FIRST = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b"
)
_MONTH_FIRST = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b"
)
_MONTH_ONLY = re.compile(r"([A-Za-z]{3,9})\.?,?\s+(\d{4})\b")


def stated_date(text: str) -> str:
    """The date *text* states as "2017", "2017-04" or "2017-04-03", its own clock and zone; "" when it states none.

    NOTE: 03/04/2017 states none: it is one day in London and another in New York.
    """
    text = text.strip()
    if not text or len(text) > 80:
        return ""
    return _numeric(text) or _in_words(text)


def _numeric(text: str) -> str:
    for pattern in (_PACKED, _SLASHED, _ISO):
        found = pattern.match(text)
        if found:
            return _valid(*(int(part) if part else None for part in found.groups()))
    return ""


def _in_words(text: str) -> str:
    if found := _DAY_FIRST.match(text):
        return _named(found[3], found[2], found[1])
    if found := _MONTH_FIRST.match(text):
        return _named(found[3], found[1], found[2])
    if found := _MONTH_ONLY.match(text):
        return _named(found[2], found[1], None)
    return ""


def _named(year: str, month: str, day: str | None) -> str:
    number = _MONTHS.get(month.lower())
    return _valid(int(year), number, int(day) if day else None) if number else ""


def _valid(year: int | None, month: int | None = None, day: int | None = None) -> str:
    """The date in ISO form, or "" when the calendar has it not or nobody could have put it on the web."""
    if year is None or not 1500 <= year <= 2200:
        return ""
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return ""
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part)])
