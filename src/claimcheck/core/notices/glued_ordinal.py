"""CC102: an ordinal run together with the word behind it, as in "12thround"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.model.extraction import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.document import Document

_GLUED = re.compile(r"(?<![\w.,-])(\d{1,4}(?:st|nd|rd|th))([^\W\d_]{3,})")


def glued_ordinals(document: Document) -> Iterator[Notice]:
    """A notice for each ordinal that lost the space behind it."""
    for match in _GLUED.finditer(document.prose):
        place = document.to_file(match.start(), match.end())
        message = f"“{match[0]}” lost a space: “{match[1]} {match[2]}”"
        yield Notice("CC102", place.start, place.end, message)
