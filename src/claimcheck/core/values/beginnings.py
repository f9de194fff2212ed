"""Where values can begin: the places both grammars walk, found by one look at each token."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from claimcheck.core.text.pieces import Pieces
from claimcheck.core.values.quantities import TRIGGERS as OF_QUANTITIES
from claimcheck.core.values.times import TRIGGERS as OF_TIMES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_WORDS = frozenset(OF_QUANTITIES | OF_TIMES)


def _begins(word: str) -> bool:
    return word in _WORDS or word.isdecimal()


_BEGINS = Pieces(_begins, most=16384)


def beginnings(t: Tokens) -> list[int]:
    """The tokens that are digits or a word either grammar knows."""
    return list(compress(range(t.count), map(_BEGINS.__getitem__, t.lower)))
