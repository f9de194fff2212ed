"""One share in two notations: "one in five" and "20 per cent", "half" and "50%", basis points and points."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import Interval
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

# To look a member up in its enumeration costs more than all that is asked of most pairs here.
_RATIO, _PERCENT = ValueKind.RATIO, ValueKind.PERCENT
_HUNDRED = Decimal(100)


def alike(claim: Value, source: Value) -> tuple[Value, Value]:
    """Both values, a share among them as a percentage where the other one is a percentage."""
    if claim.unit == source.unit and claim.kind is source.kind:
        return claim, source
    if claim.kind is _RATIO and source.kind is _PERCENT and source.unit == "%":
        return _in_hundred(claim), source
    if claim.kind is _PERCENT and source.kind is _RATIO and claim.unit == "%":
        return claim, _in_hundred(source)
    if claim.unit == "bp" or source.unit == "bp":
        return _in_points(claim, source), _in_points(source, claim)
    return claim, source


def _in_points(one: Value, other: Value) -> Value:
    """*one* in percentage points where it is in basis points and *other* is not."""
    if (one.unit, other.unit) != ("bp", "pp") or one.amount is None:
        return one
    return _times(one, Decimal("0.01"), ValueKind.PERCENT, "pp")


def _in_hundred(share: Value) -> Value:
    if share.amount is None or (share.number is not None and share.number > 1):
        return share
    return _times(share, _HUNDRED, ValueKind.PERCENT, "%")


def _times(value: Value, factor: Decimal, kind: ValueKind, unit: str) -> Value:
    """*value* as *factor* times as many of *unit*."""
    amount = value.amount
    if amount is not None:
        low, high = amount.low, amount.high
        amount = Interval(
            None if low is None else low * factor,
            None if high is None else high * factor,
            amount.low_open,
            amount.high_open,
        )
    number = None if value.number is None else value.number * factor
    return replace(value, kind=kind, unit=unit, number=number, amount=amount)
