"""Pieces made into values."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import DayRange, Interval
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.values.times.calendar import longest_month
from claimcheck.core.values.times.frame import Frame, Stretch
from claimcheck.core.values.times.hedged import hedged
from claimcheck.core.values.times.names import YEARS_IN, Unit
from claimcheck.core.values.times.piece import (
    Age,
    Bound,
    Calendar,
    Length,
    Origin,
    Part,
    Piece,
    Repeat,
    Span,
    Vague,
)
from claimcheck.core.values.times.resolve import resolve

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_LETTERS = {
    Unit.SECOND: ("T", "S"),
    Unit.MINUTE: ("T", "M"),
    Unit.HOUR: ("T", "H"),
    Unit.DAY: ("", "D"),
    Unit.WEEKEND: ("", "WE"),
    Unit.WEEK: ("", "W"),
    Unit.MONTH: ("", "M"),
    Unit.QUARTER: ("", "Q"),
    Unit.YEAR: ("", "Y"),
    Unit.DECADE: ("", "DE"),
    Unit.CENTURY: ("", "C"),
    Unit.MILLENNIUM: ("", "L"),
}


def build(piece: Piece, frame: Frame) -> Value | None:
    """The value *piece* is, or None when it does not stand by itself."""
    match piece:
        case Calendar():
            return _calendar(piece, frame)
        case Span():
            return _span(piece, frame)
        case Length():
            amount, unit = piece.amounts[0]
            frame.months = frame.months or (unit is Unit.MONTH and amount is not None and 3 < amount < 12)
            return _length(piece, frame.tokens)
        case Vague():
            return Value(ValueKind.DATE, *_place(frame.tokens, piece), timex=piece.timex, vague=True)
        case Repeat():
            place = _place(frame.tokens, piece)
            return Value(ValueKind.RECURRENCE, *place, timex=piece.timex, number=piece.number)
        case Age():
            return _age(piece, frame.tokens)


def _place(t: Tokens, piece: Piece) -> tuple[int, int, str]:
    """Start, end and words of *piece* in the text."""
    start, end = t.start[piece.first], t.end[piece.last - 1]
    return start, end, t.text[start:end]


def _calendar(piece: Calendar, frame: Frame) -> Value | None:
    if not piece.strict and piece.inside is None and not _follows_a_day(piece, frame):
        return None
    found = resolve(piece, frame)
    days = hedged(piece, found, frame) if piece.hedge else _days(piece, found, frame.reference)
    if found.first is not None and piece.unit >= Unit.DAY and not piece.keep_unit:
        _remember(piece, found, frame)
    kind = ValueKind.DATE if piece.bound is None else ValueKind.PERIOD
    return Value(
        kind,
        *_place(frame.tokens, piece),
        timex=_timed(piece, found),
        days=days,
        note=_note(piece, found),
    )


def _follows_a_day(piece: Calendar, frame: Frame) -> bool:
    """True for "the day before the vote" where the text has just spoken of a day."""
    spoken = frame.mention is not None and frame.mention.unit is Unit.DAY
    return spoken and piece.unit is Unit.DAY and piece.origin is Origin.MENTION


def _note(piece: Calendar, found: Stretch) -> str:
    """What a reader must know of the date: that it needs another to count from, or cannot be."""
    doubt = _doubt(piece, found)
    if not piece.zone or not piece.clock:
        return doubt
    return f"{doubt}; time zone {piece.zone}" if doubt else f"time zone {piece.zone}"


def _doubt(piece: Calendar, found: Stretch) -> str:
    """What is not known of the date."""
    if found.first is not None or piece.before_christ or piece.some:
        return piece.note
    impossible = piece.day and piece.month and (piece.year or piece.day > longest_month(piece.month))
    return "no such day" if impossible else "needs date"


def _remember(piece: Calendar, found: Stretch, frame: Frame) -> None:
    frame.mention = found
    if found.unit is Unit.QUARTER and found.last and frame.reference and found.last < frame.reference:
        frame.quarter, frame.months = found, False
    if piece.year and piece.month:
        frame.told, frame.told_at = found, piece.last


def _timed(piece: Calendar, found: Stretch) -> str | None:
    if piece.clock and piece.unit <= Unit.DAY:
        return f"{found.timex}T{piece.clock}" if found.timex else f"T{piece.clock}"
    # A weekday's night may be the next day's small hours, and annotators leave its part out: the day stands.
    if piece.day_part and found.timex and piece.weekday is None and not piece.day:
        return f"{found.timex}T{piece.day_part}"
    return found.timex


def _days(piece: Calendar, found: Stretch, reference: date | None) -> DayRange | None:
    """The days of *found*, narrowed or opened by the words in front of it."""
    first, last = found.first, found.last
    if first is None or last is None:
        return None
    if piece.part and piece.unit > Unit.DAY:
        first, last = _narrowed(first, last, piece.part)
    return _sided(piece.bound, first, last, reference) if piece.bound else DayRange(first, last)


def _sided(bound: Bound, first: date, last: date, reference: date | None) -> DayRange | None:
    """The days on one side of a stretch."""
    match bound:
        case Bound.SINCE:
            return DayRange(first, reference if reference and reference >= first else None)
        case Bound.AFTER:
            return DayRange(last + timedelta(1), None) if last < date.max else None
        case Bound.FROM:
            return DayRange(first, None)
        case Bound.UNTIL:
            return DayRange(None, last)
        case Bound.BEFORE:
            return DayRange(None, first - timedelta(1)) if first > date.min else None


def _narrowed(first: date, last: date, part: Part) -> tuple[date, date]:
    """The half of a stretch that "early" or "late" leaves open, the middle two quarters for "mid"."""
    quarter = timedelta((last - first).days // 4)
    match part:
        case Part.EARLY:
            return first, first + 2 * quarter
        case Part.MIDDLE:
            return first + quarter, last - quarter
        case Part.LATE:
            return last - 2 * quarter, last


def _span(piece: Span, frame: Frame) -> Value:
    """The period; the first end takes the year that the other one was found to have."""
    place = _place(frame.tokens, piece)
    high = resolve(piece.high, frame)
    if piece.low.year is None and high.first:
        piece.low.year = high.first.year
    low = resolve(piece.low, frame)
    if low.first is None or high.last is None or low.first > high.last:
        unknown = f"{low.timex}/{high.timex}" if low.timex and high.timex else None
        return Value(ValueKind.PERIOD, *place, timex=unknown, note="needs date")
    frame.mention = high
    return Value(
        ValueKind.PERIOD, *place, timex=f"{low.timex}/{high.timex}", days=DayRange(low.first, high.last)
    )


def _length(piece: Length, t: Tokens) -> Value:
    amount, unit = _told_in_one(piece.amounts)
    ranged = piece.low is not None
    return Value(
        ValueKind.DURATION,
        *_place(t, piece),
        timex=_period(piece.amounts),
        number=None if ranged else amount,
        amount=None if amount is None else _interval(amount, piece.comparator, piece.low),
        comparator=piece.comparator,
        unit=None if unit is None else unit.name.lower(),
        vague=piece.amounts[0][0] is None,
    )


# How many of the next smaller unit each has; a year has no number of days, nor a month of weeks.
_FINER = {
    Unit.MILLENNIUM: (10, Unit.CENTURY),
    Unit.CENTURY: (10, Unit.DECADE),
    Unit.DECADE: (10, Unit.YEAR),
    Unit.YEAR: (12, Unit.MONTH),
    Unit.WEEK: (7, Unit.DAY),
    Unit.DAY: (24, Unit.HOUR),
    Unit.HOUR: (60, Unit.MINUTE),
    Unit.MINUTE: (60, Unit.SECOND),
}


def _told_in_one(amounts: tuple[tuple[Decimal | None, Unit], ...]) -> tuple[Decimal | None, Unit | None]:
    """The length in its smallest unit: two years and ten months are 34 months; two years and a day have none."""
    total, unit = amounts[0]
    for amount, smaller in amounts[1:]:
        while total is not None and unit > smaller and unit in _FINER:
            times, unit = _FINER[unit]
            total *= times
        if total is None or amount is None or unit is not smaller:
            return None, None
        total += amount
    return total, unit


def _period(amounts: tuple[tuple[Decimal | None, Unit], ...]) -> str:
    """The TIMEX3 value of a length: "P2Y10M", "PT36H", "PXW"."""
    calendar, clock = "", ""
    for amount, unit in amounts:
        time, text = _part_of_period(amount, unit)
        calendar, clock = (calendar, clock + text) if time else (calendar + text, clock)
    return "P" + calendar + (f"T{clock}" if clock else "")


def _part_of_period(amount: Decimal | None, unit: Unit) -> tuple[bool, str]:
    """True for a time of the clock, and "2Y", "XW", "36H"; decades and longer are told in years."""
    if unit in YEARS_IN and amount is not None:
        amount, unit = amount * YEARS_IN[unit], Unit.YEAR
    amount, unit, rest = _whole(amount, unit)
    time, letter = _LETTERS[unit]
    return bool(time), ("X" if amount is None else f"{amount.normalize():f}") + letter + rest


def _whole(amount: Decimal | None, unit: Unit) -> tuple[Decimal | None, Unit, str]:
    """The amount in whole units with the rest in smaller ones: 2.5 years is "2Y6M", half an hour "30M"."""
    smaller = {Unit.YEAR: (12, Unit.MONTH), Unit.HOUR: (60, Unit.MINUTE), Unit.MINUTE: (60, Unit.SECOND)}.get(
        unit
    )
    if (
        amount is None
        or smaller is None
        or amount == int(amount)
        or amount * smaller[0] != int(amount * smaller[0])
    ):
        return amount, unit, ""
    rest = (amount - int(amount)) * smaller[0]
    if amount < 1:
        return rest, smaller[1], ""
    return Decimal(int(amount)), unit, f"{rest.normalize():f}{_LETTERS[smaller[1]][1]}"


def _interval(number: Decimal, comparator: Comparator, low: Decimal | None = None) -> Interval:
    """The lengths that *number* with its comparator allows; "about" is a tenth either way."""
    match comparator:
        case Comparator.OVER:
            return Interval(number, None, low_open=True)
        case Comparator.AT_LEAST:
            return Interval(number, None)
        case Comparator.UNDER:
            return Interval(Decimal(0), number, high_open=True)
        case Comparator.AT_MOST:
            return Interval(Decimal(0), number)
        case Comparator.ABOUT:
            return Interval(number * Decimal("0.9"), number * Decimal("1.1"))
        case Comparator.EQUAL | Comparator.BETWEEN:
            return Interval(number if low is None else low, number)


def _age(piece: Age, t: Tokens) -> Value:
    return Value(
        ValueKind.AGE,
        *_place(t, piece),
        timex=_period(((piece.amount, piece.unit),)) if piece.worded else None,
        number=piece.amount if piece.low is None else None,
        amount=_interval(piece.amount, piece.comparator, piece.low),
        comparator=piece.comparator,
        unit=piece.unit.name.lower(),
    )
