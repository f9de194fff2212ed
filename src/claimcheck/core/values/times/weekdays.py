"""Days of the week: "Friday", "last Tuesday", "Mondays", "the second Sunday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.cardinal import cardinal_before
from claimcheck.core.values.times.names import (
    DAY_PART_SETS,
    DAY_PARTS,
    MONTHS,
    ORDINALS,
    WEEKDAYS,
    Unit,
    words,
)
from claimcheck.core.values.times.piece import Calendar, Origin, Repeat
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_SHIFTS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "this": 0, "following": 1}
_SHORT = frozenset(word for word in WEEKDAYS if not word.endswith("day"))
_PAPERS = words("times telegraph mirror mail express post herald tribune independent world sun people")
_CONTAINERS = MONTHS.keys() | words("the this next last each every that")
_NAMED = words("sheffield ruby bloody super black freaky man girl ash")
_OPEN = words(
    "in of at on when that who he she it they we and or but is was last this to with for before after"
)
_FIRST = ("first", "second", "third", "fourth", "fifth")
_STOPS = frozenset((".", "!", "?", "\n", "", '"', "”"))
_BEFORE_THAT = words("on by until later early late since before after till")
_SEPARATORS = frozenset(".,-–")


def weekday(t: Tokens, i: int, floor: int) -> Calendar | Repeat | None:
    """The day named at token *i*."""
    number = WEEKDAYS[t.lower[i]]
    last = i + 1
    if t.lower[i] in _SHORT:
        if not _abbreviated(t, i):
            return None
        last += t.lower[last] == "." and t.glued(i)
    if t.lower[last] in _PAPERS and t.capital(last):
        return None
    before = t.lower[i - 1] if i > floor else ""
    if (before in _NAMED and t.capital(i - 1) and t.capital(i)) or (
        t.lower[last] == "night" and t.capital(last + 1) and t.capital(last) and t.lower[last + 1].isalpha()
    ):
        return None  # "Sheffield Wednesday", "Saturday Night Live"
    return (
        _of_many(t, i, last, before, number)
        or _week_after(t, i, last, number)
        or _shifted(t, i, last, floor, number)
        or _numbered(t, i, last, floor, number)
        or _plain(t, i, last, number)
    )


def _of_many(t: Tokens, i: int, last: int, before: str, number: int) -> Calendar | Repeat | None:
    """Reads "every Friday", "Sunday mornings", and "a Sunday" where nothing says which."""
    if before in ("every", "each"):
        return Repeat(i - 1, last, f"XXXX-WXX-{number}")
    if t.lower[i - 1] == "recent" or (before in ("a", "one") and _some_day(t, last)):
        return Calendar(i, last, Unit.DAY, weekday=number, some=True)
    if t.lower[last] in DAY_PART_SETS:
        return Repeat(i, last + 1, f"XXXX-WXX-{number}T{DAY_PART_SETS[t.lower[last]]}")
    return None


def _some_day(t: Tokens, at: int) -> bool:
    """True when what stands at *at*, behind "a Sunday", leaves open which: "in May", "."; not "a Sunday vote"."""
    at += t.lower[at] in DAY_PARTS
    return not t.lower[at].isalpha() or t.lower[at] in _OPEN


def _week_after(t: Tokens, i: int, last: int, number: int) -> Calendar | None:
    """Reads British "Friday week", the Friday after the coming one, and "Friday last"; not "Friday week by week"."""
    if t.lower[last] == "last" and (not t.lower[last + 1].isalpha() or t.lower[last + 1] in _OPEN - {"week"}):
        return Calendar(i, last + 1, Unit.DAY, weekday=number, shift=-1)
    if t.lower[last] != "week" or (t.lower[last + 1].isalpha() and t.lower[last + 1] not in _OPEN):
        return None
    coming = Calendar(i, last, Unit.DAY, weekday=number, shift=0)
    return Calendar(i, last + 1, Unit.DAY, shift=1, step=Unit.WEEK, inside=coming)


def _plain(t: Tokens, i: int, last: int, number: int) -> Calendar:
    at = last + (t.lower[last] == "the")
    day = t.lower[at]
    suffixed = at + 2 if t.lower[at + 1] in ("st", "nd", "rd", "th") else at
    if t.lower[suffixed + (t.lower[suffixed] == "of")] in MONTHS:
        return Calendar(i, last, Unit.DAY, weekday=number)  # "Thursday 2nd March": the month has its day
    spelled = _spelled(t, at) if at > last else None
    if spelled:
        return Calendar(i, spelled[1], Unit.DAY, weekday=number, day=spelled[0])
    if day.isdecimal() and len(day) <= 2 and t.lower[at + 1] in ("st", "nd", "rd", "th") and t.glued(at):
        return Calendar(i, at + 2, Unit.DAY, weekday=number, day=int(day))
    return Calendar(i, last, Unit.DAY, weekday=number)


def _spelled(t: Tokens, at: int) -> tuple[int, int] | None:
    """The day of the month spelled at *at* and the token behind: "twenty-seventh", "fifth"."""
    tens = {"twenty": 20, "thirty": 30}.get(t.lower[at], 0)
    one = at + 1 + (t.lower[at + 1] in DASHES) if tens else at
    day = tens + ORDINALS.get(t.lower[one], -100)
    return (day, one + 1) if 1 <= day <= 31 else None


def _abbreviated(t: Tokens, i: int) -> bool:
    """True when a short form such as "Sat" or "sun" is a day and not a word."""
    after = t.lower[i + 1]
    if t.lower[i] in ("sat", "sun", "wed", "mon", "fri"):
        dated = t.lower[i + 2].isdecimal() or t.lower[i + 2] in MONTHS
        if after.isdecimal() and t.capital(i) and not t.glued(i):
            return t.lower[i + 2] in MONTHS or t.lower[i + 2] in ("st", "nd", "rd", "th")  # "Fri 26 May"
        return after in _SEPARATORS and t.glued(i) and (t.capital(i) or i == 0) and (dated or after == ".")
    return t.capital(i)


def _shifted(t: Tokens, i: int, last: int, floor: int, number: int) -> Calendar | None:
    """Reads "last Friday", "next Monday", "two Tuesdays ago"."""
    before = t.lower[i - 1]
    then = {("after", "next"): 2, ("before", "last"): -2}.get((t.lower[last], t.lower[last + 1]), 0)
    if then and before == "the" and i > floor:
        return Calendar(i - 1, last + 2, Unit.DAY, weekday=number, shift=then)
    if before == "that" and i > floor and _demonstrative(t, i - 1):
        return Calendar(i - 1, last, Unit.DAY, weekday=number, origin=Origin.MENTION)
    of_month = before == "last" and t.lower[last] in ("of", "in") and t.lower[last + 1] in _CONTAINERS
    if i > floor and before in _SHIFTS and not of_month:
        first = i - 1 - (t.lower[i - 2] in ("the", "this") and i - 2 >= floor)
        origin = Origin.MENTION if before == "following" else Origin.REFERENCE
        found = Calendar(first, last, Unit.DAY, weekday=number, shift=_SHIFTS[before], origin=origin)
        found.next_week = before == "next"
        if before == "previous" and t.lower[first] != "the":
            found.next_week = True
        return found
    return None


def _demonstrative(t: Tokens, i: int) -> bool:
    """True for the "that" of "That Friday he fell", "later that Friday"; not for "said that Friday was hot"."""
    before = t.lower[i - 1]
    return (t.capital(i) and before in _STOPS) or before in _BEFORE_THAT


def _numbered(t: Tokens, i: int, last: int, floor: int, number: int) -> Calendar | None:
    """Reads "the third Tuesday" (of something)."""
    before, at = t.lower[i - 1], i - 1
    figure = before in ("st", "nd", "rd", "th") and t.lower[i - 2] in ("1", "2", "3", "4", "5")
    if figure and i - 2 >= floor:
        before, at = _FIRST[int(t.lower[i - 2]) - 1], i - 2
    nth = -1 if before == "last" else ORDINALS.get(before, 0)
    if nth and i > floor and nth <= 5:
        first = at - (t.lower[at - 1] == "the" and at - 1 >= floor)
        return Calendar(first, last, Unit.DAY, weekday=number, number=nth, strict=False)
    return None


def plural(t: Tokens, i: int, floor: int) -> Calendar | Repeat | None:
    """Reads "Mondays", "on Sundays", "two Tuesdays ago"."""
    number = WEEKDAYS[t.lower[i][:-1]]
    counted = cardinal_before(t, i, floor)
    sign = {"ago": -1, "back": -1, "hence": 1, "from": 1}.get(t.lower[i + 1], 0)
    if counted and sign:
        last = i + 2 + (t.lower[i + 1] == "from")
        return Calendar(counted[1], last, Unit.DAY, weekday=number, shift=sign * int(counted[0]))
    return Repeat(i, i + 1, f"XXXX-WXX-{number}")


TRIGGERS = dict.fromkeys(WEEKDAYS, weekday) | {
    f"{word}s": plural for word in WEEKDAYS if word.endswith("day")
}  # fmt: skip
