"""CC104: characters that an encoding destroyed: an emoji turned into "?", a replacement mark, mangled quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.notices.reading import Reading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

# What is left of an emoji when all but its selector and joiner became "?"; U+FFFD; UTF-8 read as Windows-1252.
_DESTROYED = re.compile(
    "(?<!\\?)\\?{1,9}[\\ufe0e\\ufe0f\\u200d][?\\ufe0e\\ufe0f\\u200d]*|\\ufffd+|â€[™œ\\x9d˜“”¦]|Ã[©¨¤¶¼±³¡]"
)


def destroyed_characters(reading: Reading) -> Iterator[Remark]:
    """A remark for each run of characters that no longer says what was typed."""
    prose = reading.document.prose
    if prose.isascii():
        return
    for match in _DESTROYED.finditer(prose):
        message = "characters were destroyed here: the encoding lost them"
        yield Remark(match.start(), match.end(), message)
