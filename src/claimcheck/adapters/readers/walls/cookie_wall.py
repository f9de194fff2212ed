"""Pages that show nothing before cookies are accepted."""

from __future__ import annotations

import re

from claimcheck.adapters.readers.walls.own_lines import is_article, is_only, plain

_COOKIES = r"(?:all |our |the use of |the following )?cookies"
# Whole lines, so that a banner's offer or a sentence about cookies is none.
_ASKS = re.compile(
    rf"(?:please )?(?:accept|enable|allow|agree to) {_COOKIES} (?:to|and|in order to)"
    r" (?:continue|proceed|read|view|see|access|enter|use|visit)\b.{0,80}"
    r"|(?:in order )?to (?:continue|proceed|read|view|see|access|enter|use|visit)\b.{0,60},?"
    rf" (?:please|you must|you need to|you have to) (?:accept|enable|allow|agree to) {_COOKIES}.{{0,60}}"
    r"|(?:this|our) (?:web ?)?(?:site|page) (?:requires|needs) cookies(?: to (?:be enabled|work|function))?.{0,60}"
    r"|(?:error: )?cookies (?:are (?:disabled|required|not enabled|turned off)|must be (?:enabled|accepted))\b.{0,80}"
    r"|pour (?:accéder|continuer|lire|poursuivre)\b.{0,60}(?:acceptez|vous devez accepter) les cookies.{0,60}"
    r"|(?:um|bitte)\b.{0,60}(?:akzeptieren|aktivieren) sie(?: bitte)? (?:die |alle |unsere )?cookies.{0,80}"
    r"|para (?:continuar|acceder|leer)\b.{0,60}(?:acept[ae]|debes? aceptar) las cookies.{0,60}"
    r"|your browser (?:does not|doesn't|is not set to|is set not to) (?:accept|allow|support) cookies.{0,60}"
)
_ABOUT = re.compile("cookie|welcome|privacy|continue|browser|settings|partenaires|daten|datos")
_BEYOND = 300  # letters of visible text in lines that do not speak of cookies: more is a page with a banner


def is_cookie_wall(whole: str) -> bool:
    """True when a line asks for cookies to be accepted first, and next to nothing else is to be seen."""
    if len(whole) - whole.count("\n") > _BEYOND and "cookie" not in whole.lower():
        return False
    lines = plain(whole).split("\n")
    if sum(len(line) for line in lines if "cookie" not in line) > _BEYOND:
        return False
    if any(_ASKS.fullmatch(line) for line in lines) and not is_article(whole, _ASKS, _ABOUT):
        return True
    return is_only("", whole, _ASKS, _ABOUT, 2 * _BEYOND)
