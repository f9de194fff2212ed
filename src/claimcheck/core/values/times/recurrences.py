"""What comes again: "daily", "every other Tuesday", "every two weeks", "on weekdays"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.cardinal import cardinal
from claimcheck.core.values.times.names import MONTHS, UNIT_WORDS, WEEKDAYS, Unit
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
    else:
        found = cardinal(t, at)
        if found and found[0] == int(found[0]):
            count, at = int(found[0]), found[1]
    day = WEEKDAYS.get(t.lower[at])
    if day and count == 2:
        return Repeat(i, at + 1, f"XXXX-WXX-{day}")
    if t.lower[at] in _DAYS:
        return Repeat(i, at + 1, f"XXXX-WXX-{_DAYS[t.lower[at]]}")
    if t.lower[at] in MONTHS and at > i + 1 and 1 <= count <= 31:
        return Repeat(i, at + 1, f"XXXX-{MONTHS[t.lower[at]]:02}-{count:02}")  # "every 1 January"
    form = _LETTERS.get(UNIT_WORDS.get(t.lower[at], Unit.WEEKEND))
    if form is None or (at == i + 1 and t.lower[at].endswith("s")) or t.lower[at] == "night":
        return None
    count *= 2 if t.lower[at].startswith("fortnight") else 1
    return Repeat(i, at + 1, "P" + form.format(count), number=found[0] if found else None)


def days(t: Tokens, i: int, floor: int) -> Repeat | None:
    """Reads "on weekdays", "at weekends"."""
    if t.lower[i - 1] not in ("on", "at", "during", "and", "most") or t.lower[i + 1] in DASHES:
        return None
    return Repeat(i, i + 1, f"XXXX-WXX-{_DAYS[t.lower[i]]}")


TRIGGERS = (
    dict.fromkeys(_WORDS, word)
    | dict.fromkeys(("every", "each"), every)
    | dict.fromkeys(("weekdays", "weekends"), days)
)
