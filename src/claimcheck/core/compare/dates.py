"""Dates and periods: calendar days decide, and where a year is not known, the parts both sides name."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimcheck.core.compare.relation import Relation
from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

CALENDAR = frozenset({ValueKind.DATE, ValueKind.PERIOD})
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WORD = re.compile(r"[A-Za-z]+")
_BEFORE = re.compile(
    r"(?:\b(?:before|prior to|by|until|till|up to|earlier than|not later than)(?: the)?)\s*$", re.I
)
_AFTER = re.compile(r"(?:\b(?:after|since|later than|following)(?: the)?)\s*$", re.I)
_TIMEX = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?")
_CLOCK = re.compile(r"T(\d\d):?(\d\d)?")


def relate_dates(claim: Value, claim_text: str, source: Value, source_text: str) -> Relation:
    """The relation of two dates; the words before them count ("before 1985" is every day up to it)."""
    ours, theirs = _days(claim, claim_text), _days(source, source_text)
    if ours is not None and theirs is not None:
        return _by_days(ours, theirs, claim, source)
    return _by_parts(_parts(claim), _parts(source))


def _days(value: Value, text: str) -> DayRange | None:
    days = value.days
    if days is None:
        return None
    if days.first is None or days.last is None:
        return days
    lead = text[max(0, value.start - 16) : value.start]
    if _BEFORE.search(lead) and not _AFTER.search(lead):
        inclusive = re.search(r"(?:by|until|till|up to)\s*(?:the)?\s*$", lead, re.I)
        return DayRange(None, days.last if inclusive else _previous(days.first))
    if _AFTER.search(lead):
        since = re.search(r"since\s*(?:the)?\s*$", lead, re.I)
        return DayRange(days.first if since else _next(days.last), None)
    return days


def _previous(day: date) -> date:
    return day - timedelta(days=1) if day > date.min else day


def _next(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _by_days(ours: DayRange, theirs: DayRange, claim: Value, source: Value) -> Relation:
    if theirs.within(ours):
        return Relation.SAME
    if not ours.disjoint(theirs):
        return Relation.WIDER
    return Relation.DISJOINT


def _parts(value: Value) -> dict[str, int]:
    """What a date names of year, month, day, weekday, hour and minute."""
    parts: dict[str, int] = {}
    timex = value.timex or ""
    if match := _TIMEX.match(timex):
        for name, found in zip(("year", "month", "day"), match.groups(), strict=True):
            if found and found.isdigit():
                parts[name] = int(found)
    if match := _CLOCK.search(timex):
        parts["hour"] = int(match[1])
        parts["minute"] = int(match[2] or 0)
    for word in _WORD.findall(value.raw.lower()):
        if word in _WEEKDAYS:
            parts["weekday"] = _WEEKDAYS.index(word)
        elif word[:3] in _MONTHS and (
            len(word) == 3
            or word.startswith(("janu", "febr", "marc", "apri", "june", "july"))
            or word.endswith("ber")
            or word in ("august", "sept")
        ):
            parts.setdefault("month", _MONTHS.index(word[:3]) + 1)
    if {"year", "month", "day"} <= parts.keys():
        parts["weekday"] = date(parts["year"], parts["month"], parts["day"]).weekday()
    return parts


def _by_parts(ours: dict[str, int], theirs: dict[str, int]) -> Relation:
    shared = ours.keys() & theirs.keys()
    if any(ours[name] != theirs[name] for name in shared):
        return Relation.DISJOINT
    if not shared:
        return Relation.OTHER
    return Relation.SAME if ours.keys() - {"year", "weekday"} <= theirs.keys() else Relation.WIDER
