"""What the inline markup of Markdown looks like, and addresses and entities as they are meant."""

from __future__ import annotations

import re

from claimcheck.core.text.late_pattern import LatePattern

SPECIAL = re.compile(r"[\\`<&!\[\]\n{]|\*+|_+|~+|(?<![^\W_])https?://")
ESCAPABLE = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
TICKS = re.compile(r"`+")
ENTITY = LatePattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
AUTOLINK = LatePattern(r"<(?P<url>[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\s]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>")
ATTRIBUTES = r"(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']{0,4000}'|\"[^\"]{0,4000}\"))?)*+"
TAG = LatePattern(
    rf"<(?:(?P<opens>[A-Za-z][A-Za-z0-9-]*){ATTRIBUTES}\s*/?|/(?P<closes>[A-Za-z][A-Za-z0-9-]*)\s*)>"
)
HREF = LatePattern(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
TEMPLATE = LatePattern(r"\{\{[<%].{0,500}?[>%]\}\}|\{%.{0,500}?%\}")
BARE_URL = LatePattern(r"https?://[^\s<>\[\]`|\"“”]+")
NOTE = LatePattern(r"\[\^([^\]\s]{1,99})\]")
DESTINATION = LatePattern(
    r"\(\s*(?:<(?P<angle>(?:[^<>\n\\]|\\.)*)>|(?!<)(?P<bare>(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*+\))*+))"
    r"(?:\s+(?:\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\)))?\s*\)",
    re.DOTALL,
)
LABEL = LatePattern(r"\[((?:[^\[\]\\]|\\.){0,999})\]", re.DOTALL)
ESCAPED = LatePattern(r"\\([!-/:-@\[-`{-~])")


def unescaped(url: str) -> str:
    """An address without backslashes and entities."""
    return plain(ESCAPED.pattern.sub(r"\1", url)) if "\\" in url or "&" in url else url


def plain(text: str) -> str:
    """*text* with its entities as letters."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)
