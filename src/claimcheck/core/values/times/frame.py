"""What relative dates count from while a text is read, and which of several days the words lean to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from claimcheck.core.values.times.calendar import last_of, name_of
from claimcheck.core.values.times.names import Unit
from claimcheck.core.values.times.piece import Calendar, Origin
from claimcheck.core.values.times.tense import firm, tense

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_NEAR = 92  # days: "Jan. 14" in early January is next week, unless the verb beside it says otherwise
_LIST = 12  # tokens between the members of a list of dates
_LONG_AGO = 10  # years: a text that tells of days further back goes on telling of them


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


UNKNOWN = Stretch(Unit.DAY, None, None)


@dataclass(slots=True)
class Frame:
    """What relative dates count from while a text is read; ``mention`` moves along."""

    tokens: Tokens
    reference: date | None
    mention: Stretch | None = None
    quarter: Stretch | None = None  # the quarter last named
    months: bool = False  # more than a quarter was spoken of since: "the first nine months"
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

    @property
    def historic(self) -> int | None:
        """The year the text is telling of, when it tells of days long before the reference."""
        if self.told and self.reference and self.told < self.reference.year - _LONG_AGO:
            return self.told
        return None

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
