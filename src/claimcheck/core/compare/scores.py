"""Pairs of numbers that belong in one order: 63 votes to 5, 3-1, from 12 to 9."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_PAIR = re.compile(r"\b(\d+)(?:\s+[a-z]+)?(?:\s+(?:to|against|versus)\s+|[-–])(\d+)\b")


def turned(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's pair and the passage's where each has the other's numbers the other way round, or None."""
    ours = list(_PAIR.finditer(claim.text, claim.start, claim.end))
    if not ours:
        return None
    theirs = list(_PAIR.finditer(side.passage.text, side.passage.start, side.passage.end))
    stated = {match.groups() for match in theirs}
    for match in ours:
        for other in theirs:
            if match.groups() == other.groups()[::-1] and match.groups() not in stated:
                return claim.token(*match.span()), side.passage.token(*other.span())
    return None
