"""Which week, month, quarter, season, year or longer stretch is meant."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.core.values.times.calendar import SEASON_MONTHS, add, first_of
from claimcheck.core.values.times.days import year_of
from claimcheck.core.values.times.frame import UNKNOWN, Frame, Stretch
from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, Origin


def week(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """The week *piece* means: counted, numbered within *inside*, or the one that holds a holiday."""
    if piece.number and inside:
        if inside.first is None:
            return UNKNOWN
        if piece.number < 0 and inside.last:
            return Stretch.of(first_of(inside.last - timedelta(3), Unit.WEEK), Unit.WEEK)
        start = first_of(inside.first + timedelta(3), Unit.WEEK)
        return Stretch.of(start + timedelta(7 * (piece.number - 1)), Unit.WEEK)
    base = inside.first if inside else frame.base(piece)
    if base is None or piece.shift is None:
        return UNKNOWN
    if piece.shift == -1 and base.isoweekday() == 7 and piece.origin is Origin.REFERENCE:
        base = base + timedelta(1)  # a Sunday paper's last week is the one that ends that day
    return Stretch.of(first_of(add(base, piece.shift, piece.step or Unit.WEEK), Unit.WEEK), Unit.WEEK)


def weekend(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """The weekend counted from the reference; "the weekend" behind a report is the last one."""
    if piece.number and inside and inside.first and inside.last:
        saturday = inside.first + timedelta((5 - inside.first.weekday()) % 7 + 7 * (piece.number - 1))
        if piece.number < 0:
            saturday = inside.last - timedelta((inside.last.weekday() - 5) % 7)
        return Stretch.of(saturday, Unit.WEEKEND)
    base = inside.first if inside else frame.base(piece)
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
    return Stretch.of(first_of(add(base, weeks, piece.step or Unit.WEEK), Unit.WEEKEND), Unit.WEEKEND)


def month(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """The month named or counted."""
    if piece.number and inside and inside.first and inside.last:
        count = piece.number - 1 if piece.number > 0 else 12 + piece.number
        return Stretch.of(add(first_of(inside.first, Unit.YEAR), count, Unit.MONTH), Unit.MONTH)
    if piece.month is None:
        return shifted(piece, frame, inside)
    year = year_of(piece, inside)
    if year is not None:
        if piece.counts_from and inside and inside.first:
            year += piece.month < inside.first.month  # "from November to January"
        return Stretch.of(date(year, piece.month, 1), Unit.MONTH)
    if inside or frame.reference is None:
        return Stretch(Unit.MONTH, None, f"XXXX-{piece.month:02}" if piece.shift is None else None)
    told = frame.mention.last if piece.origin is Origin.MENTION and frame.mention else None
    if told:  # "the following May"
        return Stretch.of(date(_year_after(told, piece.month, piece.shift or 0), piece.month, 1), Unit.MONTH)
    year = frame.year_told(piece, piece.month) if piece.shift is None else None
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


def season(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """The season of the year named, or of the one the tense leans to."""
    month = SEASON_MONTHS[piece.season or "SP"]
    year = year_of(piece, inside)
    if year is None:
        if inside or frame.reference is None:
            return Stretch(Unit.SEASON, None, f"XXXX-{piece.season}" if piece.shift is None else None)
        if piece.origin is Origin.MENTION and frame.mention and frame.mention.first:
            return Stretch.of(
                date(_year_after(frame.mention.first, month, piece.shift or 0), month, 1), Unit.SEASON
            )
        into = (frame.reference.month - month) % 12  # months since it began
        under_way = into < 3 and not piece.shift
        begun = frame.reference.year - (month + into > 12)
        year = begun if under_way else _year_by_tense(piece, frame, month, frame.reference)
    return Stretch.of(date(year, month, 1), Unit.SEASON)


def _year_after(day: date, month: int, shift: int) -> int:
    """The year of "that summer" (shift 0), of the next one or the one before, where *day* was spoken of."""
    if shift > 0:
        return day.year + (month <= day.month)
    return day.year - (month >= day.month) if shift < 0 else day.year


def part_of_year(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """A quarter or half: numbered within a year, or counted from one."""
    size = 3 if piece.unit is Unit.QUARTER else 6
    if piece.number is None:
        return shifted(piece, frame, inside)
    if inside and inside.first and inside.unit > Unit.YEAR:
        return inside  # "the second half of the 1990s": no quarter or half of a year
    year = year_of(piece, inside)
    number = piece.number if piece.number > 0 else 12 // size
    month = (number - 1) * size + 1
    if year is None:
        if inside or frame.reference is None:
            letter = "Q" if size == 3 else "H"
            return Stretch(piece.unit, None, f"XXXX-{letter}{number}")
        year = frame.reference.year - (month > frame.reference.month)
    return Stretch.of(date(year, month, 1), piece.unit)


def shifted(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """A unit counted from the reference or the last mention: "last year", "the following month"."""
    unit, base = piece.unit, frame.base(piece)
    if inside:
        base = inside.first
    elif piece.unit is Unit.QUARTER and piece.origin is Origin.MENTION:
        base = frame.quarter.first if frame.quarter else _quarter_before(frame.reference)
    elif piece.keep_unit and frame.quarter and not frame.months:
        unit, base = Unit.QUARTER, frame.quarter.first
    if base is None or piece.shift is None:
        return UNKNOWN
    moved = add(base, piece.shift, piece.step or piece.unit)
    return Stretch.of(first_of(moved, unit), unit)


def _quarter_before(day: date | None) -> date | None:
    """A day in the last complete quarter before *day*: the one results are reported for."""
    return first_of(day, Unit.QUARTER) - timedelta(1) if day else None


def year(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """The year named or counted."""
    if piece.year is None:
        return shifted(piece, frame, inside)
    if piece.keep_unit and frame.quarter and frame.quarter.first and not frame.months:
        return Stretch.of(date(piece.year, frame.quarter.first.month, 1), Unit.QUARTER)
    if piece.before_christ:
        return Stretch(Unit.YEAR, None, f"BC{piece.year:04}")
    return Stretch.of(date(piece.year, 1, 1), Unit.YEAR)


def long(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """Decades and centuries."""
    if piece.year is None:
        return shifted(piece, frame, inside)
    if piece.before_christ:
        return Stretch(piece.unit, None, f"BC{piece.year // 100:02}")
    return Stretch.of(date(max(1, piece.year), 1, 1), piece.unit)


def clock(piece: Calendar, frame: Frame, inside: Stretch | None) -> Stretch:
    """A time of day with no day of its own: on the day last mentioned, or the reference."""
    mention = inside or frame.mention
    if mention and mention.first and mention.unit is Unit.DAY:
        return Stretch.of(mention.first, Unit.DAY)
    return Stretch.of(frame.reference, Unit.DAY) if frame.reference else UNKNOWN
