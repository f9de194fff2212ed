"""What the inline markup of Markdown looks like, and addresses and entities as they are meant."""

from __future__ import annotations

import re

SPECIAL = re.compile(r"[\\`<&!\[\]\n{]|\*+|_+|~+|(?<![^\W_])https?://")
ESCAPABLE = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
TICKS = re.compile(r"`+")
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
AUTOLINK = re.compile(r"<(?P<url>[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\s]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>")
ATTRIBUTES = r"(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']{0,4000}'|\"[^\"]{0,4000}\"))?)*+"
TAG = re.compile(
    rf"<(?:(?P<opens>[A-Za-z][A-Za-z0-9-]*){ATTRIBUTES}\s*/?|/(?P<closes>[A-Za-z][A-Za-z0-9-]*)\s*)>"
)
HREF = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
TEMPLATE = re.compile(r"\{\{[<%].{0,500}?[>%]\}\}|\{%.{0,500}?%\}")
BARE_URL = re.compile(r"https?://[^\s<>\[\]`|\"“”]+")
NOTE = re.compile(r"\[\^([^\]\s]{1,99})\]")
DESTINATION = re.compile(
    r"\(\s*(?:<(?P<angle>(?:[^<>\n\\]|\\.)*)>|(?!<)(?P<bare>(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*+\))*+))"
    r"(?:\s+(?:\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\)))?\s*\)",
    re.DOTALL,
)
LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999})\]", re.DOTALL)
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def unescaped(url: str) -> str:
    """An address without backslashes and entities."""
    return plain(ESCAPED.sub(r"\1", url)) if "\\" in url or "&" in url else url


def plain(text: str) -> str:
    """*text* with its entities as letters."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)
