"""Dates and periods: calendar days decide, and where a year is not known, the parts both sides name."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.clocks import minute_of, names_a_day, relate_clocks
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.compare.values.zones import single_day, zone_of
from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

CALENDAR = frozenset({ValueKind.DATE, ValueKind.PERIOD})
# To look a member up in its enumeration costs as much as comparing two days.
_SAME, _WIDER, _DISJOINT, _OTHER = Relation.SAME, Relation.WIDER, Relation.DISJOINT, Relation.OTHER
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[A-Za-z]+")
# The word before a date that opens it to one side, as far as the value itself does not say so.
_LEAD = LatePattern(
    r"\b(?:(?P<before>(?<!on or )before|prior to|(?<!no )(?<!not )earlier than)"
    r"|(?P<until>on or before|by|until|till|up to|(?:no|not) later than)"
    r"|(?P<after>(?<!on or )after|(?<!no )(?<!not )later than|following)"
    r"|(?P<since>since|on or after|(?:no|not) earlier than))\b(?: the)?(?: about)?\s*$",
    re.IGNORECASE,
)
# The words it may end with, told before the pattern is asked.
_OPENING = ("before", "to", "than", "by", "until", "till", "after", "following", "since", "the", "about")
_STEPS = {
    "last": -1,
    "previous": -1,
    "past": -1,
    "prior": -1,
    "preceding": -1,
    "this": 0,
    "current": 0,
    "same": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}
_RELATIVE = LatePattern(
    r"\b(?P<step>last|previous|past|prior|preceding|this|current|same|next|coming|following)\s+"
    r"(?P<unit>year|month|week|quarter|season|summer|winter|spring|autumn|weekend|decade|century)",
    re.IGNORECASE,
)
# Before a last day, these say that it is one to meet.
_STILL_TO_DO = LatePattern(
    r"\b(?:must|will|would|should|shall|wants?|wanted|order(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|plan(?:s|ned)"
    r"|deadline|ultimatum|to be)\b[^.;]*$"
)
_SINCE = LatePattern(
    r"\b(?:since|ever since)\s+(?:at least |about |early |late |mid-|the (?:start|end) of )?$", re.I
)
_UNTIL = LatePattern(r"\b(?:until|till)\s+(?:(?:about|early|late|an?|the) )?$", re.IGNORECASE)
_SINCE_REACH = 24  # letters before a date in which "since" may stand
_DEADLINE_REACH = 90  # letters before the day in which one of them stands
_LEAD_REACH = 16  # letters before a date in which such a word may stand
_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)(?:-(\d\d)(?:T.*)?)?$")
_QUARTER = re.compile(r"(?:\d{4}|XXXX)-([QH])([1-4])$")
_ANY_YEAR = 2000  # stands for "some year" on both sides; a leap year, so that 29 February exists


def relate_dates(claim: Value, claim_text: str, source: Value, source_text: str) -> Relation:
    """The relation of two dates; the words before them count ("before 1985" is every day up to it).

    Where one side names no year, the other's is taken for it; where neither does, the same year is.
    """
    at = relate_clocks(claim, claim_text, source, source_text)
    if not (names_a_day(claim) and names_a_day(source)):
        return _by_clock_alone(claim, at, source)
    if _of_two_zones(claim, source):
        return at  # one moment may have two days
    found = _related(claim, claim_text, source, source_text)
    # A day bears out no time of it, and another time of the same day is another time.
    return at if found is _SAME else found


def _of_two_zones(claim: Value, source: Value) -> bool:
    """True for two times of unlike zones, each on one day."""
    timed = minute_of(claim) is not None and minute_of(source) is not None
    dated = single_day(claim) is not None and single_day(source) is not None
    return timed and dated and "" != zone_of(claim) != zone_of(source) != ""


def _by_clock_alone(claim: Value, at: Relation, source: Value) -> Relation:
    """Where one side names no day: its time, if it is the claim's; a claim's day is not borne out by a time."""
    if minute_of(claim) is None or minute_of(source) is None:
        return _OTHER
    return _WIDER if at is _SAME and names_a_day(claim) else at


def _related(claim: Value, claim_text: str, source: Value, source_text: str) -> Relation:
    """The relation of the days, whatever the time."""
    if _only_year(claim) != _only_year(source) and not (_year(claim) and _year(source)):
        return _OTHER  # a year against a day of no year: nothing in common
    year = _year(claim) or _year(source) or _ANY_YEAR
    mine, other = _days(claim, claim_text, year), _days(source, source_text, year)
    if mine is not None and other is not None:
        if (by_end := _by_end(claim, claim_text, source, source_text)) is not None:
            return by_end
        found = _by_days(mine, other)
        if found is _SAME and other.last != mine.last and _is_open_till(mine, claim, claim_text):
            return _WIDER  # what happened in time does not say by when it had to, nor till when it was so
        if found is _SAME and other.first != mine.first and goes_on(claim, claim_text):
            return _WIDER  # one day of a stretch does not say since when it lasts
        return found
    return _by_names(claim, mine, source, other)


def goes_on(value: Value, text: str) -> bool:
    """True for a stretch that is told from its start: "since February 2017"."""
    lead = text[max(0, value.start - _SINCE_REACH) : value.start].lower()
    # Asked first, for a pattern takes ten times as long to find nothing.
    told = "since" in lead and _SINCE.search(lead) is not None
    return told or value.raw.lower().startswith("since")


def _ends(value: Value, text: str) -> bool:
    """True for a stretch that is told by its last day: "until 1993", "until a 1993 landslip"."""
    lead = text[max(0, value.start - _LEAD_REACH) : value.start].lower()
    told = "til" in lead and _UNTIL.search(lead) is not None
    return told or value.raw.lower().startswith(("until", "till"))


def _by_end(claim: Value, claim_text: str, source: Value, source_text: str) -> Relation | None:
    """The relation of two stretches that are both told by the same end, or None: what lasted until 1993 ended then."""
    since = goes_on(claim, claim_text) and goes_on(source, source_text)
    until = _ends(claim, claim_text) and _ends(source, source_text)
    return _by_parts(claim.timex or "", source.timex or "") if since or until else None


def _by_parts(ours: str, theirs: str) -> Relation | None:
    """The relation of two days by the year, month and day that they name; None where one names no year."""
    if not ours[:3].isdigit() or not theirs[:3].isdigit():
        return None
    if theirs.startswith(ours):
        return _SAME
    return _WIDER if ours.startswith(theirs) else _DISJOINT


def _is_open_till(mine: DayRange, claim: Value, text: str) -> bool:
    """True for a day by which something is to be done, and for one until which something lasts."""
    return _is_deadline(mine, claim, text) or (mine.first is None and _ends(claim, text))


def _is_deadline(days: DayRange, value: Value, text: str) -> bool:
    """True for "wants them gone by 26 May", not for "was built before 1985"."""
    if days.first is not None or days.last is None:
        return False
    return bool(_STILL_TO_DO.pattern.search(text, max(0, value.start - _DEADLINE_REACH), value.start))


def _by_days(mine: DayRange, other: DayRange) -> Relation:
    if other.within(mine) or (other.first == mine.first is not None and other.last is None):
        return _SAME
    return _DISJOINT if mine.disjoint(other) else _WIDER


def _year(value: Value) -> int | None:
    return int(value.timex[:4]) if value.timex and value.timex[:4].isdigit() else None


def _only_year(value: Value) -> bool:
    return bool(value.timex) and len(value.timex or "") <= 4


def _days(value: Value, text: str, year: int) -> DayRange | None:
    days = value.days or _in_year(value.timex, year)
    if days is None or days.first is None or days.last is None:
        return days
    return _opened(days, text[max(0, value.start - _LEAD_REACH) : value.start])


def _in_year(timex: str | None, year: int) -> DayRange | None:
    """The days of "XXXX-04" or "XXXX-04-16" in *year*; None for anything else, and for a day it has not."""
    match = _DAY.match(timex or "")
    if match is None:
        return _quarter(timex or "", year)
    month = int(match[2])
    try:
        first = date(year, month, int(match[3] or 1))
    except ValueError:
        return None
    if match[3]:
        return DayRange(first, first)
    after = date(year + month // 12, month % 12 + 1, 1)
    return DayRange(first, after - timedelta(days=1))


def _quarter(timex: str, year: int) -> DayRange | None:
    match = _QUARTER.match(timex)
    if match is None:
        return None
    months = 3 if match[1] == "Q" else 6
    first = date(year, (int(match[2]) - 1) * months + 1, 1)
    last = int(match[2]) * months
    return DayRange(first, date(year + last // 12, last % 12 + 1, 1) - timedelta(days=1))


def _opened(days: DayRange, lead: str) -> DayRange:
    if not lead.rstrip().lower().endswith(_OPENING):
        return days
    match = max(_LEAD.pattern.finditer(lead), key=lambda found: found.start(), default=None)
    if match is None or days.first is None or days.last is None or len(lead[match.end() :].split()) > 0:
        return days
    match match.lastgroup:
        case "before":
            return DayRange(None, days.first - timedelta(days=1)) if days.first > date.min else days
        case "until":
            return DayRange(None, days.last)
        case "after":
            return DayRange(days.last + timedelta(days=1), None) if days.last < date.max else days
        case _:
            return DayRange(days.first, None)


def _by_names(claim: Value, mine: DayRange | None, source: Value, other: DayRange | None) -> Relation:
    """Without two stretches of days: the weekday both name, or the same words on both sides."""
    if claim.timex and claim.timex == source.timex:
        return _SAME
    if mine is None and other is None and (claim.raw.lower() == source.raw.lower()):
        return _SAME
    if relative := _by_relative(claim.raw, source.raw):
        return relative
    ours, theirs = _weekday(claim, mine), _weekday(source, other)
    if ours is None or theirs is None:
        return _by_digits(claim, source)
    if ours != theirs:
        return _DISJOINT
    return _SAME if mine is None else _WIDER


def _by_relative(claim: str, source: str) -> Relation | None:
    """SAME for "last year" and "the previous year", from days nobody stated; None where the units differ."""
    ours, theirs = _RELATIVE.pattern.search(claim), _RELATIVE.pattern.search(source)
    if ours is None or theirs is None or ours["unit"].lower() != theirs["unit"].lower():
        return None
    same = _STEPS[ours["step"].lower()] == _STEPS[theirs["step"].lower()]
    return _SAME if same else _DISJOINT


def _weekday(value: Value, days: DayRange | None) -> int | None:
    if days is not None and days.first is not None and days.first == days.last:
        return days.first.weekday()
    for word in _WORD.findall(value.raw.lower()):
        if word in _WEEKDAYS:
            return _WEEKDAYS.index(word)
    return None


def _by_digits(claim: Value, source: Value) -> Relation:
    """Far dates ("540 million years ago", "332 BC"): alike but for the number, they exclude each other."""
    ours, theirs = _NUMBER.findall(claim.raw), _NUMBER.findall(source.raw)
    if (
        not ours
        or not theirs
        or set(_WORD.findall(claim.raw.lower())) != set(_WORD.findall(source.raw.lower()))
    ):
        return _OTHER
    return _SAME if ours == theirs else _DISJOINT
