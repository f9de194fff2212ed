"""Text from outside, made fit to be shown: what it says stays, what it would do to a terminal or a CI log does not.

Claims, titles, pages, file names and reviewers' names pass through here before they are printed. Control characters
(ANSI and OSC sequences begin with one), bidirectional controls and invisible format characters become visible
marks, and so do the two spellings of a GitHub workflow command, which a runner obeys wherever a line carries it.
"""

from __future__ import annotations

import re

# C0 and C1 controls with DEL; bidi marks, embeddings, overrides and isolates; zero-width characters, word joiner,
# invisible operators, BOM; line and paragraph separators; tag characters. Soft hyphens and variation selectors stay.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"
)
_COMMAND = re.compile(r"^(\s*)::|##\[", re.MULTILINE)


def plain(text: str) -> str:
    """*text* on one line, with nothing in it that a terminal or a CI runner would obey."""
    if text.isprintable() and not any(odd in text for odd in ("  ", "::", "##[")):
        return text.strip()  # nearly all there is; the rest takes ten times as long
    return plain_lines(" ".join(text.split()))


def plain_lines(text: str) -> str:
    """*text* with its line breaks, and nothing in it that a terminal or a CI runner would obey."""
    shown = _UNSEEN.sub(_visible, text.replace("\r\n", "\n"))
    return _COMMAND.sub(lambda found: f"{found[1]}:\u00b7:" if found[1] is not None else "#\u00b7#[", shown)


def _visible(found: re.Match[str]) -> str:
    """A control as its picture (U+2400 block) or its code point in brackets."""
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"<U+{code:04X}>"
