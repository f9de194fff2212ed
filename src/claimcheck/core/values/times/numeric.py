"""Dates in figures: "2017-05-26", "26.5.2017", "5/26/2017", "2017/05", "20170526".

Which figure is the day? One above 12 must be. Where both could be a month, another date of the text that can be
read in one order only decides ("25/12/2018"), where all such have one order. Else dots are day.month and slashes
and dashes are month/day; the value's note then says that the two could be swapped.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import MONTHS, Unit, words
from claimcheck.core.values.times.piece import Calendar
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.times.piece import Piece
    from claimcheck.core.values.tokens import Tokens


SWAPPABLE = "day and month could be swapped; read as month/day"
SWAPPED = "read as day/month, as the other dates here"


def settle_order(t: Tokens, pieces: list[Piece]) -> None:
    """Turns the dates that could be read in two orders to the one order that the others of the text have."""
    days = [piece for piece in pieces if isinstance(piece, Calendar) and piece.month and piece.day]
    doubtful = [piece for piece in days if piece.note == SWAPPABLE]
    if doubtful and {_day_first(t, piece) for piece in days} - {None} == {True}:
        for piece in doubtful:
            piece.month, piece.day, piece.note = piece.day, piece.month, SWAPPED


def _day_first(t: Tokens, piece: Calendar) -> bool | None:
    """True for "25/12/2018", False for "12/25/2018", None for what says nothing of the order."""
    at = piece.first
    first, sign, second = t.lower[at : at + 3]
    figures = first.isdecimal() and second.isdecimal() and len(first) <= 2 and len(second) <= 2
    if not figures or not (sign == "/" or sign in DASHES) or piece.note == SWAPPABLE or first == second:
        return None
    return int(first) > 12 if max(int(first), int(second)) > 12 else None


def numeric(t: Tokens, i: int, floor: int) -> Calendar | None:
    """The date in figures that begins with the digits at *i*."""
    word, sign = t.lower[i], t.lower[i + 1]
    if len(word) == 8:
        return _compact(i, word)
    if not t.glued(i) or not t.glued(i + 1) or not (sign in ("/", ".") or sign in DASHES) or _goes_on(t, i):
        return None
    figures, last = _figures(t, i, sign)
    if len(figures) == 3:
        return _three(i, last, figures, sign)
    if len(figures) == 2 and len(figures[0]) == 4:
        if sign == "/" and t.lower[last] in _OF_TWO_YEARS and int(figures[1]) == int(figures[0][2:]) + 1:
            return None  # "the 2010/11 season"
        return _year_month(i, last, figures, sign)
    return _two(t, i, last, figures) if len(figures) == 2 and sign == "/" else None


def _two(t: Tokens, i: int, last: int, figures: list[str]) -> Calendar | None:
    """Reads "9/11", "08/2016", and "on 11/22" where a word in front places a day."""
    if figures == ["9", "11"]:
        return Calendar(i, last, Unit.DAY, 2001, 9, 11)
    a, b = int(figures[0]), int(figures[1])
    if len(figures[1]) == 4:
        whole = 1 <= a <= 12 and 1900 <= b <= 2099 and len(figures[0]) <= 2
        return Calendar(i, last, Unit.MONTH, b, a) if whole else None
    after = t.lower[last]
    told = (
        (t.lower[i - 1] in _PLACED or t.lower[i - 2 : i] == ["week", "of"])
        and after not in _FRACTION
        and not after.endswith("s")
    )
    if not told or len(figures[0]) > 2 or len(figures[1]) > 2:
        return None
    month, day = (a, b) if a <= 12 else (b, a)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    note = SWAPPABLE if day <= 12 and day != month else ""
    return Calendar(i, last, Unit.DAY, month=month, day=day, note=note)


_OF_TWO_YEARS = words(
    "season seasons campaign academic school financial fiscal tax budget winter term edition"
)
_PLACED = words("on by until till since before due starting ending dated from")
_FRACTION = words("of odds inch mile cup full the majority favourite favorite shot chance lead win defeat -")


def _goes_on(t: Tokens, i: int) -> bool:
    """True when the digits at *i* stand right behind something they are part of."""
    before = t.lower[i - 1]
    if before in ("version", "release", "build"):
        return True
    return i > 0 and t.glued(i - 1) and (before in "/.,:$#_+" or before.isalpha() or before in DASHES)


def _figures(t: Tokens, i: int, sign: str) -> tuple[list[str], int]:
    """The figures glued together by *sign* from *i*, and the token behind; none if they are part of more.

    A month's name counts as its figure behind a year ("2020/Sep/23"); behind a day it is not for this rule.
    """
    out = [t.lower[i]]
    at = i
    while (
        t.lower[at + 1] == sign
        and t.glued(at)
        and t.glued(at + 1)
        and t.lower[at + 2].isalnum()
        and len(out) < 5
    ):
        word = t.lower[at + 2]
        out.append(str(MONTHS[word]) if word in MONTHS and len(out[0]) == 4 else word)
        at += 2
    if (
        not all(figure.isdecimal() and figure.isascii() and len(figure) <= 4 for figure in out)
        or len(out) > 3
        or _continued(t, at)
    ):
        return [], i
    return out, at + 1


def _continued(t: Tokens, at: int) -> bool:
    """True when something that is part of the same sign stands right behind the digits at *at*."""
    behind = t.lower[at + 1]
    if not t.glued(at):
        return False
    slug = behind in DASHES and t.glued(at + 1) and t.lower[at + 2].isalpha()
    return slug or (behind.isalnum() and behind != "t") or behind in ("/", "%", "_")


def _compact(i: int, word: str) -> Calendar | None:
    year, month, day = int(word[:4]), int(word[4:6]), int(word[6:])
    valid = 1900 <= year <= 2099 and 1 <= month <= 12 and 1 <= day <= 28 + (month != 2) * 2
    return Calendar(i, i + 1, Unit.DAY, year, month, day) if valid else None


def _three(i: int, last: int, figures: list[str], sign: str) -> Calendar | None:
    a, b, c = (int(figure) for figure in figures)
    if len(figures[0]) == 4:
        dotted = sign == "." and len(figures[1]) + len(figures[2]) < 4  # "2017.3.1" is a version
        return None if dotted else _checked(i, last, a, b, c)
    if (
        len(figures[2]) not in (2, 4)
        or max(len(figures[0]), len(figures[1])) > 2
        or (len(figures[2]) == 2 and sign == ".")
    ):
        return None
    year = c if len(figures[2]) == 4 else c + (2000 if c < 50 else 1900)
    if len(figures[2]) == 2 and sign != "/":
        return None
    if b > 12 or (a <= 12 and sign != "."):
        found = _checked(i, last, year, a, b)
        if found and b <= 12 and a != b:
            found.note = SWAPPABLE
        return found
    return _checked(i, last, year, b, a)


def _year_month(i: int, last: int, figures: list[str], sign: str) -> Calendar | None:
    year, month = int(figures[0]), int(figures[1])
    if sign == "." or not 1000 <= year <= 2199 or not 1 <= month <= 12 or len(figures[1]) > 2:
        return None
    if sign in DASHES and len(figures[1]) == 2 and month == year % 100 + 1:
        return None  # "2010-11" is two years
    return Calendar(i, last, Unit.MONTH, year, month)


def _checked(i: int, last: int, year: int, month: int, day: int) -> Calendar | None:
    try:
        date(year, month, day)
    except ValueError:
        if not (1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year <= 2199):
            return None
    return Calendar(i, last, Unit.DAY, year, month, day)
