"""Pages whose text only a browser's scripts would fetch."""

from __future__ import annotations

import re

from claimcheck.adapters.readers.walls.own_lines import is_only

_SCRIPT = re.compile(r"<script\b[^>]{0,500}(?:\bsrc\s*=|type\s*=\s*[\"']?module)", re.IGNORECASE)
_NOSCRIPT = re.compile(r"<noscript\b.{0,1000}?javascript", re.IGNORECASE | re.DOTALL)
_MOUNT = re.compile(
    r"<(?:div|main|app-root)\b[^>]{0,200}id\s*=\s*[\"']?(?:root|app|__next|__nuxt|main-app|react-root|svelte)[\"']?[^>]{0,200}>\s*</",
    re.IGNORECASE,
)
_APP_ELEMENT = re.compile(r"<app-root\b[^>]{0,200}>\s*</app-root>", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:please )?(?:enable|turn on|you need to enable|this (?:app|site|page) (?:requires|needs|works best with))"
    r" javascript\b.{0,120}|javascript is (?:disabled|required|not enabled)\b.{0,120}",
)
_LOADING = re.compile(
    r"(?:(?:loading|please wait|one moment(?: please)?|just a moment|initiali[sz]ing|wird geladen|bitte warten|lädt"
    r"|chargement(?: en cours)?|veuillez patienter|cargando|caricamento|laden|carregando|загрузка)\W{0,4}){1,3}",
    re.IGNORECASE,
)
# Sentences of a page that says so and nothing else, whether or not its scripts can be seen.
_SAYS = re.compile(
    rf"{_ASKS.pattern}|(?:we(?:'ve| have) detected that )?javascript is"
    r" (?:not available|turned off|disabled)\b.{0,60}"
    r"|some privacy related extensions may cause issues\b.{0,60}|something went wrong, but don't fret\b.{0,60}"
    r"|(?:bitte )?aktivieren sie (?:bitte )?javascript\b.{0,80}|veuillez activer javascript\b.{0,80}"
)
_ABOUT = re.compile(r"javascript|\bjs\b|browser|script|disable|enable|supported|reload|again")
_LITTLE = 200  # letters of visible text


def is_script_only(html: str, whole: str) -> bool:
    """True when a page has next to no text, scripts that would bring it, and says or shows that it waits for them."""
    if _LOADING.fullmatch(whole.replace("\n", " ").strip()) or is_only("", whole, _SAYS, _ABOUT, 3 * _LITTLE):
        return True
    if not whole and (_NOSCRIPT.search(html) or (_MOUNT.search(html) and "<script" in html.lower())):
        return True
    if len(whole) > _LITTLE or not _SCRIPT.search(html):
        return False
    asks = any(_ASKS.fullmatch(line.strip().lower()) for line in whole.split("\n"))
    return bool(asks or _NOSCRIPT.search(html) or _MOUNT.search(html) or _APP_ELEMENT.search(html))
