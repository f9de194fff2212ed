"""What the time grammar reads in a line of prose, told as short pairs for the tables."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from claimcheck.core.values.beginnings import beginnings
from claimcheck.core.values.times import find_times
from claimcheck.core.values.tokens import tokenize

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

FRIDAY = date(2020, 7, 3)
"""The reference of the tables: a Friday in the 27th week of its year."""


def values(prose: str, reference: date | None = FRIDAY) -> list[Value]:
    """The times of *prose* as values."""
    tokens = tokenize(prose)
    return find_times(tokens, reference, beginnings(tokens))


def timexes(prose: str, reference: date | None = FRIDAY) -> list[tuple[str, str | None]]:
    """The times of *prose* as words and TIMEX3 value."""
    return [(value.raw, value.timex) for value in values(prose, reference)]


def days(prose: str, reference: date | None = FRIDAY) -> list[str]:
    """The days each time of *prose* covers, as "2017-04-01..2017-04-30"; an open end is empty."""
    covered = [value.days for value in values(prose, reference)]
    return [f"{found.first or ''}..{found.last or ''}" if found else "" for found in covered]
