"""Which days a calendar expression means: counted from the reference, the last mention, or the year it names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimcheck.core.values.times.calendar import SEASON_MONTHS, add, first_of, last_of, name_of
from claimcheck.core.values.times.holidays import fixed_day, holiday_in
from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, Origin
from claimcheck.core.values.times.tense import tense

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Stretch:
    """A unit of the calendar and its first day; ``first`` is None where the year cannot be known."""

    unit: Unit
    first: date | None
    timex: str | None

    @classmethod
    def of(cls, first: date, unit: Unit) -> Stretch:
        """The *unit* that begins on *first*."""
        return cls(unit, first, name_of(first, unit))

    @property
    def last(self) -> date | None:
        """The last day of the stretch."""
        return last_of(self.first, self.unit) if self.first else None


_NEAR = 92  # days: "Jan. 14" in early January is next week, whatever the tense
_LIST = 12  # tokens between the members of a list of dates
_LONG_AGO = 10  # years: a text that tells of days further back goes on telling of them
UNKNOWN = Stretch(Unit.DAY, None, None)


@dataclass(slots=True)
class Frame:
    """What relative dates count from while a text is read; ``mention`` moves along."""

    tokens: Tokens
    reference: date | None
    mention: Stretch | None = None
    quarter: Stretch | None = None  # the quarter last named
    ahead_at: int = -1000  # the token behind the last date that lay ahead
    told: int | None = None  # the year of the last day or month named with its year

    def base(self, piece: Calendar) -> date | None:
        """The day *piece* counts from."""
        if piece.origin is Origin.MENTION and self.mention and self.mention.first:
            return self.mention.first
        return self.reference

    def lean(self, piece: Calendar) -> int:
        """-1 where the words round *piece* look back, 1 where they look ahead; a list leans as it began."""
        lean = tense(self.tokens, piece.first, piece.last)
        if lean == 0 and 0 <= piece.first - self.ahead_at <= _LIST:
            lean = 1
        if lean > 0:
            self.ahead_at = piece.last
        return lean

    def looks_ahead(self, piece: Calendar) -> bool:
        """True when the words round *piece* speak of what is to come."""
        return self.lean(piece) > 0


def resolve(piece: Calendar, frame: Frame) -> Stretch:
    """The stretch *piece* means; UNKNOWN where nothing says, or where no calendar has it."""
    try:
        return _RULES[piece.unit](piece, frame)
    except (ValueError, OverflowError):
        return UNKNOWN


def _day(piece: Calendar, frame: Frame) -> Stretch:
    if piece.holiday:
        return _holiday(piece, frame)
    if piece.month and piece.day:
        return _month_day(piece, frame)
    if piece.weekday and piece.day:
        return _weekday_and_day(piece, frame)
    if piece.weekday:
        return _weekday(piece, frame)
    if piece.inside and piece.number:
        return _numbered_day(piece, frame)
    base = resolve(piece.inside, frame).first if piece.inside else frame.base(piece)
    if base is None or piece.shift is None:
        return UNKNOWN
    return Stretch.of(add(base, piece.shift, piece.step or Unit.DAY), Unit.DAY)


def _numbered_day(piece: Calendar, frame: Frame) -> Stretch:
    """ "the third day of May", "the last day of the year"."""
    inside = resolve(piece.inside, frame) if piece.inside else UNKNOWN
    if inside.first is None or inside.last is None or piece.number is None:
        return UNKNOWN
    day = (
        inside.first + timedelta(piece.number - 1)
        if piece.number > 0
        else inside.last + timedelta(piece.number + 1)
    )
    return Stretch.of(day, Unit.DAY)


def _year_of(piece: Calendar, frame: Frame) -> int | None:
    """The year *piece* itself names."""
    if piece.year is not None:
        return piece.year
    if piece.inside:
        inside = resolve(piece.inside, frame).first
        return inside.year if inside else None
    return None


def _holiday(piece: Calendar, frame: Frame) -> Stretch:
    name = piece.holiday or ""
    year = _year_of(piece, frame)
    if year is None and not piece.inside and frame.reference:
        days = [holiday_in(name, frame.reference.year + k) for k in (-1, 0, 1)]
        if piece.shift:
            return Stretch.of(_nearest(days, frame.reference, piece.shift > 0), Unit.DAY)
        return Stretch.of(_leaning(days, frame.reference, piece, frame), Unit.DAY)
    if year is not None:
        return Stretch.of(holiday_in(name, year), Unit.DAY)
    fixed = fixed_day(name)
    return Stretch(Unit.DAY, None, f"XXXX-{fixed[0]:02}-{fixed[1]:02}" if fixed else None)


def _nearest(days: list[date], reference: date, ahead: bool) -> date:
    """Of *days* in order, the first on or after *reference* when looking ahead, else the last not after it."""
    if ahead:
        return next((day for day in days if day >= reference), days[-1])
    return next((day for day in reversed(days) if day <= reference), days[0])


def _historic(frame: Frame) -> int | None:
    """The year the text is telling of, when it tells of days long before the reference."""
    told = frame.told
    return told if told and frame.reference and told < frame.reference.year - _LONG_AGO else None


def _month_day(piece: Calendar, frame: Frame) -> Stretch:
    month, day = piece.month or 1, piece.day or 1
    year = _year_of(piece, frame) or _historic(frame)
    if year is None and frame.reference and not piece.inside:
        days = [
            found for k in (-8, -4, -1, 0, 1, 4, 8) if (found := _date(frame.reference.year + k, month, day))
        ]
        if days:
            return Stretch.of(_leaning(days, frame.reference, piece, frame), Unit.DAY)
    found = _date(year, month, day) if year else None
    if found:
        return Stretch.of(found, Unit.DAY)
    return Stretch(Unit.DAY, None, f"{year:04}-{month:02}-{day:02}" if year else f"XXXX-{month:02}-{day:02}")


def _leaning(days: list[date], reference: date, piece: Calendar, frame: Frame) -> date:
    """The one of *days* meant: as the tense says, or a near one to come rather than one most of a year back."""
    ahead, back = _nearest(days, reference, True), _nearest(days, reference, False)
    if min((ahead - reference).days, (reference - back).days) <= _NEAR:
        return min(back, ahead, key=lambda day: abs((day - reference).days))
    return ahead if frame.looks_ahead(piece) else back


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(piece: Calendar, frame: Frame) -> Stretch:
    weekday = piece.weekday or 1
    if piece.inside:
        return _weekday_inside(piece, frame, weekday)
    base = resolve(piece.counts_from, frame).first if piece.counts_from else frame.base(piece)
    if base is None:
        return Stretch(Unit.DAY, None, f"XXXX-WXX-{weekday}" if piece.shift is None else None)
    back = (base.isoweekday() - weekday) % 7
    ahead = (weekday - base.isoweekday()) % 7
    if piece.shift is None or piece.shift == 0:
        forward = piece.shift == 0 or frame.looks_ahead(piece)
        return Stretch.of(base + timedelta(ahead if forward else -back), Unit.DAY)
    if piece.next_week:
        return Stretch.of(first_of(base, Unit.WEEK) + timedelta(7 * piece.shift + weekday - 1), Unit.DAY)
    if piece.shift < 0:
        return Stretch.of(base - timedelta((back or 7) + 7 * (-piece.shift - 1)), Unit.DAY)
    return Stretch.of(base + timedelta((ahead or 7) + 7 * (piece.shift - 1)), Unit.DAY)


def _weekday_and_day(piece: Calendar, frame: Frame) -> Stretch:
    """ "Monday the 27th": the nearest month in which that day falls on that weekday."""
    if frame.reference is None:
        return Stretch(Unit.DAY, None, f"XXXX-WXX-{piece.weekday}")
    month = first_of(frame.reference, Unit.MONTH)
    months = [add(month, count, Unit.MONTH) for count in range(-7, 8)]
    days = [day for first in months if (day := _date(first.year, first.month, piece.day or 1))]
    days = [day for day in days if day.isoweekday() == piece.weekday]
    return Stretch.of(_leaning(days, frame.reference, piece, frame), Unit.DAY) if days else UNKNOWN


def _weekday_inside(piece: Calendar, frame: Frame, weekday: int) -> Stretch:
    inside = resolve(piece.inside, frame) if piece.inside else UNKNOWN
    if inside.first is None or inside.last is None:
        return UNKNOWN
    number = piece.number or 1
    if number < 0:
        return Stretch.of(inside.last - timedelta((inside.last.isoweekday() - weekday) % 7), Unit.DAY)
    day = inside.first + timedelta((weekday - inside.first.isoweekday()) % 7 + 7 * (number - 1))
    return Stretch.of(day, Unit.DAY) if day <= inside.last else UNKNOWN


def _week(piece: Calendar, frame: Frame) -> Stretch:
    if piece.number and piece.inside:
        inside = resolve(piece.inside, frame)
        if inside.first is None:
            return UNKNOWN
        start = first_of(inside.first + timedelta(3), Unit.WEEK)
        return Stretch.of(start + timedelta(7 * (piece.number - 1)), Unit.WEEK)
    base = resolve(piece.inside, frame).first if piece.inside else frame.base(piece)
    if base is None or piece.shift is None:
        return UNKNOWN
    if piece.shift == -1 and base.isoweekday() == 7 and piece.origin is Origin.REFERENCE:
        base = base + timedelta(1)  # a Sunday paper's last week is the one that ends that day
    return Stretch.of(first_of(add(base, piece.shift, Unit.WEEK), Unit.WEEK), Unit.WEEK)


def _weekend(piece: Calendar, frame: Frame) -> Stretch:
    base = frame.base(piece)
    if base is None or piece.shift is None:
        return UNKNOWN
    weeks = piece.shift
    if (
        weeks == 0
        and frame.tokens.lower[piece.last - 2] == "the"
        and base.isoweekday() < 6
        and not frame.looks_ahead(piece)
    ):
        weeks = -1
    return Stretch.of(first_of(add(base, weeks, Unit.WEEK), Unit.WEEKEND), Unit.WEEKEND)


def _month(piece: Calendar, frame: Frame) -> Stretch:
    if piece.month is None:
        return _shifted(piece, frame)
    year = _year_of(piece, frame)
    if year is not None:
        return Stretch.of(date(year, piece.month, 1), Unit.MONTH)
    if piece.inside or frame.reference is None:
        return Stretch(Unit.MONTH, None, f"XXXX-{piece.month:02}" if piece.shift is None else None)
    year = _historic(frame) if piece.shift is None else None
    return Stretch.of(
        date(year or _year_by_tense(piece, frame, piece.month, frame.reference), piece.month, 1), Unit.MONTH
    )


def _year_by_tense(piece: Calendar, frame: Frame, month: int, reference: date) -> int:
    """The year of a month or season that begins in *month*: this year's, or where it leans the neighbour's."""
    if piece.shift is None:
        lean = frame.lean(piece)
        if lean > 0 or (
            (lean == 0 or frame.tokens.lower[piece.first - 1] == "through")
            and (month - reference.month) % 12 <= 3
        ):
            frame.ahead_at = piece.last
            return reference.year + (month < reference.month)
        return reference.year - (month > reference.month)
    if piece.shift < 0:
        return reference.year - (month >= reference.month)
    return reference.year + (month <= reference.month) if piece.shift > 0 else reference.year


def _season(piece: Calendar, frame: Frame) -> Stretch:
    month = SEASON_MONTHS[piece.season or "SP"]
    year = _year_of(piece, frame)
    if year is None:
        if piece.inside or frame.reference is None:
            return Stretch(Unit.SEASON, None, f"XXXX-{piece.season}" if piece.shift is None else None)
        year = _year_by_tense(piece, frame, month, frame.reference)
    return Stretch.of(date(year, month, 1), Unit.SEASON)


def _part_of_year(piece: Calendar, frame: Frame) -> Stretch:
    """A quarter or half: numbered within a year, or counted from one."""
    size = 3 if piece.unit is Unit.QUARTER else 6
    if piece.number is None:
        return _shifted(piece, frame)
    year = _year_of(piece, frame)
    number = piece.number if piece.number > 0 else 12 // size
    month = (number - 1) * size + 1
    if year is None:
        if piece.inside or frame.reference is None:
            letter = "Q" if size == 3 else "H"
            return Stretch(piece.unit, None, f"XXXX-{letter}{number}")
        year = frame.reference.year - (month > frame.reference.month)
    return Stretch.of(date(year, month, 1), piece.unit)


def _shifted(piece: Calendar, frame: Frame) -> Stretch:
    """A unit counted from the reference or the last mention: "last year", "the following month"."""
    unit, base = piece.unit, frame.base(piece)
    if piece.unit is Unit.QUARTER and piece.origin is Origin.MENTION:
        base = frame.quarter.first if frame.quarter else _quarter_before(frame.reference)
    elif piece.keep_unit and frame.quarter:
        unit, base = Unit.QUARTER, frame.quarter.first
    if base is None or piece.shift is None:
        return UNKNOWN
    moved = add(base, piece.shift, piece.step or piece.unit)
    return Stretch.of(first_of(moved, unit), unit)


def _quarter_before(day: date | None) -> date | None:
    """A day in the last complete quarter before *day*: the one results are reported for."""
    return first_of(day, Unit.QUARTER) - timedelta(1) if day else None


def _year(piece: Calendar, frame: Frame) -> Stretch:
    if piece.year is None:
        return _shifted(piece, frame)
    if piece.before_christ:
        return Stretch(Unit.YEAR, None, f"BC{piece.year:04}")
    return Stretch.of(date(piece.year, 1, 1), Unit.YEAR)


def _long(piece: Calendar, frame: Frame) -> Stretch:
    """Decades and centuries."""
    if piece.year is None:
        return _shifted(piece, frame)
    if piece.before_christ:
        return Stretch(piece.unit, None, f"BC{piece.year // 100:02}")
    return Stretch.of(date(max(1, piece.year), 1, 1), piece.unit)


def _clock(piece: Calendar, frame: Frame) -> Stretch:
    """A time of day with no day of its own: on the day last mentioned, or the reference."""
    mention = frame.mention
    if mention and mention.first and mention.unit is Unit.DAY:
        return Stretch.of(mention.first, Unit.DAY)
    return Stretch.of(frame.reference, Unit.DAY) if frame.reference else UNKNOWN


_RULES = {
    Unit.SECOND: _clock,
    Unit.MINUTE: _clock,
    Unit.HOUR: _clock,
    Unit.DAY: _day,
    Unit.WEEKEND: _weekend,
    Unit.WEEK: _week,
    Unit.MONTH: _month,
    Unit.QUARTER: _part_of_year,
    Unit.SEASON: _season,
    Unit.HALF: _part_of_year,
    Unit.YEAR: _year,
    Unit.DECADE: _long,
    Unit.CENTURY: _long,
    Unit.MILLENNIUM: _shifted,
}
