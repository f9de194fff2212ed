"""Times of day: "4 p.m.", "16:30:05", "8.30pm", "half past ten", "noon", "ten o'clock", with their zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import SMALL
from claimcheck.core.values.times.cardinal import below_hundred
from claimcheck.core.values.times.names import MONTHS, WEEKDAYS, Unit, words
from claimcheck.core.values.times.piece import Calendar
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_ZONES = words("gmt utc bst cet cest edt est cdt cst mdt mst pdt pst ist msk jst aest aedt et pt ct mt")
_PLACING = words("at by until till before after around since from about")
_REGIONS = words("local eastern central mountain pacific greenwich universal")
_FRACTIONS = {"half": 30, "quarter": 15}
_MINUTE_WORDS = words("five ten twenty 5 10 20 25")
_BEHIND = words(
    "on in tomorrow tonight today yesterday this that local when the as and but after before until every monday"
    " tuesday wednesday thursday friday saturday sunday gmt bst est et"
)
_BESIDE_DAY = words("this today tonight tomorrow yesterday")
_PRICED = words(
    "closed ended traded trading priced valued stood stands finished opened shares index peaked fell rose settled"
    " changed"
)
_FROM = frozenset(("from", "between"))
_LASTING = words("in of time ran clocked lasting lasts lasted")
_PARTS = words("morning afternoon evening")
_BOOKS = words(
    "genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra esther job psalm"
    " psalms proverbs ecclesiastes isaiah jeremiah ezekiel daniel hosea joel amos micah matthew mark luke john acts"
    " romans corinthians galatians ephesians philippians colossians thessalonians timothy titus hebrews james peter"
    " jude revelation quran koran surah"
)
_NAMED = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}


def clock(t: Tokens, i: int, floor: int) -> Calendar | None:
    """The time of day that begins with the number at *i*."""
    hour = int(t.lower[i]) if t.lower[i].isdecimal() and len(t.lower[i]) <= 2 else SMALL.get(t.lower[i], 99)
    if hour > 24 or (i and t.glued(i - 1) and t.lower[i - 1] in (".", ":", ",", "$", "/")) or _verse(t, i):
        return None
    minute, last = _minutes(t, i) if t.lower[i].isdecimal() else _spoken_minutes(t, i)
    half = _half(t, last)
    if half:
        pm, last = half
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if pm else 0)
    elif (later := _half_behind(t, last, hour, minute)) is not None:
        hour = later
    elif minute is None or (t.lower[i + 1] == "." and not _meets(t, i, last)) or len(t.lower[i]) > 2:
        found = _worded(t, i, hour)
        if found is None:
            return None
        hour, last = found
    if hour > 24 or (minute or 0) > 59:
        return None
    seconds, last = _seconds(t, i, last)
    if seconds and t.lower[i - 1] in _LASTING:
        return None  # "in 2:03:59" is how long a race took
    return _told(t, i, last, f"{hour:02}:{minute or 0:02}{seconds}")


def _told(t: Tokens, first: int, last: int, time: str) -> Calendar:
    """The time of day in the tokens ``first..last``, with the zone that stands behind it."""
    behind = _zone(t, last)
    zone = t.text[t.start[last] : t.end[behind - 1]].strip("()") if behind > last else ""
    return Calendar(first, behind, Unit.MINUTE, clock=time, zone=zone)


def _verse(t: Tokens, i: int) -> bool:
    """True for "John 3:16", a place in a book of the Bible."""
    return t.lower[i - 1] in _BOOKS and t.capital(i - 1) and t.lower[i + 1] == ":"


def _seconds(t: Tokens, i: int, last: int) -> tuple[str, int]:
    """The seconds of "14:30:05" as ":05" (fractions left out) and the token behind what is read."""
    found = t.lower[i + 1 : i + 4 : 2] == [":", ":"] and t.lower[i + 4].isdecimal() and t.glued(i + 3)
    if not found or len(t.lower[i + 4]) != 2:
        return "", last
    last = max(last, i + 5)
    if t.lower[last] in (".", ",") and t.glued(last) and t.lower[last + 1].isdecimal():
        last += 2
    return f":{t.lower[i + 4]}", last


def _spoken_minutes(t: Tokens, i: int) -> tuple[int | None, int]:
    """The minutes of "eight thirty", "seven forty-five", where a half of the day follows."""
    found = below_hundred(t, i + 1)
    if found is None or not 10 <= found[0] < 60:
        return None, i + 1
    return found if _half(t, found[1]) or t.lower[found[1]] == "tonight" else (None, i + 1)


def _minutes(t: Tokens, i: int) -> tuple[int | None, int]:
    if (
        t.lower[i + 1] in (":", ".")
        and t.glued(i)
        and t.glued(i + 1)
        and len(t.lower[i + 2]) == 2
        and t.lower[i + 2].isdecimal()
    ):
        return int(t.lower[i + 2]), i + 3
    return None, i + 1


def _half(t: Tokens, at: int) -> tuple[bool, int] | None:
    """True for p.m. and the token behind, when "am", "p.m." or the like stands at *at* or behind seconds."""
    at += 2 * (t.lower[at] == ":" and t.lower[at + 1].isdecimal() and t.glued(at))
    word = t.lower[at]
    if word in ("am", "pm"):
        return word == "pm", at + 1
    if (
        word in ("a", "p")
        and t.lower[at + 1] == "."
        and t.lower[at + 2] == "m"
        and t.glued(at)
        and t.glued(at + 1)
    ):
        return word == "p", at + 3 + (t.lower[at + 3] == "." and t.glued(at + 2))
    return None


def _half_behind(t: Tokens, at: int, hour: int, minute: int | None) -> int | None:
    """The hour of "7" in "7-9pm", "7:30" in "7:30-9:15pm": in the half of the day of the time that ends the stretch."""
    spelled = (
        t.lower[at] in ("to", "until", "and") and t.lower[at - 1 - 2 * (minute is not None) - 1] in _FROM
    )
    if not (t.lower[at] in DASHES or spelled) or not t.lower[at + 1].isdecimal() or len(t.lower[at + 1]) > 2:
        return None
    end = int(t.lower[at + 1])
    half = _half(t, _minutes(t, at + 1)[1])
    if half is None or not (1 <= hour <= 12 and 1 <= end <= 12):
        return None
    pm = half[0] and hour % 12 <= end % 12  # "11-1pm" began before noon
    return hour % 12 + 12 * pm


def _meets(t: Tokens, i: int, at: int) -> bool:
    """True for "at 5.30 this morning", "at 1500 on Monday": figures that only a day beside them makes a time."""
    if t.lower[i - 1] not in ("at", "by", "until") or t.lower[i - 2] in _PRICED:
        return False
    at += t.lower[at] == "on"
    return t.lower[at] in _BESIDE_DAY or t.lower[at] in WEEKDAYS or _dated(t, at)


def _dated(t: Tokens, at: int) -> bool:
    """True for a day and its month at *at*, behind "on"."""
    day, month = (at, at + 1) if t.lower[at].isdecimal() else (at + 1, at)
    return t.lower[at - 1] == "on" and t.lower[month] in MONTHS and t.lower[day].isdecimal()


def _worded(t: Tokens, i: int, hour: int) -> tuple[int, int] | None:
    """Reads "4 in the morning", "ten o'clock"."""
    at = i + 1
    if t.lower[at : at + 3] == ["o", "'", "clock"]:
        at += 3
    elif 1 <= hour <= 12 and _beside_part(t, i):
        return hour, at
    elif t.lower[at : at + 2] == ["at", "night"] and 6 <= hour <= 12 and t.lower[i - 1] in _PLACING:
        return (hour + 12) % 24, at + 2
    elif t.lower[at : at + 2] != ["in", "the"]:
        return None
    if (
        t.lower[at : at + 2] == ["in", "the"]
        and t.lower[at + 2] in ("morning", "afternoon", "evening")
        and 1 <= hour <= 12
    ):
        return hour % 12 + (0 if t.lower[at + 2] == "morning" else 12), at + 3
    return (hour, at) if at > i + 1 else None


def _beside_part(t: Tokens, i: int) -> bool:
    """True for a bare hour whose half of the day stands beside it: "at 8 tonight", "at nine this morning"."""
    at = i + 1 + (t.lower[i + 1] == ",")
    ahead = t.lower[at] == "tonight" or (t.lower[at] == "this" and t.lower[at + 1] in _PARTS)
    if t.lower[i - 1] == "at" and t.lower[i - 2] == "tonight":
        return not t.lower[i + 1].isalnum() and t.lower[i + 1] not in ("%", "-")
    return ahead and (t.lower[i - 1] in _PLACING or at > i + 1)


def _zone(t: Tokens, at: int) -> int:
    """The token behind the zone at *at*, or *at* where there is none."""
    word = t.lower[at]
    if word == "(" and t.lower[at + 1] in _ZONES and t.raw(at + 1).isupper() and t.lower[at + 2] == ")":
        return at + 3
    if (word == "z" and t.glued(at - 1)) or (word in _ZONES and t.raw(at).isupper()):
        return _offset(t, at + 1)
    if t.glued(at - 1) and t.lower[at + 2] == ":" and _half(t, at + 4) is None:
        # "10:30-11:15" is from one time to another, unless what stands in front is a time to the second
        written = t.lower[at] == "+" or (t.lower[at - 2] == ":" and t.lower[at - 4] == ":")
        return _offset(t, at) if written else at
    return _region(t, at)


def _region(t: Tokens, at: int) -> int:
    """The token behind "Eastern time", "London time", "Pacific" at *at*, or *at* where there is none."""
    word = t.lower[at]
    if word in _REGIONS and t.lower[at + 1] in ("time", "standard", "daylight"):
        return at + 2 + (t.lower[at + 1] != "time")
    if t.lower[at + 1] == "time" and (word == "local" or (t.capital(at) and word not in WEEKDAYS)):
        return at + 2  # "London time"
    if word in ("eastern", "pacific") and t.capital(at) and not t.lower[at + 1].isalpha():
        return at + 1
    return at


def _offset(t: Tokens, at: int) -> int:
    """The token behind an offset such as "+01:00" or "-5" at *at*, or *at* where there is none."""
    if t.lower[at] not in ("+", "-", "−") or not t.lower[at + 1].isdecimal() or not t.glued(at):
        return at
    if len(t.lower[at + 1]) not in (1, 2, 4):
        return at
    minutes = t.lower[at + 2] == ":" and t.lower[at + 3].isdecimal() and t.glued(at + 2)
    return at + 2 + 2 * minutes


def told(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "half past seven", "a quarter to eight", "ten minutes past five" at the word before "past" or "to"."""
    link = t.lower[i + 1]
    if link != "past" and (link != "to" or t.lower[i] == "half"):
        return None
    at = i - (t.lower[i] in ("minutes", "minute"))
    minute = _FRACTIONS.get(t.lower[at]) or (below_hundred(t, at) or (0, 0))[0]
    if t.lower[at] in _MINUTE_WORDS and t.lower[at].isdecimal():
        minute = int(t.lower[at])
    found = _hour_said(t, i + 2)
    if at < floor or not 0 < minute <= 30 or found is None:
        return None
    hour, last = found
    hour, minute = (hour, minute) if link == "past" else ((hour - 1) % 24, 60 - minute)
    first = at - (t.lower[at - 1] == "a" and at - 1 >= floor)
    return _told(t, first, last, f"{hour:02}:{minute:02}")


