"""What a bare number counts where its noun is told only once: "61 seats in Varby and 40 in Lund", "40 of them"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.values.parts import is_part
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

_COUNT = ValueKind.COUNT
GAPPED = "its noun and verb stand before"
_SENTENCE_END = re.compile(r"[.!?]\s")
_BETWEEN = LatePattern(r"(?:\s[\w’'-]+){1,7}(?:,|,? and|,? but|;)(?: only| just| another| about| some)?\s+$")
_BEHIND = LatePattern(
    r"\s+(?:of (?:them|these|those|whom)\s+)?(?:in|at|on|from|near|by|for|to|under|over|among)\s"
)


@kept
def gapped(reading: Reading) -> frozenset[tuple[int, int]]:
    """The places of the values whose noun and verb are told only once, before: "61 seats here and 40 there"."""
    pairs = zip(reading.values, reading.places, strict=True)
    return frozenset(place for value, place in pairs if value.note == GAPPED)


def with_nouns(text: str, found: list[Value]) -> list[Value]:
    """*found*, each bare count that follows a counted one in its list given that one's noun."""
    told: list[Value] = []
    for value in found:
        before = told[-1] if told else None
        repeats = before is not None and _repeats(text, before, value)
        told.append(replace(value, counted=before.counted, note=GAPPED) if before and repeats else value)
    return told


def _repeats(text: str, before: Value, value: Value) -> bool:
    if value.kind is not _COUNT or before.kind is not _COUNT:
        return False
    if value.counted is not None or before.counted is None:
        return False
    if is_part(text, value):
        return not _SENTENCE_END.search(text[before.end : value.start])
    if not _BEHIND.match(text, value.end):
        return False
    return _BETWEEN.pattern.fullmatch(text, before.end, value.start) is not None
