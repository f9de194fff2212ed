"""CC119: a date that counts from the day of reading: "last week" in an article that stays online."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from claimcheck.core.model.value import ValueKind
from claimcheck.core.notices.explicit import explicit_days
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


_BESIDE = LatePattern(r"(?:,? ?[(–—-] ?|, )(?:(?:just|only|about|some|nearly|in|on|or|that is,?|back in) )*$")


def ageing_dates(reading: Reading) -> Iterator[Remark]:
    """A remark for each date outside quoted words that says something else to a later reader."""
    told = {
        counted.value.start for counted in reading.counted if counted.today
    }  # another rule says until when
    values = reading.document.values
    for at, value in enumerate(values):
        if value.start in told:
            continue
        timed = value.kind in (ValueKind.DATE, ValueKind.DURATION, ValueKind.PERIOD)
        if not timed or not _AGES.match(value.raw.lower()) or reading.quoted(value.start):
            continue
        before, behind = values[at - 1] if at else None, values[at + 1] if at + 1 < len(values) else None
        if not _is_beside_its_date(reading, before, value, behind):
            yield Remark(value.start, value.end, f"“{value.raw}” means something else later{_meant(value)}")


def _is_beside_its_date(reading: Reading, before: Value | None, value: Value, behind: Value | None) -> bool:
    """True where a date with its year stands beside: "in 1987, 33 years ago", "last month (June 2020)"."""
    led = before is not None and explicit_days(before) and _BESIDE.match(reading.gap(before.end, value.start))
    return bool(led) or (
        behind is not None
        and explicit_days(behind) is not None
        and bool(_BESIDE.match(reading.gap(value.end, behind.start)))
    )


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
