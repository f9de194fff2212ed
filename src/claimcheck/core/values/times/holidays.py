"""Holidays whose day is fixed or can be computed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import Unit, words
from claimcheck.core.values.times.piece import Calendar, Repeat
from claimcheck.core.values.times.years import year_of_holiday

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_FIXED = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "new year": (1, 1),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "st . patrick's day": (3, 17),
    "april fool's day": (4, 1),
    "april fools' day": (4, 1),
    "may day": (5, 1),
    "international workers' day": (5, 1),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "bonfire night": (11, 5),
    "guy fawkes night": (11, 5),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "st andrew's day": (11, 30),
    "burns night": (1, 25),
    "epiphany": (1, 6),
    "juneteenth": (6, 19),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "canada day": (7, 1),
    "australia day": (1, 26),
    "xmas": (12, 25),
    "xmas day": (12, 25),
    "xmas eve": (12, 24),
    "st stephen's day": (12, 26),
    "hogmanay": (12, 31),
    "twelfth night": (1, 5),
    "inauguration day": (1, 20),
    "holocaust memorial day": (1, 27),
    "groundhog day": (2, 2),
    "waitangi day": (2, 6),
    "st david's day": (3, 1),
    "international women's day": (3, 8),
    "st george's day": (4, 23),
    "cinco de mayo": (5, 5),
    "flag day": (6, 14),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
    "world aids day": (12, 1),
    "pearl harbor day": (12, 7),
    "ve day": (5, 8),
    "vj day": (8, 15),
    "ides of march": (3, 15),
    "fourth of july": (7, 4),
    "4th of july": (7, 4),
    "july fourth": (7, 4),
}
_EASTER = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "holy saturday": -1,
    "holy thursday": -3,
    "mothering sunday": -21,
    "mardi gras": -47,
    "trinity sunday": 56,
    "corpus christi": 60,
    "easter": 0,
    "easter sunday": 0,
    "easter day": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whit sunday": 49,
    "pentecost": 49,
    "whit monday": 50,
}
# month, weekday (Monday is 1), which one of the month (-1 the last)
_NTH = {
    "martin luther king day": (1, 1, 3),
    "martin luther king jr . day": (1, 1, 3),
    "martin luther king jr day": (1, 1, 3),
    "mlk day": (1, 1, 3),
    "president's day": (2, 1, 3),
    "indigenous peoples' day": (10, 1, 2),
    "remembrance sunday": (11, 7, 2),
    "presidents' day": (2, 1, 3),
    "memorial day": (5, 1, -1),
    "labor day": (9, 1, 1),
    "first november monday": (11, 1, 1),
    "columbus day": (10, 1, 2),
    "thanksgiving": (11, 4, 4),
    "thanksgiving day": (11, 4, 4),
    "mother's day": (5, 7, 2),
    "father's day": (6, 7, 3),
}
# the holiday it counts from, days from it
_BESIDE = {
    "black friday": ("thanksgiving", 1),
    "election day": ("first november monday", 1),
    "cyber monday": ("thanksgiving", 4),
    "giving tuesday": ("thanksgiving", 5),
}
_NAMES = _FIXED | _EASTER | _NTH | _BESIDE
_SINGLE = frozenset(("christmas", "easter", "thanksgiving", "halloween", "xmas"))
_ALSO_PLAIN = words(
    "may flag labor earth good election july"
)  # with a small letter other words than a holiday's name
_THINGS = words(
    "egg eggs bunny tree trees card cards present presents gift gifts carol carols cracker island"
)
_OTHER_YEARS = words(
    "chinese lunar jewish persian iranian islamic muslim thai khmer tibetan vietnamese orthodox"
)
_BY_FIRST: dict[str, list[tuple[list[str], str]]] = {}
for _name in sorted(_NAMES, key=len, reverse=True):
    for _spelling in {_name, _name.replace("'", "")}:  # "Presidents Day" is printed as often
        _words = _spelling.replace("'", " ' ").split()
        _BY_FIRST.setdefault(_words[0], []).append((_words, _name))


def holiday(t: Tokens, i: int, floor: int) -> Calendar | Repeat | None:
    """The holiday whose name begins at token *i*."""
    small = not t.capital(i)
    if t.lower[i] == "new" and t.lower[i - 1] in _OTHER_YEARS:
        return None
    if small and t.lower[i] in _ALSO_PLAIN:
        return None
    for spelled, name in _BY_FIRST[t.lower[i]]:
        if small and (name == "new year" or (len(spelled) == 1 and spelled[0] not in _SINGLE)):
            continue
        if t.lower[i : i + len(spelled)] == spelled:
            found = Calendar(i, i + len(spelled), Unit.DAY, holiday=name)
            if t.lower[found.last] in _THINGS:
                return None
            around = {"week": Unit.WEEK, "weekend": Unit.WEEKEND}.get(t.lower[found.last])
            if around:
                return Calendar(i, found.last + 1, around, shift=0, inside=found)
            return _dated(t, found) or _led(t, found, floor)
    return None


def _dated(t: Tokens, found: Calendar) -> Calendar | None:
    """The holiday with the year right behind it: "On Boxing Day 2022 shops closed"."""
    year = year_of_holiday(t, found.last)
    if year is None:
        return None
    found.year, found.last = year, found.last + 1
    return found


_SHIFTS = {"last": -1, "next": 1, "following": 1, "coming": 1, "previous": -1, "this": 0}


def _led(t: Tokens, found: Calendar, floor: int) -> Calendar | Repeat:
    """The holiday with "last", "next", "this" or "every" in front of it."""
    before = t.lower[found.first - 1]
    if before in ("every", "each") and found.first - 1 >= floor:
        day = fixed_day(found.holiday or "")
        return Repeat(found.first - 1, found.last, f"XXXX-{day[0]:02}-{day[1]:02}" if day else "P1Y")
    if before in _SHIFTS and found.first - 1 >= floor:
        found.first, found.shift = found.first - 1, _SHIFTS[before]
    return found


def fixed_day(name: str) -> tuple[int, int] | None:
    """Month and day of a holiday that has the same every year."""
    return _FIXED.get(name)


def holiday_in(name: str, year: int) -> date:
    """The day of the holiday *name* in *year*, 1 to 9999."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _EASTER:
        return _easter(year) + timedelta(_EASTER[name])
    if name in _BESIDE:
        beside, after = _BESIDE[name]
        return holiday_in(beside, year) + timedelta(after)
    month, weekday, nth = _NTH[name]
    if nth < 0:
        last = date(year, month + 1, 1) - timedelta(1)
        return last - timedelta((last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def _easter(year: int) -> date:
    from dateutil.easter import easter

    return easter(year)


TRIGGERS = dict.fromkeys(_BY_FIRST, holiday)
