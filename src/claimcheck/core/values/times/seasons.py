"""Seasons: "last spring", "summer 2012", "in the autumn", "winter 2010-11", "every summer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import SEASONS, Unit, words
from claimcheck.core.values.times.piece import Calendar, Origin, Repeat

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_SHIFTS = {
    "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "this": 0, "current": 0, "following": 1,
}  # fmt: skip
_LEADS = words("in since by until till during early late mid of through every each from the and")
_PLACED = words("in since by until till during through from")
_CLOSERS = words("and or but when as after before with to he she it they that which who we for on at")
_BEFORE_THAT = frozenset((".", ",", "", "later", "earlier", "in", "by", "until", "since", "of", "during"))
_ALSO_PLAIN = frozenset(("fall", "spring"))  # verbs and things too: more must say that they are seasons
_PLAIN_LEADS = words("in since this last next early late")


def season(t: Tokens, i: int, floor: int) -> Calendar | Repeat | None:
    """The season at *i*, where the words round it say that it is one."""
    before = t.lower[i - 1] if i > floor else ""
    code = SEASONS[t.lower[i]]
    if before in ("every", "each"):
        return Repeat(i - 1, i + 1, f"XXXX-{code}")
    if before in _SHIFTS:
        first = i - 1
        if before in ("past", "coming", "following") and t.lower[i - 2] in ("this", "the") and i - 2 >= floor:
            first -= 1
        found = Calendar(first, i + 1, Unit.SEASON, season=code, shift=_SHIFTS[before])
        if before == "following" or (before in ("next", "previous") and t.lower[i - 2] == "the"):
            found.origin = Origin.MENTION
        return found
    if before == "same" or (
        before == "that" and (t.lower[i] not in _ALSO_PLAIN or t.lower[i - 2] in _BEFORE_THAT)
    ):
        first = i - 1 - (before == "same" and t.lower[i - 2] in ("the", "that") and i - 2 >= floor)
        return Calendar(first, i + 1, Unit.SEASON, season=code, shift=0, origin=Origin.MENTION)
    return _named(t, i, before, code)


def _named(t: Tokens, i: int, before: str, code: str) -> Calendar | None:
    """The season at *i* with its year, or with a word in front that makes it one."""
    year, then = t.lower[i + 1], t.lower[i + 2]
    dated = year.isdecimal() and len(year) == 4
    winter = _over_new_year(t, i + (year == "of")) if dated or year == "of" else None
    if winter:
        return Calendar(i - (before == "the"), winter[1], Unit.SEASON, season=code, year=winter[0])
    of_year = year == "of" and (then.isdecimal() or then in ("that", "last", "this", "'"))
    if not (dated or of_year or _led(t, i, before)):
        return None
    return Calendar(i - (before == "the"), i + 1, Unit.SEASON, season=code)


def _led(t: Tokens, i: int, before: str) -> bool:
    """True when the words in front make a season of the word at *i*; not in "the Summer Olympics"."""
    after = t.lower[i + 1]
    if t.capital(i) and t.capital(i + 1) and after.isalpha():
        return False
    if before == "s" and t.lower[i - 2] == "'" and t.lower[i] != "fall":
        return t.lower[i - 3] == "year" or t.lower[i - 3].isdecimal()
    if t.lower[i] not in _ALSO_PLAIN:
        return before in _LEADS
    if before != "the":
        return before in _PLAIN_LEADS
    described = after == "of" or (after.isalpha() and after not in _CLOSERS)  # "in the fall of the wall"
    return t.lower[i - 2] in _PLACED and not described


def _over_new_year(t: Tokens, i: int) -> tuple[int, int] | None:
    """The year "winter 2010-11" at *i* begins in, and the token behind it."""
    year, last = t.lower[i + 1], t.lower[i + 3]
    ranged = t.lower[i + 2] in ("-", "–", "/") and last.isdecimal() and t.glued(i + 1) and t.glued(i + 2)
    ranged = ranged and year.isdecimal()
    return (int(year), i + 4) if ranged and len(last) in (2, 4) and 1000 <= int(year) <= 2199 else None


TRIGGERS = dict.fromkeys(SEASONS, season)