def told_past(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "ten past five" at "past"."""
    return (
        told(t, i - 1, floor)
        if t.lower[i - 1] in _MINUTE_WORDS and i > floor and not t.glued(i - 1)
        else None
    )


def _hour_said(t: Tokens, at: int) -> tuple[int, int] | None:
    """The hour at *at* and the token behind: "seven", "8 p.m.", "ten o'clock"; not "past five houses"."""
    word = t.lower[at]
    hour = SMALL.get(word, 0) or (int(word) if word.isdecimal() and len(word) <= 2 else 0)
    if not 1 <= hour <= 12:
        return None
    last = at + 1 + 3 * (t.lower[at + 1 : at + 4] == ["o", "'", "clock"])
    half = _half(t, last)
    if half:
        return hour % 12 + 12 * half[0], half[1]
    goes_on = t.lower[last].isalpha() and t.lower[last] not in _BEHIND
    return None if goes_on or t.lower[last] in ("%", "-") else (hour, last)


def named(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "noon", "midnight"; without a day beside it only where a word in front places it."""
    found, first = _told(t, i, i + 1, _NAMED[t.lower[i]]), i
    if t.lower[i - 1] in ("12", "twelve") and i - 1 >= floor:
        first = i - 1
    linked = t.lower[i - 1] in ("to", "-", "–") and t.lower[i - 2] in ("m", "am", "pm", ".")
    found.strict = first < i or bool(found.zone) or (i > floor and (t.lower[first - 1] in _PLACING or linked))
    found.first = first
    return found


def _is_clock(t: Tokens, i: int) -> bool:
    """True for "at 0900 hours", "0900hrs": not for "2000 hours of work"."""
    placed = t.lower[i][0] == "0" or t.lower[i - 1] in _PLACING
    return t.lower[i + 1] in ("hours", "hrs") and placed and t.lower[i + 2] != "of"


def military(t: Tokens, i: int, floor: int) -> Calendar | None:
    """Reads "0930 GMT": four digits with a zone behind."""
    hour, minute = int(t.lower[i][:2]), int(t.lower[i][2:])
    if hour > 24 or minute > 59:
        return None
    hours = t.lower[i] < "2400" and _is_clock(t, i)
    if not hours and _zone(t, i + 1) == i + 1 and not _meets(t, i, i + 1):
        return None
    found = _told(t, i, i + 1, f"{hour:02}:{minute:02}")
    found.last += hours
    return found


TRIGGERS = dict.fromkeys(_NAMED, named) | {
    "past": told_past,
    **dict.fromkeys(("half", "quarter", "minutes", "minute"), told),
}
