"""Sides and verdicts for the tests of single rules."""

from __future__ import annotations

from claimcheck.core.assess import assess
from claimcheck.core.compare.reading import Reading
from claimcheck.core.compare.slots import ALONE, Side


def read(text: str) -> Reading:
    """*text* as the rules read it."""
    return Reading(text, 0, len(text), None)


def beside(claim: str, passage: str) -> Side:
    """*claim* laid beside a source of one sentence."""
    return Side(read(claim), read(passage), ALONE, 1.0, excerpt=True)


def rules(claim: str, source: str) -> set[str]:
    """The codes of the rules that spoke."""
    return {reason.rule for reason in assess(claim, source).reasons}
