"""Pages that show a beginning and ask for payment or a login for the rest."""

from __future__ import annotations

import re

_LINES = re.compile(
    r"(?:please )?(?:subscribe|sign in|log in|sign up|register|join)(?: now| today| here)?"
    r" (?:to|and) (?:continue|keep|read|finish|unlock|view|get access|access)"
    r"(?: to)?(?: reading)?"
    r"(?: (?:the |this )?(?:full |rest of the |rest of this |whole )?(?:story|article|text|page)s?)?.{0,40}"
    r"|to (?:continue|keep|finish) reading(?: this (?:story|article))?[,:]?"
    r" (?:please )?(?:subscribe|log in|sign in|register).{0,60}"
    r"|to (?:read|view|access|unlock|continue|finish)\b.{0,50}, (?:please )?(?:start|begin|get|try|create|buy|take out)"
    r"(?: an?| your)? (?:free |digital |paid )*(?:trial|account|subscription|membership|plan)\b.{0,40}"
    r"|unlock (?:this|the) (?:full )?(?:article|story|content|page) with .{1,40}"
    r"|(?:this|the) (?:article|story|content|page) is (?:only )?(?:for|available to|reserved for|exclusive to)"
    r" (?:paying |our |registered )?(?:subscribers|members)(?: only)?.{0,40}"
    r"|(?:subscriber|member)s?[- ]only (?:article|story|content)"
    r"|already a (?:subscriber|member)\? ?(?:log in|sign in|login).{0,30}"
    r"|you(?:'ve| have) reached your (?:monthly )?(?:article )?limit.{0,60}"
    r"|you(?:'ve| have) (?:read|used) all (?:of )?your free articles.{0,60}"
)
_NOT_FREE = re.compile(r"\"isaccessibleforfree\"\s*:\s*\"?false\"?")
_SHORT = 1500  # letters of the article proper: more is not a beginning but a piece of its own
_TEASER = 4000


def is_paywall(html: str, main: str, whole: str) -> bool:
    """True when a line asks for payment or a login and the article proper is no longer than a beginning.

    A page that declares itself not free needs no more than the line; the declaration alone proves nothing, since
    many such pages send the whole text.
    """
    if len(main) > _TEASER:
        return False
    asks = any(
        _LINES.fullmatch(line.strip().replace("’", "'").lower().rstrip(".!")) for line in whole.split("\n")
    )
    return asks and (len(main) <= _SHORT or _NOT_FREE.search(html.lower()) is not None)
