"""Every date and number a text asserts, as intervals."""

from __future__ import annotations

from claimcheck.core.values.find import find_values

__all__ = ["find_values"]
