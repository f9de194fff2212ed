"""What comes again: "daily", "annually", "twice a week"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.piece import Repeat

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_WORDS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "biennial": "P2Y",
}


def word(t: Tokens, i: int, floor: int) -> Repeat | None:
    """The recurrence at token *i*; a newspaper's name is none ("the Daily Planet")."""
    if t.capital(i) and t.capital(i + 1):
        return None
    return Repeat(i, i + 1, _WORDS[t.lower[i]])


TRIGGERS = dict.fromkeys(_WORDS, word)
