"""CC104: characters that an encoding destroyed: an emoji or a letter turned "?", a replacement mark, mangled quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.notices.reading import Reading, Remark
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

# What is left of an emoji when all but its selector and joiner became "?"; U+FFFD; UTF-8 read as Windows-1252.
_DESTROYED = re.compile(
    "(?<!\\?)\\?{1,9}[\\ufe0e\\ufe0f\\u200d][?\\ufe0e\\ufe0f\\u200d]*|\\ufffd+"
    "|â€[™œ\\x9d˜“”¦¢\\x93\\x94\\x98\\x99]?|Ã[©¨¤¶¼±³¡¢£ª«§®¯´µ·¸¹º»½¾¿ƒ„…‰Šœ]|[Ââ][£€©®°·«»]"
)
# "don?t", "caf?s": a question ends no word in the middle. An address may ("page?id").
_IN_WORD = LatePattern(r"(?<![\w/.=&?])[^\W\d_]+\?[^\W\d_A-Z][^\W\d_]*(?![\w/=&?])")
_SUFFIXES = frozenset(["s", "t", "re", "ve", "ll", "d", "m"])
# A reference that was to be shown as a sign: "&nbsp;", "&#8217;".
_REFERENCE = LatePattern(
    r"&(?:nbsp|amp|quot|lt|gt|[lr]squo|[lr]dquo|[mn]dash|hellip"
    r"|pound|euro|#\d{2,5}|#x[0-9a-fA-F]{2,4});"
)
_FEW = 2  # words in which a lone "?" is no slip of the space bar ("why?because")


def destroyed_characters(reading: Reading) -> Iterator[Remark]:
    """A remark for each run of characters that no longer says what was typed."""
    prose = reading.document.prose
    if not prose.isascii():
        for match in _DESTROYED.finditer(prose):
            yield Remark(match.start(), match.end(), _message(match[0]))
    if "?" in prose:
        yield from _in_words(prose)
    if "&" in prose:
        for match in _REFERENCE.pattern.finditer(prose):
            message = f"“{match[0]}” was to be shown as a sign: type the sign itself"
            yield Remark(match.start(), match.end(), message)


def _in_words(prose: str) -> Iterator[Remark]:
    found = list(_IN_WORD.pattern.finditer(prose))
    for match in found:
        if len(found) >= _FEW or match[0].partition("?")[2].lower() in _SUFFIXES:
            message = f"a letter or mark of “{match[0]}” became “?”: type it anew"
            yield Remark(match.start(), match.end(), message)


def _message(destroyed: str) -> str:
    """What was lost, and what it was where that can be read back."""
    try:
        was = destroyed.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return "characters were destroyed here, the encoding lost them: type them anew"
    return f"“{destroyed}” was “{was}” before an encoding was mistaken for another"
