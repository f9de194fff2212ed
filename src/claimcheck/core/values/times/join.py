"""Neighbouring pieces that are one expression: "4 p.m. Thursday", "January last year", "the first Monday of May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, Length, Origin, Piece, Repeat, Span
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
        found = _clocked(left, right, link) or _dated(left, right, link) or _contained(t, left, right, link)
        if found:
            return found
    if link in DASHES or link in _TO or link == "and":
        return _span(t, left, right, link)
    return None


def _clocked(left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """ "4 p.m. Thursday", "Friday at 5", "Friday evening"."""
    timed, dated = (left, right) if left.unit <= Unit.HOUR else (right, left)
    if (
        timed.unit > Unit.HOUR
        or dated.unit is not Unit.DAY
        or dated.clock
        or dated.day_part
        and timed.day_part
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
    """ "Friday, Oct. 23", "Tuesday 26 May", "Friday the 13th"."""
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


def _contained(t: Tokens, left: Calendar, right: Calendar, link: str) -> Calendar | None:
    """ "January last year", "the third quarter of 1990", "the first Monday of next month", "Christmas 2014"."""
    if left.unit >= right.unit or left.year or left.unit < Unit.DAY:
        return None
    if (
        right.unit is Unit.YEAR
        and left.shift is None
        and (left.month or left.holiday or left.season or left.number)
    ):
        if link not in ("", ",", "of", "in", "of the", "in the") or (
            link == "in" and left.unit is Unit.DAY and not left.number
        ):
            return None
        left.inside = right
        return _widen(left, left, right)
    nested = left.number is not None or (left.weekday and left.shift is None and link == "of")
    if nested and link in ("of", "in", "of the", "in the"):
        left.inside = right
        return _widen(left, left, right)
    return None


def _counted_from(left: Length, right: Calendar, link: str) -> Calendar | None:
    """ "two days after Easter", "three weeks from tomorrow", "the week before Christmas"."""
    sign = {"after": 1, "before": -1, "from": 1}.get(link, 0)
    amount, step = left.amounts[0]
    if not sign or amount is None or amount != int(amount) or step < Unit.DAY or len(left.amounts) > 1:
        return None
    if right.unit is not Unit.DAY or step > Unit.YEAR:
        return None
    found = Calendar(left.first, right.last, Unit.DAY, shift=sign * int(amount), step=step, inside=right)
    found.origin = Origin.REFERENCE
    return found


def _span(t: Tokens, left: Calendar, right: Calendar, link: str) -> Span | None:
    """ "May to July 2017", "2015-16", "1954-1960", "Monday to Friday"."""
    if left.unit is not right.unit or left.unit < Unit.DAY:
        return None
    dashed = link in DASHES
    shared = left.year is None and right.year is not None and left.shift is None and left.inside is None
    if not (dashed or (shared and link != "and")):
        return None
    if left.unit is Unit.YEAR and left.year and right.year and right.year < left.year:
        return None
    return Span(left.first, right.last, left, right)
