"""What comes again: "daily", "every other Tuesday", "every two weeks", "on weekdays"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.cardinal import cardinal
from claimcheck.core.values.times.names import DAY_PART_SETS, MONTHS, ORDINALS, UNIT_WORDS, WEEKDAYS, Unit
from claimcheck.core.values.times.piece import Repeat
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_WORDS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "quarterly": "P3M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "biannually": "P6M",
    "biennial": "P2Y",
    "biennially": "P2Y",
}
_HALVED = {"weekly": "P1W", "monthly": "P1M", "yearly": "P6M", "annually": "P6M"}  # "semi-annually"
_LETTERS = {
    Unit.SECOND: "T{}S", Unit.MINUTE: "T{}M", Unit.HOUR: "T{}H", Unit.DAY: "{}D", Unit.WEEK: "{}W", Unit.MONTH: "{}M",
    Unit.QUARTER: "{}Q", Unit.YEAR: "{}Y",
}  # fmt: skip
_DAYS = {"weekdays": "WD", "weekends": "WE", "weekday": "WD", "weekend": "WE"}


def word(t: Tokens, i: int, floor: int) -> Repeat | None:
    """The recurrence at token *i*; a newspaper's name is none ("the Daily Planet")."""
    if t.capital(i) and t.capital(i + 1):
        return None
    if t.lower[i - 1] in DASHES and t.lower[i - 2] in ("semi", "bi") and i - 2 >= floor:
        timex = _HALVED.get(t.lower[i])
        return Repeat(i - 2, i + 1, timex) if timex and t.lower[i - 2] == "semi" else None
    return Repeat(i, i + 1, _WORDS[t.lower[i]])


def every(t: Tokens, i: int, floor: int) -> Repeat | None:
    """Reads "every other day", "every second Friday", "every four years", "every 15 minutes", "every hour"."""
    at, count, found = i + 1, 1, None
    if t.lower[at] in ("other", "second"):
        at, count = at + 1, 2
    elif (
        t.lower[at] in ("few", "several", "couple")
        and t.lower[at + 1 + (t.lower[at] == "couple")] in UNIT_WORDS
    ):
        return _vaguely(t, i, at + 1 + (t.lower[at] == "couple"))
    else:
        found = cardinal(t, at)
        if found and found[0] == int(found[0]):
            count, at = int(found[0]), found[1]
    if at == i + 1 and found is None and count == 1:
        at, count = _nth(t, at)
    day = WEEKDAYS.get(t.lower[at]) if count == 2 else _DAYS.get(t.lower[at])
    if day:
        return Repeat(i, at + 1, f"XXXX-WXX-{day}")
    if t.lower[at] in MONTHS:
        return _month_day(t, i, at, count)
    form = _LETTERS.get(UNIT_WORDS.get(t.lower[at], Unit.WEEKEND))
    if form is None or (at == i + 1 and t.lower[at].endswith("s")) or t.lower[at] == "night":
        return None
    count *= 2 if t.lower[at].startswith("fortnight") else 1
    return Repeat(i, at + 1, "P" + form.format(count), number=found[0] if found else None)


def _nth(t: Tokens, at: int) -> tuple[int, int]:
    """The unit and the count of "third day", "3rd day" at *at*; *at* itself and 1 where nothing is counted."""
    if t.lower[at] in ORDINALS and t.lower[at + 1] in UNIT_WORDS:
        return at + 1, ORDINALS[t.lower[at]]
    figure = (
        t.lower[at].isdecimal() and t.lower[at + 1] in ("rd", "th") and t.glued(at) and len(t.lower[at]) < 3
    )
    return (at + 2, int(t.lower[at])) if figure else (at, 1)


def _month_day(t: Tokens, i: int, at: int, day: int) -> Repeat | None:
    """Reads "every 1 May", "every May 1" where the month stands at *at*; "every May" is the month's own."""
    last = at + 1
    if at == i + 1 and t.lower[last].isdecimal() and len(t.lower[last]) < 3:
        day, last = int(t.lower[last]), last + 1
    named = last > i + 2 and 1 <= day <= 31
    return Repeat(i, last, f"XXXX-{MONTHS[t.lower[at]]:02}-{day:02}") if named else None


def _vaguely(t: Tokens, i: int, at: int) -> Repeat | None:
    """Reads "every few years"."""
    form = _LETTERS.get(UNIT_WORDS[t.lower[at]])
    return Repeat(i, at + 1, "P" + form.format("X")) if form else None


def annum(t: Tokens, i: int, floor: int) -> Repeat | None:
    """Reads "per annum"."""
    return Repeat(i - 1, i + 1, "P1Y") if t.lower[i - 1] == "per" and i - 1 >= floor else None


def times(t: Tokens, i: int, floor: int) -> Repeat | None:
    """Reads "once a week", "twice a day" at "once" or "twice"."""
    unit = UNIT_WORDS.get(t.lower[i + 2])
    form = _LETTERS.get(unit) if unit and t.lower[i + 1] in ("a", "an", "per", "every", "each") else None
    plain = form and not t.lower[i + 2].endswith("s") and t.lower[i + 2] != "night"
    return Repeat(i, i + 3, "P" + form.format(1)) if form and plain else None


def parts(t: Tokens, i: int, floor: int) -> Repeat | None:
    """Reads "in the mornings"; not "the nights he worked"."""
    placed = t.lower[i - 1] == "the" and t.lower[i - 2] == "in" and i - 1 >= floor
    return Repeat(i - 1, i + 1, f"XXXX-XX-XXT{DAY_PART_SETS[t.lower[i]]}") if placed else None


def days(t: Tokens, i: int, floor: int) -> Repeat | None:
    """Reads "on weekdays", "at weekends"."""
    if t.lower[i - 1] not in ("on", "at", "during", "and", "most") or t.lower[i + 1] in DASHES:
        return None
    return Repeat(i, i + 1, f"XXXX-WXX-{_DAYS[t.lower[i]]}")


TRIGGERS = (
    dict.fromkeys(_WORDS, word)
    | dict.fromkeys(("every", "each"), every)
    | dict.fromkeys(("weekdays", "weekends"), days)
    | dict.fromkeys(("once", "twice"), times)
    | dict.fromkeys(("mornings", "afternoons", "evenings"), parts)
    | {"annum": annum}
)
