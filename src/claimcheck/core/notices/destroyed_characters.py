"""CC104: characters that an encoding destroyed: an emoji turned into "?", a replacement mark, mangled quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.model.extraction import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.core.document import Document

# What is left of an emoji when all but its selector and joiner became "?"; U+FFFD; UTF-8 read as Windows-1252.
_DESTROYED = re.compile(
    "\\?*[\\ufe0e\\ufe0f\\u200d](?<=\\?.)[?\\ufe0e\\ufe0f\\u200d]*|\\ufffd+|â€[™œ\\x9d˜“”¦]|Ã[©¨¤¶¼±³¡]"
)


def destroyed_characters(document: Document) -> Iterator[Notice]:
    """A notice for each run of characters that no longer says what was typed."""
    for match in _DESTROYED.finditer(document.prose):
        place = document.to_file(match.start(), match.end())
        yield Notice(
            "CC104", place.start, place.end, "characters were destroyed here: the encoding lost them"
        )
