"""What a rule has read, before anything says which day it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from claimcheck.core.model.value import Comparator
    from claimcheck.core.values.times.names import Unit


class Origin(Enum):
    """What a relative date counts from."""

    REFERENCE = auto()  # the document's own date
    MENTION = auto()  # the last date the text spoke of


class Part(Enum):
    """Which part of a stretch is meant."""

    EARLY = auto()
    MIDDLE = auto()
    LATE = auto()


class Bound(Enum):
    """Which side of a date is meant."""

    SINCE = auto()
    UNTIL = auto()
    BEFORE = auto()
    AFTER = auto()
    FROM = auto()  # "on or after": the day itself too


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Calendar:
    """A calendar expression as far as the words fix it; tokens ``first <= i < last``.

    ``unit`` is the stretch it names. ``shift`` counts ``step`` (``unit`` when None) from ``origin``; None is not
    relative. ``number`` says which one of ``inside``: the 3rd quarter, the 2nd Monday; below 0 from its end.
    """

    first: int
    last: int
    unit: Unit
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # ISO: Monday is 1
    number: int | None = None
    season: str | None = None
    holiday: str | None = None
    clock: str | None = None  # "16:00", in the zone's own time
    zone: str = ""  # as printed: "ET", "Z", "+01:00"
    day_part: str | None = None  # TIMEX3's "MO", "AF", "EV", "NI"
    shift: int | None = None
    step: Unit | None = None
    origin: Origin = Origin.REFERENCE
    hedge: Comparator | None = None  # of the count: "more than 20 years ago"
    part: Part | None = None
    bound: Bound | None = None
    inside: Calendar | None = None
    counts_from: Calendar | None = None  # the day a weekday is counted from
    before_christ: bool = False
    next_week: bool = False  # a weekday of the whole week after or before the origin's: "next Friday"
    keep_unit: bool = False  # "a year earlier" is a quarter where the text spoke of a quarter
    some: bool = False  # one day of many, nobody says which: "a Sunday in May"
    note: str = ""
    strict: bool = True  # False: stands only when joined with more ("the second week" of something)


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Span:
    """From one calendar expression to another, both included."""

    first: int
    last: int
    low: Calendar
    high: Calendar


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Length:
    """A length of time: amounts by unit, ``None`` for an amount nobody counted ("several")."""

    first: int
    last: int
    amounts: tuple[tuple[Decimal | None, Unit], ...]
    comparator: Comparator
    low: Decimal | None = None  # the lower number of a range; the higher stands in ``amounts``


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Vague:
    """A word for some time before, about or after now."""

    first: int
    last: int
    timex: str


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Repeat:
    """Something that comes again: "every Friday", "daily"."""

    first: int
    last: int
    timex: str
    number: Decimal | None = None  # of units between two times, where it is printed: "every nine weeks"


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Age:
    """Years, months, weeks or days of a life."""

    first: int
    last: int
    amount: Decimal
    unit: Unit
    comparator: Comparator
    worded: bool = True  # False: no time expression by itself, as a bare number behind a name or a range
    low: Decimal | None = None  # the lower number of a range; the higher is ``amount``


Piece = Calendar | Span | Length | Vague | Repeat | Age


def plain_weekday(piece: Calendar) -> bool:
    """True for a weekday's name and nothing else."""
    return bool(piece.weekday) and piece.shift is None and piece.number is None and not piece.day


def widen(piece: Calendar, left: Calendar, right: Calendar) -> Calendar:
    """*piece*, made to reach from the first word of *left* to the last of *right*."""
    piece.first, piece.last = left.first, right.last
    return piece
