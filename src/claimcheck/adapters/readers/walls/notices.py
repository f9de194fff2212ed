"""Pages that are a notice: back soon, too many requests, for sale, not in your country, removed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.adapters.readers.walls.own_lines import is_only
from claimcheck.core.model.source import Outcome


class Notice(NamedTuple):
    """What such a page is, and what there is to do about it in one line."""

    outcome: Outcome
    detail: str


_LATER = "run `claimcheck verify` again later"
_ELSEWHERE = "cite another copy, or one in a web archive"
_BY_HAND = "open it in a browser, save the page and run `claimcheck snapshot ADDRESS --file SAVED`"
_ABOUT = re.compile(
    r"issues|maintenance|\bback\b|shortly|\bsoon\b|inconvenience|again|later|apologi|sorry|requests?\b|\brate\b"
    r"|limit|refresh|\blinks?\b|\burl\b|error|hosting|provider|website|configur|documentation|troubleshoot"
    r"|administrator|account|bookmark|marketplace|web server"
    r"|domain|owner|legal|region|countr|gdpr|european|available|unable|access|removed|deleted|search|home"
    r" ?page|patien"
    r"|wartung|später|wieder|domain|land|verfügbar|maintenance|tard|bientôt|domaine|pays|disponible"
    r"|mantenimiento|dominio"
)
_LONGEST = 900
_SITE = r"(?:the|this|our) (?:web ?)?(?:site|page|service|server)"
_OURS = r"(?:our (?:web ?|internet ?)?(?:site|pages?|home ?page)|(?:the|this) (?:website|home ?page))"
_UNSERE = r"(?:unsere? (?:(?:web|internet)?(?:seiten?|site|auftritt)|home ?page)|diese (?:web|internet)(?:seite|site))"
_JETZT = r"(?:(?:gerade|derzeit|zurzeit|zur zeit|momentan|aktuell|im moment) )?(?:für sie )?"
_THING = r"(?:page|article|story|content|post|video|item|document|report)"


def _busy() -> str:
    # NOTE: it must be the site that is down: a lift, a pool or a service of buses is news.
    return (
        r"we(?:'ll| will) be (?:right )?back(?: soon| shortly| online soon)?[.!]*|be right back[.!]*|back soon[.!]*"
        rf"|{_SITE} is (?:currently |temporarily )?(?:down for|undergoing|under|in)"
        r" (?:scheduled |planned |routine |essential )?maintenance(?: mode)?[.!]*"
        r"|(?:site|website|server) maintenance[.!]*"
        rf"|{_SITE} is (?:temporarily|currently) (?:unavailable|offline|down)(?: for maintenance)?[.!]*"
        r"|(?:503 )?service (?:temporarily )?unavailable[.!]*|(?:500 )?internal server error[.!]*"
        r"|(?:502 )?bad gateway[.!]*|(?:504 )?gateway time-?out[.!]*|(?:oops[!,.]* )?something went wrong[.!]*"
        rf"|{_OURS} (?:is|are) (?:currently |just |now )?(?:being (?:completely )?(?:renewed|rebuilt"
        r"|redesigned|renovated|relaunched|overhauled|updated|reworked|refreshed|moved)|under construction)"
        r"(?: (?:at the moment|right now|for you|at present))?[.!]*"
        rf"|{_UNSERE} (?:wird|werden) {_JETZT}(?:komplett )?(?:erneuert|überarbeitet|umgebaut"
        r"|neu (?:gestaltet|aufgebaut|gebaut)|aktualisiert|umgezogen)[.!]*"
        r"|wir (?:bauen|gestalten) (?:gerade |derzeit )?(?:für sie )?(?:um|neu)[.!]*"
        r"|die (?:seite|website) wird (?:gerade |derzeit )?gewartet[.!]*"
        r"|wir sind (?:gleich|bald|in kürze) (?:wieder (?:da|zurück|online)|zurück)[.!]*"
        r"|site en (?:cours de )?maintenance[.!]*|sitio (?:web )?en mantenimiento[.!]*|sito in manutenzione[.!]*"
        r"|error establishing a database connection[.!]*"
        r"|there has been a critical error on this (?:web ?)?site\b.{0,160}"
        r"|(?:sorry\W{1,3})?an (?:unexpected |internal |unknown )?error (?:has )?occurred(?: while processing your"
        r" request)?[.!]*|(?:php )?(?:fatal|parse) error: .{1,300}\.php\b.{0,300}"
        r"|volvemos (?:pronto|enseguida)[.!]*|nous revenons (?:bientôt|vite)[.!]*"
    )


def _crowded() -> str:
    return (
        r"(?:http |error )*(?:429[ :–-]*)?too many requests[.!]*|rate limit(?:ed| exceeded| reached)[.!]*"
        r"|you(?:'re| are| have been) (?:being )?rate limited[.!]*"
        r"|you have (?:sent|made) too many requests.{0,80}|zu viele anfragen[.!]*|trop de requêtes[.!]*"
        r"|demasiadas (?:solicitudes|peticiones)[.!]*"
    )


def _for_sale() -> str:
    name = r"(?:(?:the|this) domain(?: name)?(?: [\w.-]+\.\w+)?|[\w-]+(?:\.[\w-]+){1,3})"
    return (
        rf"{name} (?:is|may be) (?:for sale|parked|available for (?:sale|purchase))(?: by (?:its|the) owner)?[.!]*"
        r"|this domain(?: name)? (?:has recently been|has been|was|is) (?:listed|offered)\b.{0,60}"
        r"|(?:this )?domain (?:is )?(?:parked|for sale|parking)[.!]*|buy this domain(?: name)?[.!]*"
        r"|this (?:domain|web ?page) is parked.{0,80}|(?:this|the) domain(?: name)? has expired[.!]*"
        r"|(?:diese )?domain steht zum verkauf[.!]*|(?:ce )?(?:nom de )?domaine est à vendre[.!]*"
        r"|(?:este )?dominio está (?:en|a la) venta[.!]*"
    )


def _barred() -> str:
    return (
        r"(?:http |error )*(?:451[ :–-]*)?unavailable (?:for|due to) legal reasons[.!]*"
        rf"|(?:sorry, )?(?:this|our) (?:web ?site|site|{_THING}) is (?:currently |temporarily )?(?:not"
        rf" available|unavailable)"
        r" (?:in|to|from) (?:your (?:country|region|location|area)|most european countries|(?:visitors"
        r"|readers) (?:in|from)"
        r" .{1,60})(?: (?:for|due to) legal reasons)?[.!]*"
        r"|we recogni[sz]e (?:that )?you are (?:attempting|trying) to access this (?:web ?)?site from a"
        r" country .{0,300}"
        r"|not available in your (?:country|region)[.!]*|in ihrem land nicht verfügbar[.!]*"
        r"|(?:ce contenu )?(?:n'est pas|non) disponible dans votre pays[.!]*|no disponible en (?:tu|su)"
        r" país[.!]*"
    )


def _removed() -> str:
    return (
        rf"(?:sorry,? |oops[!,.]* )?(?:this|that|the) {_THING}(?: you (?:are|were) looking for)? (?:is no"
        rf" longer (?:available"
        r"|here|online|on this site)|(?:has been|was) (?:removed|deleted|taken down|unpublished)|is (?:un"
        r"|not )available"
        rf"|isn't available|has expired)[.!]*|{_THING} (?:removed|deleted|(?:is )?no longer available|unavailable|not"
        rf" available)[.!]*"
        rf"|(?:this|that|the) {_THING} (?:has been|was) (?:removed|deleted|taken down) by (?:its|the|their|a|our)"
        r" (?:\w+ )?(?:author|owner|user|moderators?|publisher|uploader|team)[.!]*"
        r"|this (?:post|video) is no longer available because .{1,160}"
        rf"|(?:hmm\W{{1,4}})?(?:this|that) (?:{_THING}|account) (?:doesn't|does not) exist[.!]*"
        r"|(?:sorry\W{1,4})?we (?:haven't|have not|weren't|were not|aren't|are not) (?:been )?able to (?:serve|find"
        r"|load|display) (?:the|this|that) page\b.{0,60}"
        rf"|(?:sorry,? )?(?:the|this|that) {_THING}(?: you(?:'ve| have)? (?:requested|asked for))?"
        r" (?:has (?:been )?moved(?: or (?:been )?deleted)?|is no longer on our (?:web ?site|site|servers?))[.!]*"
        r"|we have redesigned our (?:web ?)?site and .{0,20}(?:pages|links|bookmarks)\b.{0,60}"
        r"|our (?:web ?)?site has been redesigned and .{0,20}(?:pages|links|bookmarks)\b.{0,60}"
    )


def _unused() -> str:
    """What a server shows where nobody has put a page."""
    return (
        r"welcome to nginx!?|apache2? .{0,20}default page.{0,20}|it works!|iis windows server|index of /\S{0,60}"
        r"|(?:this )?account (?:has been )?suspended[.!]*|further configuration is required[.!]*"
        r"|commercial support is available at .{1,40}|thank you for using (?:nginx|apache)[.!]*"
    )


# Patterns are made when a short page is looked at: most runs meet none.
_KINDS = (
    (_busy, Notice(Outcome.SERVER_ERROR, f"it answers like a page but says its site is down; {_LATER}")),
    (_crowded, Notice(Outcome.SERVER_ERROR, f"it answers like a page but asks for fewer requests; {_LATER}")),
    (
        _for_sale,
        Notice(Outcome.SOFT_404, f"its domain is parked or for sale, the page is gone; {_ELSEWHERE}"),
    ),
    (
        _unused,
        Notice(Outcome.SOFT_404, f"its server shows an empty site or a suspended one; {_ELSEWHERE}"),
    ),
    (_barred, Notice(Outcome.BOT_WALL, f"it is not shown here for legal reasons; {_BY_HAND}")),
    (_removed, Notice(Outcome.SOFT_404, f"it answers like a page but says it was removed; {_ELSEWHERE}")),
)


def notice(title: str, whole: str) -> Notice | None:
    """The notice that is all there is on a short page, or None."""
    return next(_notices(title, whole), None) if len(whole) <= _LONGEST else None


def _notices(title: str, whole: str) -> Iterator[Notice]:
    for pattern, found in _KINDS:
        if is_only(title, whole, re.compile(pattern()), _ABOUT, _LONGEST):
            yield found
