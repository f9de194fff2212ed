"""Lines that a site sets on every page: who owns it, what it sends by mail, that it uses cookies."""

from __future__ import annotations

from claimcheck.core.text.late_pattern import LatePattern

_LONGEST = 400  # letters of such a line
# Whole lines; a line about copyright has no year or sign at its beginning.
_EVERYWHERE = LatePattern(
    r"(?:©|\(c\)|&copy;).*|copyright (?:©|\(c\)|\d{4}|by\b).*|.{0,200}\ball rights reserved\W*"
    r"|(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)\W*"
    r"|(?:sign up|subscribe|register)(?: now| here| today)? (?:to|for) (?:our|the|my) .{0,40}(?:newsletter|e-?mail"
    r"|briefing).{0,40}"
    r"|.{0,120}\b(?:in|to) your inbox\b.{0,60}|(?:our |the )?newsletter|get our (?:newsletter|app)\b.{0,40}"
    r"|(?:registered|incorporated) in .{1,40}(?:no\.?|number)\W.{1,80}|registered office\W.{1,120}"
    r"|(?:proudly )?powered by .{1,40}|(?:web ?)?site (?:design(?:ed)? |built |made )?by .{1,40}"
    r"|hosted (?:by|at) .{1,40}"
    r"|skip to (?:the )?(?:main )?(?:content|navigation)|(?:follow|find|like) us on\b.{0,60}|share this(?: page)?\W*",
)
_BANNER = LatePattern(
    r"(?:we|this (?:web ?)?site|our (?:web ?)?site)(?: and our (?:\d+ )?partners)? (?:also )?uses? cookies\b.{0,300}"
    r"|(?:by (?:continuing|using|browsing)|if you continue)\b.{0,120}\bcookies\b.{0,120}"
    r"|(?:diese (?:web)?(?:seite|site)|wir) (?:verwende[nt]|nutz(?:t|en)) cookies\b.{0,300}"
    r"|(?:nous utilisons|ce site utilise) des cookies\b.{0,300}|(?:usamos|utilizamos) cookies\b.{0,300}"
)


def without_boilerplate(text: str) -> str:
    """*text* without the lines that stand on every page of a site."""
    return _without(_EVERYWHERE, text)


def without_banners(text: str) -> str:
    """*text* without the lines of a cookie banner that ask for nothing."""
    return _without(_BANNER, text) if "cookie" in text.lower() else text


def _without(lines: LatePattern, text: str) -> str:
    kept = [line for line in text.split("\n") if len(line) > _LONGEST or not _is(lines, line)]
    return "\n".join(kept)


def _is(lines: LatePattern, line: str) -> bool:
    return lines.pattern.fullmatch(line.strip().lower()) is not None
