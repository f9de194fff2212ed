"""What the rules of this package hand each other: a number with its unit, where it stands."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.model.interval import Interval

if TYPE_CHECKING:
    from claimcheck.core.model.value import ValueKind
    from claimcheck.core.values.numerals import Numeral

HUNDREDTHS = Decimal("0.01")


class Unit(NamedTuple):
    """What stands with a number and says what it is of: "%", "km", "dollars", "men"."""

    kind: ValueKind
    symbol: str | None
    next: int  # the first token behind it
    end: int  # where its letters end
    counted: str | None = None
    number: Decimal | None = None  # the whole, where the unit has a smaller one behind it: "5 feet 3 inches"


class Reading(NamedTuple):
    """A number and its unit as one piece: ``start`` is its first token, ``end`` where its letters end."""

    start: int
    next: int
    end: int
    numeral: Numeral
    unit: Unit | None
    scaled: int = 1  # the scale word it borrows: the 3 of "$3-4 million"

    @property
    def number(self) -> Decimal:
        """The number as printed."""
        whole = self.unit.number if self.unit else None
        return (self.numeral.number if whole is None else whole) * self.scaled

    @property
    def symbol(self) -> str | None:
        """The unit's symbol, or None without one."""
        return self.unit.symbol if self.unit else None

    def amount(self) -> Interval:
        """The numbers this asserts. Money printed to the cent is exact."""
        unit = self.unit
        if self.scaled > 1:
            half = (self.numeral.step or Decimal(1)) * self.scaled / 2
            return Interval(self.number - half, self.number + half, high_open=True)
        if unit is None:
            return self.numeral.amount()
        if unit.number is not None:
            return Interval.exactly(unit.number)
        if unit.kind == "money" and self.numeral.step == HUNDREDTHS:
            return Interval.exactly(self.number)
        return self.numeral.amount()
