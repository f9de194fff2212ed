"""Dates, periods, durations, recurrences and ages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.core.model.value import Value
    from claimcheck.core.values.tokens import Tokens


def find_times(tokens: Tokens, reference: date | None) -> list[Value]:
    """The times of a text."""
    return []
