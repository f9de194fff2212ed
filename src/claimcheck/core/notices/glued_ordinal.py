"""CC102: an ordinal run together with the word behind it, as in "12thround"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

_GLUED = re.compile(r"\d(?:st|nd|rd|th)[^\W\d_]{3}")
_WHOLE = re.compile(r"(\d{1,4}(?:st|nd|rd|th))([^\W\d_]{3,40})\b")
_BEFORE = frozenset(".,-_/")


def glued_ordinals(reading: Reading) -> Iterator[Remark]:
    """A remark for each ordinal that lost the space behind it."""
    prose = reading.document.prose
    for match in _GLUED.finditer(prose):
        start = match.start()
        while start and prose[start - 1].isdigit() and match.start() - start < 4:
            start -= 1
        before = prose[start - 1 : start]
        found = _WHOLE.match(prose, start)
        if found and not (before.isalnum() or (before in _BEFORE and before)):
            message = f"“{found[0]}” lost a space: “{found[1]} {found[2]}”"
            yield Remark(start, found.end(), message)
