"""Bot checks and captchas that stand in for a page."""

from __future__ import annotations

import re

from claimcheck.adapters.readers.walls.own_lines import is_article, is_only, plain

# What only the check's own page carries, whatever it says; scripts that watch ordinary pages are not among them.
_MARKUP = (
    "_cf_chl_opt",
    "cf-browser-verification",
    "/cdn-cgi/l/chk_captcha",
    "window._pxappid",
    'id="px-captcha"',
    "id='px-captcha'",
    "geo.captcha-delivery.com",
    "window.gokuprops",
    "sucuri_cloudproxy_js",
    "distil_r_captcha",
    "_incapsula_resource?swudnsai",
    "request unsuccessful. incapsula incident id",
    'id="anubis_challenge"',
)
_TITLES = frozenset(
    {
        "just a moment...",
        "attention required! | cloudflare",
        "access to this page has been denied",
        "access to this page has been denied.",
        "making sure you're not a bot!",
        "pardon our interruption",
        "pardon our interruption...",
        "are you a robot?",
        "robot check",
        "human verification",
        "security check",
        "vercel security checkpoint",
        "request rejected",
        "access denied",
        "ddos-guard",
        "you are being redirected...",
    }
)
# Whole lines, so that a sentence about a check is none.
_LINES = re.compile(
    r"(?:please )?(?:verify|confirm|prove)(?: that)? you(?:'re| are)(?: not a (?:ro)?bot| (?:a )?human)\b.{0,60}"
    r"|verifying (?:that )?you are human\b.{0,40}"
    r"|checking (?:your browser|if the site connection is secure)\b.{0,60}"
    r"|(?:please )?complete the (?:security check|captcha)\b.{0,60}"
    r"|press (?:&|and) hold to confirm\b.{0,60}"
    r"|(?:we(?:'ve| have)|our systems have) detected (?:unusual|suspicious|automated)"
    r" (?:activity|traffic|requests)\b.{0,200}"
    r"|access denied - .{1,40} firewall|to continue,? please click the box below\b.{0,80}"
    r"|(?:we're |we are )?verifying your (?:browser|connection)\b.{0,40}|vercel security checkpoint\b.{0,80}"
    r"|your (?:request|ip(?: address)?|connection) (?:has been|was|is) (?:temporarily |automatically )?(?:blocked"
    r"|banned|flagged|blacklisted)(?:(?:[.!:]| (?:due|because|by|from|as)\b).{0,80})?"
    r"|your request originates from an undeclared automated tool\b.{0,40}"
    r"|the requested url was rejected\b.{0,60}|your access to this (?:web ?)?(?:site|service|page) has been"
    r" (?:limited|blocked|restricted)\b.{0,60}"
    r"|(?:sorry,? )?your (?:organi[sz]ation|administrator|company|school|network) has blocked (?:access to )?.{1,60}"
    r"|why do i have to complete a captcha\?"
    r"|i'm not a robot"
    r"|please (?:enable|turn on) (?:javascript and cookies|cookies and javascript|js)\b.{0,60}"
    r"|you don't have permission to access \".{0,200}"
)
# What a check asks for, as a sentence among others, and what stands below: that alone makes no check.
_ENABLE = r"(?:enable|turn on|allow) (?:javascript|js|cookies)(?: (?:and|&) (?:javascript|js|cookies))?"
_ASKS = (
    rf"(?:please )?(?:{_ENABLE} (?:and|to) )?(?:verify|confirm|prove)(?: that)? you(?:'re| are)"
    r" (?:not a (?:ro)?bot|(?:a )?human)\b.{0,60}"
    rf"|(?:please )?{_ENABLE} (?:and|to) (?:verify|confirm|prove|pass|complete)\b.{{0,60}}"
    r"|bitte (?:aktivieren sie javascript und )?bestätigen sie,? dass sie (?:ein mensch|kein (?:ro)?bot(?:er)?) sind"
    r".{0,60}"
    # An article may have these for its headline: they need pages that say nothing else.
    r"|access (?:is |was |has been )?(?:denied|blocked|forbidden)[.!]*|web ?(?:page|site) blocked[.!]*"
    r"|(?:zugriff verweigert|accès (?:refusé|bloqué)|acceso denegado|accesso negato|toegang geweigerd)[.!]*"
    r"|veuillez (?:confirmer|vérifier|prouver) que vous (?:n'êtes pas un robot|êtes (?:un )?humain).{0,60}"
    r"|(?:por favor,? )?(?:confirm[ae]|verifi(?:ca|que)|demuestr[ae]) que no (?:eres|es) un robot.{0,60}"
    r"|(?:per favore,? )?conferma(?:re)? (?:di non essere|che non sei) un robot.{0,60}"
    r"|bevestig dat (?:u|je) geen robot bent.{0,60}"
)
_STOCK = (
    r"(?:this|our) (?:web ?)?site (?:uses|is using|is protected by) (?:a |an )?security (?:service|solution)\b.{0,80}"
    r"|(?:performance|protection) (?:&|and) security by .{1,40}"
    r"|diese (?:web)?(?:seite|site) (?:nutzt|verwendet) einen sicherheitsdienst\b.{0,80}"
    r"|(?:ray|request|incident|reference|support|attack|message|block) id\b.{0,60}|the page cannot be displayed[.!]*"
    r"|block (?:details|reason)\b.{0,120}|(?:your )?(?:ip(?: address)?|url|time|your browser)\s?:.{0,200}"
)
_ABOUT = (
    r"\bbots?\b|\bhuman\b|\brobot\b|captcha|browser|javascript|cookies|security|verif|blocked|connection|\bmensch\b|\broboter\b"
    r"|sicherheit|access|administrator|denied|permission|firewall|rejected|accès|acceso"
)
_OWN = re.compile(
    rf"{_ABOUT}|access|request|automat|administrat|displayed|script|brows|user.agent|organi[sz]ation|traffic|network|protect|captcha|attack|plugin|\bredirect|permission|firewall"
)
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n")
_SHORT = 1500  # letters of visible text: a check has little to say
_MARKUP_SHORT = 3000


def is_bot_wall(html: str, title: str, whole: str) -> bool:
    """True when the page is a check for bots: its own markup, or its title or a whole line on a short page."""
    if len(whole) > _MARKUP_SHORT:
        return False
    low = html[:200_000].lower()
    if any(mark in low for mark in _MARKUP):
        return True
    if len(whole) > _SHORT:
        return False
    lines = plain(whole).split("\n")
    titled = plain(title) in _TITLES and len(whole) < _SHORT // 2
    if (titled or any(_LINES.fullmatch(line) for line in lines)) and not is_article(whole, _LINES, _OWN):
        return True
    return _in_sentences(title, whole)


def _in_sentences(title: str, whole: str) -> bool:
    """True when one sentence asks to be shown that a person reads, and the others are such a check's own."""
    stock = re.compile(_STOCK, re.IGNORECASE)
    rest = "\n".join(one for one in _SENTENCES.split(whole) if not stock.fullmatch(one.strip()))
    return is_only(title, rest, re.compile(_ASKS), re.compile(_ABOUT), _SHORT)
