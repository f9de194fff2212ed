"""Pages that ask for consent to cookies and data before they show anything."""

from __future__ import annotations

import re

from claimcheck.adapters.readers.walls.own_lines import is_article, is_only, plain, sentences_of

_SIGN = re.compile(
    r"(?:we (?:value|care about|respect) your privacy|your privacy(?: choices?| settings| matters| is"
    r" important to us"
    r"|,? your choice)?|before you continue(?: to .{1,40})?|(?:cookie|cookies|privacy|consent) (?:consent"
    r"|preferences"
    r"|settings|notice|choices|cent(?:re|er))|(?:manage|choose) your (?:cookie |privacy )?(?:preferences"
    r"|choices|settings)"
    r"|(?:we|this (?:web ?)?site)(?: and our (?:\d+ )?partners)? (?:uses?|needs?|asks? for)"
    r" (?:cookies|your consent|your permission)\b.{0,300}"
    r"|(?:(?:wir schätzen |uns ist )?ihre privatsphäre(?: (?:ist uns )?wichtig)?|wir respektieren ihre"
    r" privatsphäre)"
    r"|bevor (?:sie|du) (?:fortfahren|fortfährst|weitermachst|.{1,40} weitergeh(?:en|st))"
    r"|datenschutz-?einstellungen"
    r"|mit werbung (?:weiter|weiterlesen|lesen)\b.{0,200}|weiter(?:lesen)? mit werbung\b.{0,200}"
    r"|besuchen sie .{1,60} mit werbung\b.{0,120}|cookie-einstellungen"
    r"|wir (?:verwenden|nutzen|benötigen) (?:cookies|ihre (?:zustimmung"
    r"|einwilligung))\b.{0,300}"
    r"|(?:le respect de )?votre vie privée.{0,60}|avant d'accéder à .{1,40}|nous utilisons des"
    r" cookies\b.{0,300}"
    r"|gestion des cookies|(?:valoramos|respetamos) (?:tu|su) privacidad|(?:tu|su) privacidad.{0,40}"
    r"|antes de (?:continuar|ir) .{1,40}|(?:usamos|utilizamos) cookies\b.{0,300}"
    r"|(?:rispettiamo )?la tua privacy.{0,40}|prima di continuare.{0,40}|(?:usiamo|utilizziamo) i"
    r" cookie\b.{0,300}"
    r"|(?:wij|we) (?:gebruiken|waarderen) (?:cookies|uw privacy)\b.{0,300})[.!:]?"
)
_ABOUT = re.compile(
    r"cookie|consent|privacy|personal (?:data|information)|partners|advert|personali[sz]|preferences"
    r"|settings|tracking"
    r"|\bdata\b|vendors|legitimate interest|\bterms\b|accept|agree|reject|choices|datenschutz|privatsphäre"
    r"|einwillig"
    r"|zustimm|partner|\bdaten\b|werbung|einstellungen|vie privée|données|publicit|privacidad|datos"
    r"|publicidad|\bdati\b"
    r"|gegevens"
)
# What a button says that lets the visitor in; only where it stands alone in an element or a field.
_BUTTON = re.compile(
    r"(?:>|value=[\"'])\s{0,40}(?:i )?(?:accept|agree|allow|consent|got it|ok|akzeptier|zustimm"
    r"|einverstanden|alle[s]? "
    r"(?:akzeptier|annehm|zulass)|(?:tout )?accepter|j'accepte|aceptar|acepto|accett[ao]|accepteren"
    r"|akkoord)[\w ,&;]{0,40}"
    r"\s{0,40}(?:<|[\"'])",
    re.IGNORECASE,
)


# A door that many sites of one owner have, with a list of purposes that speak to nobody.
_DOOR = re.compile(r"^before you continue to .{1,40}\n(?:.{0,200}\n){0,3}we use cookies\b", re.MULTILINE)
_LONGEST_DOOR = 3000
# What the button would do, as no banner of one line says: with it a page of nothing else is a door too.
_OFFER = re.compile(
    r"if you (?:click|choose|select|press) .{0,2}(?:accept|agree|allow)(?: all)?\b.{0,80}\b(?:we|partners)\b.{0,600}"
)
_OWN = re.compile(
    r"cookie|consent|privacy|personal|partners|\badvert|tracking|family of brands|spam"
    r"|\baccept|reject|settings|legitimate"
)


def is_consent(html: str, title: str, whole: str) -> bool:
    """True when all a short page has is a request for consent, with the button that gives it."""
    if _BUTTON.search(html[:500_000]) is None:
        return False
    door = len(whole) <= _LONGEST_DOOR and _DOOR.search(plain(whole)) is not None
    if not door and len(whole) <= _LONGEST_DOOR and any(map(_OFFER.fullmatch, sentences_of(whole))):
        door = not is_article(whole, _OFFER, _OWN, most=0)
    return door or is_only(title, whole, _SIGN, _ABOUT)
