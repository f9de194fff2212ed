"""One share in two notations: "one in five" and "20 per cent", "half" and "50%"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.interval import Interval
from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

_HUNDRED = Decimal(100)


def alike(claim: Value, source: Value) -> tuple[Value, Value]:
    """Both values, a share among them as a percentage where the other one is a percentage."""
    kinds = (claim.kind, source.kind)
    if kinds == (ValueKind.RATIO, ValueKind.PERCENT) and source.unit == "%":
        return _in_hundred(claim), source
    if kinds == (ValueKind.PERCENT, ValueKind.RATIO) and claim.unit == "%":
        return claim, _in_hundred(source)
    return claim, source


def _in_hundred(share: Value) -> Value:
    if share.amount is None or (share.number is not None and share.number > 1):
        return share
    low, high = share.amount.low, share.amount.high
    amount = Interval(
        None if low is None else low * _HUNDRED,
        None if high is None else high * _HUNDRED,
        share.amount.low_open,
        share.amount.high_open,
    )
    number = None if share.number is None else share.number * _HUNDRED
    return replace(share, kind=ValueKind.PERCENT, unit="%", number=number, amount=amount)
