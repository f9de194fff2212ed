"""Ages of people whose birth date the article says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.notices.counted_time import Counted
from claimcheck.core.notices.explicit import explicit_days, says_year
from claimcheck.core.notices.lengths import Length
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from claimcheck.core.notices.reading import Reading, Statement

_BORN = LatePattern(r"\b(?:born|b\.)(?: (?:on|in|at|[^,.;:()\"“”]{1,40} (?:on|in)))? $")
_DIED = re.compile(r"\b(?:died|dies|killed|death|dead|murdered|passed away|executed)\b")
_THEN = re.compile(
    r"\b(?:then|when|at the time|was aged|at the age|by the age|at age|until|before|after|turned)\b"
)
_RECENT = 45  # days
_IS = LatePattern(r"\b(?:is|is now|turns|turned|now) $")
_LIFE = LatePattern(r"\($")


def counted_ages(reading: Reading) -> Iterator[Counted]:
    """Each age with the birth date it counts from: in its own sentence, or in one that names the same person."""
    births: dict[str, tuple[DayRange, str]] = {}
    if "born" not in reading.low and "(1" not in reading.low:
        return
    for one in reading.statements:
        birth = _birth(reading, one)
        if birth and (name := _named_before(one, birth[2])):
            births.setdefault(name, birth[:2])
    for one in reading.statements:
        own = _birth(reading, one)
        for value in one.values:
            if not _is_age(reading, value):
                continue
            name = _named_before(one, value.start)
            start = own[:2] if own else births.get(name or "")
            end = _said_of(reading, one, value, own)
            if start and end:
                today = end.first == reading.published
                length = Length(int(value.number or 0) * 12, 0, 12, 0, single=False)
                yield Counted(value, length, start[0], start[1], end, value.comparator, today=today)


def _birth(reading: Reading, one: Statement) -> tuple[DayRange, str, int] | None:
    """The birth date a sentence states, as printed, and where it stands."""
    if "born" not in one.words and "(" not in reading.gap(one.start, one.end):
        return None
    for at, value in enumerate(one.values):
        days = explicit_days(value)
        if days is None:
            continue
        lead = reading.low[max(one.start, value.start - 60) : value.start]
        if _BORN.search(lead) or (_LIFE.search(lead) and _ends_life(reading, one, at)):
            return days, value.raw, value.start
    return None


def _ends_life(reading: Reading, one: Statement, at: int) -> bool:
    """True at the first year of "(1920–1995)"."""
    if at + 1 >= len(one.values):
        return False
    value, following = one.values[at : at + 2]
    gap = reading.gap(value.end, following.start).strip()
    return gap in ("-", "–", "—") and reading.low[following.end : following.end + 1] == ")"


def _is_age(reading: Reading, value: Value) -> bool:
    if value.number is None or value.number != int(value.number):
        return False
    if value.kind is ValueKind.AGE:
        return value.unit in (None, "year") and "month" not in value.raw
    bare = value.kind is ValueKind.COUNT and value.counted is None and 1 <= value.number <= 115
    behind = reading.low[value.end : value.end + 1]
    lead = reading.low[max(0, value.start - 12) : value.start]
    return bare and behind in (".", ",", ";", "") and bool(_IS.search(lead))


def _named_before(one: Statement, place: int) -> str | None:
    """The last word of the name that stands nearest before *place* in the sentence, in lower case."""
    before = [name for name in one.names if name.end <= place]
    return before[-1].raw.split()[-1].lower() if before else None


def _is_recent(days: DayRange, published: date | None) -> bool:
    """True for a date so shortly before publication that an age told beside it is of now."""
    if published is None or days.first is None or days.last is None:
        return False
    return days.last <= published and (published - days.first).days <= _RECENT


def _said_of(
    reading: Reading, one: Statement, value: Value, own: tuple[DayRange, str, int] | None
) -> DayRange | None:
    """The day an age is said of: of death where the sentence tells it, of publication, or None where unclear."""
    text = reading.gap(one.start, one.end)
    dated = [
        (other, days)
        for other in one.values
        if (days := explicit_days(other)) and not (own and other.start == own[2])
    ]
    if _DIED.search(text):
        return dated[0][1] if own and len(dated) == 1 and says_year(dated[0][0].raw) else None
    recent = all(_is_recent(days, reading.published) for _, days in dated)
    if (
        not recent
        or _THEN.search(text)
        or reading.published is None
        or " was " in text.replace(" was born", "")
    ):
        return None
    return DayRange(reading.published, reading.published)
