"""What a share is a share of: 95 percent of adults are not 95 percent of children."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.match.synonyms import akin
from claimcheck.core.model.value import ValueKind
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_COUNT = ValueKind.COUNT
_SHARES = frozenset({ValueKind.PERCENT, ValueKind.RATIO})
_WHOLE = LatePattern(r"\s+of\s+(?:(?:the|all|its|their|his|her|our|those|these)\s+)*(?P<whole>[a-z]+)\b")
# Behind a part, up to the number of its whole.
_PART = LatePattern(r"\s+of\s+(?:the|its|their|his|her|our|those|these)\s+(?:[a-z]+\s+of\s+)?")


def other_whole(side: Side, value: Value, source: Value) -> bool:
    """True where both name what the share is of, and the claim's is nowhere in the unit or near it."""
    if value.kind not in _SHARES:
        return is_whole(side, value, source)
    ours, theirs = _whole(side.claim, value), _whole(side.passage, source)
    if ours is None or theirs is None or side.credit(ours) > 0:
        return False
    return not akin(side.claim.words[ours].stem, side.passage.words[theirs].stem)


def is_whole(side: Side, value: Value, source: Value) -> bool:
    """True where the claim tells a part, "three of the crew", and *source* is its whole: "three of the crew of 5"."""
    if value.kind is not _COUNT or side.claim.text[value.end : value.end + 4] != " of ":
        return False
    if not _PART.pattern.match(side.claim.text, value.end, side.claim.end):
        return False
    passage = side.passage
    for part in passage.values:
        if part.kind is _COUNT and part.end < source.start:
            match = _PART.pattern.match(passage.text, part.end, passage.end)
            if match and match.end() >= source.start:
                return True
    return False


def _whole(reading: Reading, share: Value) -> int | None:
    """The number of the word that names the whole, or None."""
    match = _WHOLE.pattern.match(reading.text, share.end, reading.end)
    if match is None:
        return None
    number = reading.range_of(*match.span("whole"))[0]
    return None if reading.words[number].function or number in reading.in_value else number
