"""What a bare number counts where the sentence said it before: "of the 63 men, 12", "40 boats, 12 of them old"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.core.model.value import ValueKind

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value

_LONGEST = 60
_THEM = (" of them", " of whom", " of which", " of these", " of those")
_TALLIED = frozenset({"votes", "points", "goals", "seats", "frames", "sets", "games", "runs"})
_STOPS = frozenset(".?!\n")


def with_antecedent(text: str, value: Value, before: Value) -> Value:
    """*value* with what the count *before* it counts, where *value* is a part of that; else as it is."""
    if value.kind is not ValueKind.COUNT or value.counted or not before.counted:
        return value
    between = text[before.end : value.start]
    if before.kind is not ValueKind.COUNT or len(between) > _LONGEST or not _STOPS.isdisjoint(between):
        return value
    if before.counted in _TALLIED and between == f" {before.counted} to ":
        return replace(value, counted=before.counted)  # "312 votes to 287"
    parted = text.startswith(_THEM, value.end) or _opens_whole(text, before, between)
    return replace(value, counted=before.counted) if parted else value


def _opens_whole(text: str, before: Value, between: str) -> bool:
    """True for "Of the 63 men, " before the part."""
    lead = text[max(0, before.start - 7) : before.start].lower()
    return lead.endswith(("of the ", "of its ", "of the\u00a0")) and between.endswith(f"{before.counted}, ")
