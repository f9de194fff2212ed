"""Where values can begin: the places both grammars walk, found by one look at each token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.quantities import TRIGGERS as OF_QUANTITIES
from claimcheck.core.values.times import TRIGGERS as OF_TIMES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_WORDS = frozenset(OF_QUANTITIES | OF_TIMES)


def beginnings(t: Tokens) -> list[int]:
    """The tokens that are digits or a word either grammar knows."""
    return [i for i, word in enumerate(t.lower[: t.count]) if word in _WORDS or word.isdecimal()]
