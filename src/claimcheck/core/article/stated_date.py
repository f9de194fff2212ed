"""The day an article states as its publication."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.core.text.late_pattern import LatePattern

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905 (twelve words in order)
_ISO = re.compile(r"\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)")
_WORDS = LatePattern(
    r"\s*(?:[A-Za-z]{3,9},?\s+)??(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?P<month>[A-Za-z]{3,9})\.?"
    r"|(?P<month2>[A-Za-z]{3,9})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?),?\s+(?P<year>\d{4})(?!\d)"
)

_LONGEST = 100  # letters of a line that says when it was published
_PUBLISHED = LatePattern(
    r"\s*(?:by [^.|,;:]{2,40}[.|,;–—-]\s*)?(?:first )?(?:published|posted)(?: on)?:?\s+(.+)", re.IGNORECASE
)
_ANY_DATE = LatePattern(
    r"^(?:[A-Za-z]{3,9},?\s+)?(?:\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?\.?\s+[A-Za-z]{3,9}\.?,?\s+\d{4}"
    r"|[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})"
)
_REST = LatePattern(
    r"\.?(?:[\s,T|–—-]*(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{1,4})?)?"
    r"(?:\s*[|,;(–—-].*)?\.?\s*$"
)


def stated_date(words: str) -> date | None:
    """The day *words* begin with ("2020-07-03T10:00Z", "3 July 2020", "July 3, 2020"); None when it is not certain.

    Digits alone in another order ("03/07/2020") are not certain: two countries read them as two days.
    """
    if match := _ISO.match(words):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    match = _WORDS.match(words)
    if not match:
        return None
    month = (match["month"] or match["month2"])[:3].lower()
    if month not in _MONTHS:
        return None
    return _day(int(match["year"]), _MONTHS.index(month) + 1, int(match["day"] or match["day2"]))


def published_line(line: str) -> date | None:
    """The day of a line that says nothing but when it was published, by whom, and at what o'clock; else None."""
    found = _PUBLISHED.match(line) if len(line) <= _LONGEST else None
    dated = _ANY_DATE.match(found[1]) if found else None
    if found is None or dated is None or not _REST.match(found[1], dated.end()):
        return None
    return stated_date(found[1])


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
