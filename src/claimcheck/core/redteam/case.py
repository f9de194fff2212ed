"""One case of the red team: a claim, a source, the verdict a careful checker gives, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claimcheck.core.model.finding import Verdict


@dataclass(frozen=True, slots=True)
class Case:
    """A claim against a source. ``expected`` holds every verdict that is honest, the best one first."""

    id: str  # unique in its class
    expected: tuple[Verdict, ...]
    claim: str
    source: str
    why: str
    claim_date: date | None = None
    source_date: date | None = None


SUPPORTS = (Verdict.SUPPORTS,)
CONTRADICTS = (Verdict.CONTRADICTS,)
PARTLY = (Verdict.PARTLY, Verdict.NOT_FOUND)
NOT_FOUND = (Verdict.NOT_FOUND, Verdict.PARTLY)
# Where a contradiction is the better answer and silence an honest one.
NO_SUPPORT = (Verdict.CONTRADICTS, Verdict.PARTLY, Verdict.NOT_FOUND)
# And where support is, or silence, but nothing is denied.
NO_CONTRADICTION = (Verdict.SUPPORTS, Verdict.PARTLY, Verdict.NOT_FOUND)
