"""Numbers as digits: no exponent, no zeros that say nothing."""

from __future__ import annotations

from decimal import Decimal


def digits(number: Decimal) -> str:
    """*number* in plain digits: 4750000, not 4.75E+6 nor 4750000.0."""
    whole = number == number.to_integral_value()
    return f"{number.to_integral_value() if whole else number.normalize():f}"
