"""Which day is meant: holidays, days of a month, weekdays, days counted from another."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimcheck.core.values.times.calendar import add, first_of
from claimcheck.core.values.times.frame import UNKNOWN, Frame, Stretch, nearest
from claimcheck.core.values.times.holidays import fixed_day, holiday_in
from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Origin

if TYPE_CHECKING:
    from claimcheck.core.values.times.piece import Calendar


def year_of(piece: Calendar, inside: Stretch | None) -> int | None:
    """The year *piece* itself names, or the one that *inside*, which it lies in, does."""
    if piece.year is not None:
        return piece.year
    return inside.first.year if inside and inside.first else None


def day(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """The day *piece* means; *inside* is the stretch it lies in, or the day it counts from."""
    if piece.holiday:
        return _holiday(piece, frame, inside)
    if piece.month and piece.day:
        return _month_day(piece, frame, inside)
    if piece.weekday:
        rule = _some_weekday if piece.some else _weekday_and_day if piece.day else _weekday
        return rule(piece, frame, inside)
    if piece.day or (inside and piece.number):
        return _day_alone(piece, frame) if piece.day else _numbered_day(piece, frame, inside)
    base = inside.first if inside else frame.base(piece)
    if base is None or piece.shift is None:
        return UNKNOWN
    return Stretch.of(add(base, piece.shift, piece.step or Unit.DAY), Unit.DAY)


def _numbered_day(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """Reads "the third day of May", "the last day of the year"."""
    if inside is None or inside.first is None or inside.last is None or piece.number is None:
        return UNKNOWN
    day = (
        inside.first + timedelta(piece.number - 1)
        if piece.number > 0
        else inside.last + timedelta(piece.number + 1)
    )
    return Stretch.of(day, Unit.DAY)


def _holiday(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    name = piece.holiday or ""
    year = year_of(piece, inside)
    if year is None and not inside and frame.reference:
        days = [holiday_in(name, frame.reference.year + k) for k in (-1, 0, 1)]
        if piece.shift:
            return Stretch.of(nearest(days, frame.reference, ahead=piece.shift > 0), Unit.DAY)
        return Stretch.of(frame.leaning(days, frame.reference, piece), Unit.DAY)
    if year is not None:
        return Stretch.of(holiday_in(name, year), Unit.DAY)
    fixed = fixed_day(name)
    return Stretch(Unit.DAY, None, f"XXXX-{fixed[0]:02}-{fixed[1]:02}" if fixed else None)


def _month_day(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    month, day = piece.month or 1, piece.day or 1
    year = year_of(piece, inside) or (None if inside else frame.year_told(piece, month))
    if piece.counts_from and inside and inside.first and year:
        year += (month, day) < (inside.first.month, inside.first.day)
    if year is None and frame.reference and not inside:
        days = [
            found for k in (-8, -4, -1, 0, 1, 4, 8) if (found := _date(frame.reference.year + k, month, day))
        ]
        if days:
            return Stretch.of(frame.leaning(days, frame.reference, piece), Unit.DAY)
    found = _date(year, month, day) if year else None
    if found:
        return Stretch.of(found, Unit.DAY)
    return Stretch(Unit.DAY, None, f"{year:04}-{month:02}-{day:02}" if year else f"XXXX-{month:02}-{day:02}")


def _day_alone(piece: Calendar, frame: Frame) -> Stretch:
    """Reads "on the 15th": of the month last spoken of, or the one the tense leans to."""
    day, mention = piece.day or 1, frame.mention
    if mention and mention.first and mention.unit in (Unit.DAY, Unit.MONTH) and piece.shift is None:
        found = _date(mention.first.year, mention.first.month, day)
        if found and found >= mention.first:
            return Stretch.of(found, Unit.DAY)
    if frame.reference is None:
        return Stretch(Unit.DAY, None, f"XXXX-XX-{day:02}")
    month = first_of(frame.reference, Unit.MONTH)
    if piece.shift is None:
        ahead = frame.looks_ahead(piece)
        past, later = day < frame.reference.day, day > frame.reference.day
        month = add(month, int(ahead and past) - int(later and not ahead), Unit.MONTH)
    for step in range(2):  # no two months in a row are short of a day
        found = _date(
            *_year_and_month(add(month, step if frame.looks_ahead(piece) else -step, Unit.MONTH)), day
        )
        if found:
            return Stretch.of(found, Unit.DAY)
    return UNKNOWN


def _year_and_month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _some_weekday(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """Reads "a Sunday" where nothing says which."""
    return Stretch(Unit.DAY, None, f"XXXX-WXX-{piece.weekday}")


def _weekday(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    weekday = piece.weekday or 1
    if piece.inside:
        return _weekday_inside(piece, weekday, inside)
    base = inside.first if inside else frame.base(piece)
    if base is None:
        return Stretch(Unit.DAY, None, f"XXXX-WXX-{weekday}" if piece.shift is None else None)
    back = (base.isoweekday() - weekday) % 7
    ahead = (weekday - base.isoweekday()) % 7
    if piece.shift is None or piece.shift == 0:
        told = piece.origin is Origin.MENTION and frame.mention is not None  # "that Friday" of the week told
        forward = piece.shift == 0 or told or frame.looks_ahead(piece)
        return Stretch.of(base + timedelta(ahead if forward else -back), Unit.DAY)
    if piece.next_week:
        return Stretch.of(first_of(base, Unit.WEEK) + timedelta(7 * piece.shift + weekday - 1), Unit.DAY)
    if piece.shift < 0:
        return Stretch.of(base - timedelta((back or 7) + 7 * (-piece.shift - 1)), Unit.DAY)
    return Stretch.of(base + timedelta((ahead or 7) + 7 * (piece.shift - 1)), Unit.DAY)


def _weekday_and_day(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """Reads "Monday the 27th": the nearest month in which that day falls on that weekday."""
    if frame.reference is None:
        return Stretch(Unit.DAY, None, f"XXXX-WXX-{piece.weekday}")
    month = first_of(frame.reference, Unit.MONTH)
    months = [add(month, count, Unit.MONTH) for count in range(-7, 8)]
    days = [day for first in months if (day := _date(first.year, first.month, piece.day or 1))]
    days = [day for day in days if day.isoweekday() == piece.weekday]
    return Stretch.of(frame.leaning(days, frame.reference, piece), Unit.DAY) if days else UNKNOWN


def _weekday_inside(piece: Calendar, weekday: int, inside: Stretch | None) -> Stretch:
    if inside is None or inside.first is None or inside.last is None:
        return UNKNOWN
    number = piece.number or 1
    if number < 0:
        return Stretch.of(inside.last - timedelta((inside.last.isoweekday() - weekday) % 7), Unit.DAY)
    day = inside.first + timedelta((weekday - inside.first.isoweekday()) % 7 + 7 * (number - 1))
    return Stretch.of(day, Unit.DAY) if day <= inside.last else UNKNOWN
