"""CC119: a date that counts from the day of reading: "last week" in an article that stays online."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from claimcheck.core.model.value import ValueKind
from claimcheck.core.notices.lengths import day_words
from claimcheck.core.notices.reading import Reading, Remark
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.model.value import Value

_AGES = LatePattern(
    r"(?:(?:early|late|earlier|later|sometime) )?(?:last|this|next|the (?:past|last|coming)|the next(?= \w+ \w+$)) "
    r"(?:few |couple of |two |three )?(?:week|weekend|month|year|summer|winter|spring|autumn|fall|decade|century)s?$"
    r"|yesterday|tomorrow|tonight|recently$|lately$|in recent |recent (?:day|week|month|year)s$"
    r"|(?:just |only |about |some )?(?:an?|[a-z]+|\d{1,2}|a few) (?:minute|hour|day|week|month|year)s? ago$"
)


def ageing_dates(reading: Reading) -> Iterator[Remark]:
    """A remark for each date outside quoted words that says something else to a later reader."""
    told = {
        counted.value.start for counted in reading.counted if counted.today
    }  # another rule says until when
    for value in reading.document.values:
        if value.start in told:
            continue
        timed = value.kind in (ValueKind.DATE, ValueKind.DURATION, ValueKind.PERIOD)
        if timed and _AGES.match(value.raw.lower()) and not reading.quoted(value.start):
            yield Remark(value.start, value.end, f"“{value.raw}” means something else later{_meant(value)}")


def _meant(value: Value) -> str:
    """What it is now, so that it can be written instead."""
    days = value.days
    if value.kind is not ValueKind.DATE or days is None or days.first is None or days.last is None:
        return ""
    first, last = days.first, days.last
    if first == last:
        now = day_words(first)
    elif (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        now = str(first.year)
    elif (
        first.day == 1
        and (last + timedelta(1)).day == 1
        and (first.year, first.month) == (last.year, last.month)
    ):
        now = f"{first:%B} {first.year}"
    elif (last - first).days == 6:
        now = f"the week of {day_words(first)}"
    else:
        return ""
    return f": now it is {now}"
