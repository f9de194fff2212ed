"""Numbers as digits: no exponent, no zeros that say nothing."""

from __future__ import annotations

from decimal import Decimal

_PLACES = 12  # digits that say anything of a figure in print


def digits(number: Decimal) -> str:
    """*number* in plain digits: 4750000, not 4.75E+6 nor 4750000.0."""
    if len(number.as_tuple().digits) > _PLACES:  # a third has no end
        number = number.quantize(Decimal(1).scaleb(number.adjusted() - _PLACES + 1))
    whole = number == number.to_integral_value()
    return f"{number.to_integral_value() if whole else number.normalize():f}"
