"""How much in which time: "30 a day" against "30 a week"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.once import kept

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_RATE = HintedPattern(
    r"(?P<number>\d[\d,.]*)(?: [a-z-]+){0,5}? (?:an?|per|each|every) "
    r"(?P<time>second|minute|hour|day|night|week|month|year)\b",
    "second minute hour day night week month year",
    re.IGNORECASE,
)


def differing(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's "30 a day" and the passage's own "30 a week"; None where either has none, or they agree."""
    ours = next(iter(rates(claim)), None)
    if ours is None:
        return None
    theirs = rates(side.passage)
    same = [match for match in theirs if match["number"] == ours["number"]]
    if not same or any(match["time"].lower() == ours["time"].lower() for match in same):
        return None
    return claim.token(*ours.span()), side.passage.token(*same[0].span())


@kept
def rates(reading: Reading) -> list[re.Match[str]]:
    """What a text tells as so much in a time, by position."""
    return list(_RATE.all_within(reading))
