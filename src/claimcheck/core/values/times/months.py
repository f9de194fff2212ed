"""Months with their days and years: "26 May 2017", "May 26th, 2017", "Feb.", "the 1st of March"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import SMALL
from claimcheck.core.values.times.names import MONTHS, ORDINALS, Unit, words
from claimcheck.core.values.times.piece import Calendar, Origin, Repeat
from claimcheck.core.values.times.years import year_at
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

SUFFIXES = frozenset(("st", "nd", "rd", "th"))
# A month that is also a common word, or a name, is one only where its neighbours say so.
_SHORT = frozenset(word for word in MONTHS if len(word) <= 4 and word not in ("june", "july", "may"))
_WORDS_TOO = frozenset(("may", "march", "mar", "august", "sep", "dec", "jan", "jun"))
_NAMES = frozenset(("april", "june"))  # "April Jones": a month only where a lead or the next word says so
_TIME_LEADS = words("in since by until till through last next this early late mid during before after")
_BEHIND_MONTH = words("and to or of last this next")
_AS = words("early late soon recently back far")
_EVENTS = words(
    "budget break holiday holidays election elections vote deadline meeting meetings summit data report heatwave riots"
    " storm storms floods referendum primary primaries ballot sales inflation survey polls bank local general"
)
_OF_YEARS = words("that this last next year")
_BEFORE_MONTH = words(
    "in since by until till through from last next this early late mid of during before after between and to"
    " every each for or around earlier later ending ended begins beginning previous"
)
_PIVOT = 30  # "Mar 1, '16" is 2016; from here on the century is too doubtful
_SHIFTS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "this": 0}


def day_before(t: Tokens, i: int, floor: int) -> tuple[int, int] | None:
    """The day of a month that ends right before token *i*, and its first token: "26", "26th", "the first of"."""
    at = i
    if t.lower[at - 1] == "of":
        at -= 1
    if t.lower[at - 1] == "day" and at < i:
        at -= 1
    word = t.lower[at - 1]
    if at - 1 < floor:
        return None
    if word in SUFFIXES and t.glued(at - 2) and at - 2 >= floor:
        number, first = t.lower[at - 2], at - 2
    else:
        number, first = word, at - 1
        if at < i and not number.isdecimal() and number not in ORDINALS:
            return None
    found = _day_number(t, number, first)
    if found is None:
        return None
    day, first = found
    if first - 1 >= floor and t.lower[first - 1] == "the":
        first -= 1
    return day, first


def _day_number(t: Tokens, word: str, first: int) -> tuple[int, int] | None:
    if word.isdecimal():
        loose = t.lower[first - 1] not in (".", ",", "/", "$", "£", "€") or not t.glued(first - 1)
        return (int(word), first) if len(word) <= 2 and 1 <= int(word) <= 31 and loose else None
    return _spelled_day(t, first)


def _spelled_day(t: Tokens, last: int) -> tuple[int, int] | None:
    """The day in words that ends with token *last*: "first", "twenty-first", "twenty five"."""
    word = t.lower[last]
    day = ORDINALS.get(word) or SMALL.get(word, 0)
    at = last - 1 - (t.lower[last - 1] in DASHES)
    tens = {"twenty": 20, "thirty": 30}.get(t.lower[at], 0)
    if tens and 0 < day < 10 and tens + day <= 31:
        return day + tens, at
    return (day, last) if word in ORDINALS else None


def month(t: Tokens, i: int, floor: int) -> Calendar | Repeat | None:
    """The date or month named at token *i*."""
    number = MONTHS[t.lower[i]]
    after = i + 1
    if t.lower[i] in _SHORT and t.lower[after] == "." and t.glued(i):
        after += 1
    before = day_before(t, i, floor)
    if t.lower[i - 1] in DASHES and t.lower[i - 2].isdecimal() and t.glued(i - 2):
        before = day_before(t, i - 1, floor)
    if before and (t.capital(i) or t.lower[i] != "dec" or year_after(t, after)):  # "345-7 dec" is declared
        year = year_after(t, after)
        return Calendar(
            before[1], year[1] if year else after, Unit.DAY, year[0] if year else None, number, before[0]
        )
    return _day_after(t, i, after, number) or _month_alone(t, i, after, number, floor)


def _day_after(t: Tokens, i: int, after: int, number: int) -> Calendar | None:
    """The date at *i* when the day follows the month: "May 26th, 2017"."""
    at = after + (t.lower[after] == "the" or t.lower[after] in DASHES)
    if t.lower[after] == "," and t.lower[after + 2] in SUFFIXES and t.glued(after + 1):
        at = after + 1  # "March, 14th 2015"
    word = t.lower[at]
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        sign, digits = t.lower[at + 1], t.lower[at + 2].isdecimal() and t.glued(at + 1)
        if t.glued(at) and (sign == "%" or (sign in (":", ".") and digits)):
            return None
        day, last = int(word), at + 1
        if t.lower[last] in SUFFIXES and t.glued(at):
            last += 1
        elif t.lower[last] in ("am", "pm", "a", "p") and t.glued(at):
            return None
    else:
        spelled = _spelled_after(t, at) if t.capital(i) or t.lower[i] not in _WORDS_TOO else None
        if spelled is None:
            return None
        day, last = spelled
    year = year_after(t, last)
    return Calendar(i, year[1] if year else last, Unit.DAY, year[0] if year else None, number, day)


def _spelled_after(t: Tokens, at: int) -> tuple[int, int] | None:
    """The day spelled at *at* and the token behind: "second", "twenty-ninth", "twenty nine"; not "June nine"."""
    tens = {"twenty": 20, "thirty": 30}.get(t.lower[at], 0)
    one = at + 1 + (t.lower[at + 1] in DASHES) if tens else at
    day = tens + (ORDINALS.get(t.lower[one]) or (SMALL.get(t.lower[one], 100) if tens else 100))
    return (day, one + 1) if 1 <= day <= 31 else None


def year_after(t: Tokens, at: int) -> tuple[int, int] | None:
    """The year behind a month or day that ends before token *at*, and the token behind it: ", 2017", "of 2017"."""
    link = t.lower[at]
    glued = t.glued(at - 1) and link.isdecimal() and len(link) == 4 and 1000 <= int(link) <= 2199
    if glued:
        return int(link), at + 1  # "31Oct1974"
    short = t.lower[at + 1]
    if link in DASHES and t.glued(at - 1) and t.glued(at) and len(short) == 2 and short.isdecimal():
        dated = t.lower[at - 2] in DASHES and t.lower[at + 2] not in DASHES
        return (2000 + int(short) - 100 * (int(short) >= _PIVOT), at + 2) if dated else None
    comma = at + (t.lower[at] == ",")
    if t.lower[comma] == "'" and t.glued(comma) and len(t.lower[comma + 1]) == 2:
        short = t.lower[comma + 1]  # ", '16"
        return (2000 + int(short), comma + 2) if short.isdecimal() and int(short) < _PIVOT else None
    return year_at(t, at + (link in (",", "/") or link in DASHES or link == "of"))


def _month_alone(t: Tokens, i: int, after: int, number: int, floor: int) -> Calendar | Repeat | None:
    if not t.capital(i) and (t.lower[i] in _WORDS_TOO or len(t.lower[i]) < 4):
        return None
    year = year_after(t, after)
    if year:
        return Calendar(i, year[1], Unit.MONTH, year[0], number)
    before = t.lower[i - 1] if i > floor else ""
    if before in ("every", "each"):
        return Repeat(i - 1, after, f"XXXX-{number:02}")
    if before == "following" and i - 1 > floor and t.lower[i - 2] == "the":
        return Calendar(i - 2, after, Unit.MONTH, month=number, shift=1, origin=Origin.MENTION)
    if before in _SHIFTS:
        return Calendar(i - 1, after, Unit.MONTH, month=number, shift=_SHIFTS[before])
    return Calendar(i, after, Unit.MONTH, month=number) if _is_month(t, i, after) else None


def _is_month(t: Tokens, i: int, after: int) -> bool:
    """False where a month's name, alone, may be a person's ("April Jones") or another word ("May", "Mar")."""
    word = t.lower[i]
    if word in _NAMES and t.lower[i - 1] not in _TIME_LEADS and t.capital(after) and t.lower[after].isalpha():
        return False
    doubtful = word in _WORDS_TOO or (len(word) <= 4 and word not in ("june", "july"))
    return not doubtful or _placed(t, i, after)


def _placed(t: Tokens, i: int, after: int) -> bool:
    """True when the words round an ambiguous month say that it is one: "in May", not "Theresa May said"."""
    before = t.lower[i - 1]
    if before in _BEFORE_MONTH or before in DASHES or (before == "as" and t.lower[i - 2] in _AS):
        return True
    if before in ("the", "its", "their") and t.capital(i) and t.lower[after] in _EVENTS:
        return t.lower[i - 2] != "on"
    then = t.lower[after + 1]
    linked = t.lower[after] in _BEHIND_MONTH or t.lower[after] in DASHES
    return linked and (then in MONTHS or then in _OF_YEARS)
