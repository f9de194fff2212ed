"""Pieces made into values."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import DayRange, Interval
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.values.times.calendar import longest_month
from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Age, Bound, Calendar, Length, Part, Piece, Repeat, Span, Vague
from claimcheck.core.values.times.resolve import Frame, Stretch, resolve

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
_IN_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}


def build(piece: Piece, frame: Frame) -> Value | None:
    """The value *piece* is, or None when it does not stand by itself."""
    match piece:
        case Calendar():
            return _calendar(piece, frame)
        case Span():
            return _span(piece, frame)
        case Length():
            return _length(piece, frame.tokens)
        case Vague():
            return _value(frame.tokens, ValueKind.DATE, piece, timex=piece.timex, vague=True)
        case Repeat():
            return _value(frame.tokens, ValueKind.RECURRENCE, piece, timex=piece.timex)
        case Age():
            return _age(piece, frame.tokens)


def _value(
    t: Tokens,
    kind: ValueKind,
    piece: Piece,
    *,
    timex: str | None,
    days: DayRange | None = None,
    vague: bool = False,
    note: str = "",
) -> Value:
    start, end = t.start[piece.first], t.end[piece.last - 1]
    return Value(kind, start, end, t.text[start:end], timex=timex, days=days, vague=vague, note=note)


def _calendar(piece: Calendar, frame: Frame) -> Value | None:
    if not piece.strict and piece.inside is None:
        return None
    found = resolve(piece, frame)
    if found.first is not None and piece.unit >= Unit.DAY and not piece.keep_unit:
        _remember(piece, found, frame)
    note = piece.note if found.first or found.timex else "needs date"
    if found.timex and found.first is None and not piece.before_christ:
        impossible = piece.day and piece.month and piece.day > longest_month(piece.month)
        note = "no such day" if impossible or not found.timex.startswith("XXXX") else "needs date"
    kind = (
        ValueKind.PERIOD
        if piece.bound in (Bound.SINCE, Bound.UNTIL, Bound.AFTER, Bound.BEFORE)
        else ValueKind.DATE
    )
    return _value(
        frame.tokens,
        kind,
        piece,
        timex=_timed(piece, found),
        days=_days(piece, found, frame.reference),
        note=note,
    )


def _remember(piece: Calendar, found: Stretch, frame: Frame) -> None:
    frame.mention = found
    if found.unit is Unit.QUARTER and found.last and frame.reference and found.last < frame.reference:
        frame.quarter = found
    if piece.year and piece.month and found.first:
        frame.told = found.first.year


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
    match piece.bound:
        case Bound.SINCE:
            end = reference if reference and reference >= first else None
            return DayRange(first, end)
        case Bound.AFTER:
            return DayRange(last + timedelta(1), None) if last < date.max else None
        case Bound.UNTIL:
            return DayRange(None, last)
        case Bound.BEFORE:
            return DayRange(None, first - timedelta(1)) if first > date.min else None
        case None:
            return DayRange(first, last)


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


def _span(piece: Span, frame: Frame) -> Value | None:
    high = resolve(piece.high, frame)
    if piece.low.year is None and piece.low.inside is None and piece.low.month and high.first:
        piece.low.year = high.first.year
    low = resolve(piece.low, frame)
    if low.first is None or high.last is None or low.first > high.last:
        return _value(frame.tokens, ValueKind.PERIOD, piece, timex=None, note="needs date")
    frame.mention = high
    return _value(
        frame.tokens, ValueKind.PERIOD, piece, timex=f"{low.timex}/{high.timex}", days=DayRange(low.first, high.last)
    )  # fmt: skip


def _length(piece: Length, t: Tokens) -> Value:
    start, end = t.start[piece.first], t.end[piece.last - 1]
    amount, unit = piece.amounts[0]
    single = len(piece.amounts) == 1 and amount is not None
    return Value(
        ValueKind.DURATION, start, end, t.text[start:end],
        timex=_period(piece.amounts),
        number=amount if single else None,
        amount=_interval(amount, piece.comparator) if single and amount is not None else None,
        comparator=piece.comparator,
        unit=unit.name.lower() if single else None,
        vague=amount is None,
    )  # fmt: skip


def _period(amounts: tuple[tuple[Decimal | None, Unit], ...]) -> str:
    """The TIMEX3 value of a length: "P2Y10M", "PT36H", "PXW"."""
    calendar, clock = "", ""
    for amount, unit in amounts:
        if unit in _IN_YEARS and amount is not None:
            amount, unit = amount * _IN_YEARS[unit], Unit.YEAR
        amount, unit, rest = _whole(amount, unit)
        time, letter = _LETTERS[unit]
        text = "X" if amount is None else f"{amount.normalize():f}"
        if time:
            clock += text + letter + rest
        else:
            calendar += text + letter + rest
    return "P" + calendar + (f"T{clock}" if clock else "")


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


def _interval(number: Decimal, comparator: Comparator) -> Interval:
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
            return Interval.exactly(number)


def _age(piece: Age, t: Tokens) -> Value:
    start, end = t.start[piece.first], t.end[piece.last - 1]
    return Value(
        ValueKind.AGE, start, end, t.text[start:end],
        timex=_period(((piece.amount, piece.unit),)) if piece.worded else None,
        number=piece.amount,
        amount=_interval(piece.amount, piece.comparator),
        comparator=piece.comparator,
        unit=piece.unit.name.lower(),
    )  # fmt: skip
