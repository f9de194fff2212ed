"""Neighbouring pieces that are one expression: "4 p.m. Thursday", "January last year", "the first Monday of May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, Length, Origin, Piece, Repeat
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_LINKS = frozenset(
    (
        "",
        ",",
        "of",
        "in",
        "on",
        "at",
        "the",
        "of the",
        "in the",
        ", on",
        "'s",
        "' s",
        "'",
        "(",
        "for",
        "from",
        "during",
    )
)
_OF = frozenset(("", ",", "of", "in", "of the", "in the"))
_TO = frozenset(("to", "until", "till", "through", "thru"))


def join(t: Tokens, pieces: list[Piece]) -> list[Piece]:
    """The pieces with neighbours that are one expression made one."""
    out: list[Piece] = []
    for piece in pieces:
        current = piece
        while out:
            merged = _merge(t, out[-1], current)
            if merged is None:
                break
            out.pop()
            current = merged
        out.append(current)
    return out


def _merge(t: Tokens, left: Piece, right: Piece) -> Piece | None:
    gap = right.first - left.last
    if gap > 3:
        return None
    link = " ".join(t.lower[left.last : right.first])
    if isinstance(left, Calendar) and isinstance(right, Calendar):
        return _two(t, left, right, link)
    if isinstance(left, Length) and isinstance(right, Calendar):
        return _counted_from(left, right, link)
    if isinstance(left, Repeat) and isinstance(right, Calendar) and right.unit is Unit.HOUR and not link:
        left.timex, left.last = f"{left.timex}T{right.day_part}", right.last
        return left
    return None


def _two(t: Tokens, left: Calendar, right: Calendar, link: str) -> Piece | None:
    if link in _LINKS:
        found = _clocked(left, right, link) or _dated(left, right, link) or _contained(left, right, link)
        if found:
            return found
    counted = _counted_weekday(left, right, link)
    if counted:
        return counted
    if link in DASHES or link in _TO:
        if _turned(left, right, link):
            right.inside = left
            return _widen(right, left, right)
        _share_year(left, right)
    return None


def _clocked(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "4 p.m. Thursday", "Friday at 5", "Friday evening"."""
    timed, dated = (left, right) if left.unit <= Unit.HOUR else (right, left)
    if (
        timed.unit > Unit.HOUR
        or dated.unit is not Unit.DAY
        or dated.clock
        or (dated.day_part and timed.day_part)
    ):
        return None
    if link not in ("", ",", "on", "at", "of", ", on", "on the", "in the", "in", "(") or (
        link == "," and timed.day_part
    ):
        return None
    if timed is right and timed.day_part and link not in ("", "in the"):
        return None
    dated.clock = timed.clock or dated.clock
    dated.day_part = dated.day_part or timed.day_part
    if timed.clock and dated.day_part:
        dated.day_part = None
    return _widen(dated, left, right)


def _widen(piece: Calendar, left: Calendar, right: Calendar) -> Calendar:
    piece.first, piece.last = left.first, right.last
    return piece


def _dated(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "Friday, Oct. 23", "Tuesday 26 May", "Friday the 13th"."""
    if (
        left.weekday
        and left.number is None
        and left.day is None
        and right.unit is Unit.DAY
        and right.day
        and right.weekday is None
    ):
        if link not in ("", ",", "the"):
            return None
        right.weekday = left.weekday
        right.shift = None
        return _widen(right, left, right)
    return None


def _contained(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "January last year", "next year's first quarter", "Tuesday of last week", "the first Monday of May"."""
    if left.unit is Unit.QUARTER and right.keep_unit and not link:
        return _widen(right, left, right)
    if _turned(left, right, link):
        right.inside = left
        return _widen(right, left, right)
    if left.unit in (Unit.WEEK, Unit.WEEKEND) and left.shift == 0 and link == "of" and right.unit is Unit.DAY:
        left.inside = right  # "the week of May 3"
        return _widen(left, left, right)
    if Unit.DAY <= left.unit < right.unit and not left.year and link in _OF:
        holder = _holder(left, right, link)
        if holder:
            holder.inside = right
            return _widen(left, left, right)
    return None


def _holder(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """What of *left* lies in *right*: itself, or the holiday it counts from ("the third Tuesday after Easter 2014")."""
    anchor = left.counts_from or (left.inside if left.step else None)
    if anchor and anchor.year is None and anchor.inside is None and right.unit is Unit.YEAR and not link:
        return anchor
    if left.inside:
        return None
    if (
        right.unit is Unit.YEAR
        and left.shift is None
        and (left.month or left.holiday or left.season or left.number)
    ):
        apart = link == "in" and left.unit is Unit.DAY and not left.number  # "on 5 May in 2017" is two dates
        return None if apart else left
    weekly = left.weekday and left.number is None and left.shift is None and right.unit is Unit.WEEK
    return left if weekly or (left.number is not None and link not in ("", ",")) else None


def _counted_weekday(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """Reads "the third Tuesday after Christmas"."""
    if link not in ("after", "before") or not (left.weekday and left.number) or right.unit is not Unit.DAY:
        return None
    left.shift, left.number = (left.number if link == "after" else -left.number), None
    left.counts_from, left.strict = right, True
    return _widen(left, left, right)


def _turned(left: Calendar, right: Calendar, link: str) -> bool:
    """True when the container comes first: "the 1988 third quarter", "next week on Tuesday"."""
    if right.inside or right.year or right.shift is not None:
        return False
    if left.unit is Unit.YEAR and right.unit in (Unit.QUARTER, Unit.HALF):
        return link in ("", "' s", "-")
    return left.unit is Unit.WEEK and bool(right.weekday) and right.number is None and link in ("", "on")


def _counted_from(left: Length, right: Calendar, link: str) -> Calendar | None:
    """Reads "two days after Easter", "three weeks from tomorrow", "the week before Christmas"."""
    sign = {"after": 1, "before": -1, "from": 1}.get(link, 0)
    amount, step = left.amounts[0]
    if not sign or amount is None or amount != int(amount) or step < Unit.DAY or len(left.amounts) > 1:
        return None
    if right.unit is not Unit.DAY or step > Unit.YEAR:
        return None
    found = Calendar(left.first, right.last, Unit.DAY, shift=sign * int(amount), step=step, inside=right)
    found.origin = Origin.REFERENCE
    return found


def _share_year(left: Calendar, right: Calendar) -> None:
    """Gives "May" in "May to July 2017" the year that stands behind its partner."""
    if left.month and right.month and left.year is None and left.shift is None and left.inside is None:
        later = right.year is not None and (left.month, left.day or 1) > (right.month, right.day or 1)
        left.year = right.year - later if right.year is not None else None
