"""Who is named as one of several: "in 12 countries, including Norway" needs Norway to be told among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.names import names_of
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_LEADING = frozenset(("including", "notably", "among"))
STEMS = frozenset(map(stem, _LEADING))
_NEAR = 2  # words between "including" and the name


def unheard(claim: Reading, side: Side, sides: Sequence[Side]) -> Token | None:
    """The name behind the claim's "including" that no passage has beside what it is told to be one of; or None."""
    if _LEADING.isdisjoint(claim.low):
        return None
    marks = [n for n, low in enumerate(claim.low) if n and low in _LEADING]
    for name in names_of(claim):
        if not any(0 < name.first - mark <= _NEAR for mark in marks):
            continue
        numbers = range(name.first, name.last + 1)
        told = (side, *(held for held in sides if held.coverage >= side.coverage))
        if not any(n in held.matched for held in told for n in numbers):
            return claim.token_of(name.first, name.last)
    return None
