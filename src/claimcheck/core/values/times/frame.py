"""What relative dates count from while a text is read, and which of several days the words lean to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.values.times.calendar import last_of, name_of
from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, Origin
from claimcheck.core.values.times.tense import firm, tense

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_NEAR = 92  # days: "Jan. 14" in early January is next week, unless the verb beside it says otherwise
_LIST = 12  # tokens between the members of a list of dates
_TELLING = 30  # tokens in which a later day without a year is of the year of the day before it
_LONG_AGO = 10  # years: a text that tells of days further back goes on telling of them


class Stretch(NamedTuple):
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


UNKNOWN = Stretch(Unit.DAY, None, None)


@dataclass(slots=True, eq=False)
class Frame:
    """What relative dates count from while a text is read; ``mention`` moves along."""

    tokens: Tokens
    reference: date | None
    mention: Stretch | None = None
    quarter: Stretch | None = None  # the quarter last named
    months: bool = False  # more than a quarter was spoken of since: "the first nine months"
    ahead_at: int = -1000  # the token behind the last date that lay ahead
    told: Stretch | None = None  # the last day or month named with its year
    told_at: int = 0  # the token behind it

    def base(self, piece: Calendar) -> date | None:
        """The day *piece* counts from."""
        if piece.origin is Origin.MENTION and self.mention and self.mention.first:
            return self.mention.first
        return self.reference

    def unknown(self, piece: Calendar) -> str | None:
        """The TIMEX3 value of a stretch counted from a longer one: "that day" of October 1998 is "1998-10-XX"."""
        mention = self.mention
        if piece.origin is not Origin.MENTION or mention is None or mention.first is None:
            return None
        year = f"{mention.first.year:04}" if mention.unit <= Unit.YEAR else "XXXX"
        if piece.unit is Unit.DAY and mention.unit > Unit.WEEK:
            return f"{year}-{mention.first.month:02}-XX" if mention.unit is Unit.MONTH else f"{year}-XX-XX"
        if piece.unit in (Unit.WEEK, Unit.WEEKEND) and mention.unit > Unit.WEEK:
            return f"{year}-WXX"
        return (
            f"{year}-XX"
            if piece.unit is Unit.MONTH and not piece.month and mention.unit > Unit.MONTH
            else None
        )

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

    def year_told(self, piece: Calendar, month: int) -> int | None:
        """The year the text is telling of: one long ago goes on, a nearer one for the next day that looks back."""
        told = self.told.first if self.told else None
        if told is None or self.reference is None:
            return None
        if told.year < self.reference.year - _LONG_AGO:
            return told.year
        beside = self.mention is self.told and piece.first - self.told_at <= _TELLING
        goes_on = told.year < self.reference.year and (month, piece.day or 32) > (told.month, told.day)
        return told.year if beside and goes_on and self.lean(piece) <= 0 else None

    def leaning(self, days: list[date], reference: date, piece: Calendar) -> date:
        """The one of *days*, in order, that is meant: the near one, or the one on the side the tense leans to."""
        ahead, back = nearest(days, reference, ahead=True), nearest(days, reference, ahead=False)
        if min((ahead - reference).days, (reference - back).days) <= _NEAR:
            near = min(back, ahead, key=lambda day: abs((day - reference).days))
            sure = firm(self.tokens, piece.first, piece.last) if near != reference else 0
            return {-1: back, 0: near, 1: ahead}[sure]
        return ahead if self.looks_ahead(piece) else back


def nearest(days: list[date], reference: date, *, ahead: bool) -> date:
    """Of *days* in order, the first on or after *reference* when looking ahead, else the last not after it."""
    if ahead:
        return next((day for day in days if day >= reference), days[-1])
    return next((day for day in reversed(days) if day <= reference), days[0])
