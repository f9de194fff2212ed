"""The gate: what stands between an article and publication. Offline, and never an empty pass."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import NamedTuple


class Exit(IntEnum):
    """What a command's exit code says; see docs/exit-codes.md."""

    FINE = 0
    SHORT = 1  # claims fall short, or the question is answered "no"
    UNUSABLE = 2  # usage, configuration or ledger cannot be read, or nothing was checked
    UNCHECKED = 3  # something could not be checked and the policy does not forgive it
    BUG = 70
    INTERRUPTED = 130


class GapKind(StrEnum):
    """Why something falls short, most urgent first."""

    CONTRADICTED = "contradicted"
    WRONG = "wrong"
    UNRECORDED = "unrecorded"  # a checkable statement that is on no record
    STALE = "stale"
    DISPUTED = "disputed"
    UNSOURCED = "unsourced"
    INCONCLUSIVE = "inconclusive"
    UNREADABLE = "unreadable"
    SOURCED = "sourced"
    SUPPORTED = "supported"  # the machine found support; nobody has ruled
    LOST = "lost"
    VERIFIED = "verified"  # good, but not good enough for its topic's policy
    DISMISSED = "dismissed"
    WAIVED = "waived"


URGENCY = {kind: rank for rank, kind in enumerate(GapKind)}


class Gap(NamedTuple):
    """One thing that keeps the gate shut; ``line`` and ``column`` count from 1."""

    kind: GapKind
    article: str
    line: int
    column: int
    end_line: int
    claim: str | None  # None for a statement that is on no record
    text: str
    reason: str
    next_step: str


class Coverage(NamedTuple):
    """How much of an article's checkable statements is on record."""

    recorded: int
    dismissed: int  # of the recorded
    unrecorded: int


def verdict(gaps: list[Gap], looked_at: int, failures: int) -> Exit:
    """The exit code of a gate that looked at *looked_at* statements and could not read *failures* articles."""
    if failures or not looked_at:
        return Exit.UNUSABLE
    if any(gap.kind is not GapKind.UNREADABLE for gap in gaps):
        return Exit.SHORT
    return Exit.UNCHECKED if gaps else Exit.FINE
