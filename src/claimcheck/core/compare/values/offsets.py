"""How long after or before: the two years of "two years after she joined" are no length of anything else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.value import Value

_OFFSET = re.compile(
    r"\s+(?:after|before|later|earlier|ago|previously|older|younger|ahead|behind|away|since)\b"
)


def is_offset(reading: Reading, value: Value) -> bool:
    """True for a length of time by which one thing lies after, before or apart from another."""
    return bool(_OFFSET.match(reading.text, value.end, reading.end))
