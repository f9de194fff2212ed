"""Pages that are a form to log in with, where something else was asked for."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from claimcheck.adapters.readers.walls.own_lines import is_only, plain, sentences_of

_PASSWORD = re.compile(r"<input\b[^>]{0,400}\btype\s*=\s*[\"']?password\b", re.IGNORECASE)
_SIGN = re.compile(
    r"(?:(?:member|customer|subscriber|staff|user|account) )?(?:sign|log)[ -]?in(?: (?:to|with) .{1,60}|"
    r" required| page)?[.!]?"
    r"|already (?:a member|on .{1,30})\? (?:sign|log) in[.!]?"
    r"|(?:please |you (?:must|need to|have to) )(?:sign|log) in\b.{0,80}|login required[.!]?|welcome back[.!]?"
    r"|(?:bitte )?(?:anmelden|einloggen|melden sie sich an)[.!]?|anmeldung|(?:se connecter|connexion"
    r"|identifiez-vous)[.!]?"
    r"|(?:iniciar sesión|inicia sesión|acceder|acceso)[.!]?|(?:accedi|accesso)[.!]?|(?:inloggen|aanmelden)[.!]?"
    r"|(?:entrar|iniciar sessão)[.!]?|(?:logga in|logg inn|log ind|kirjaudu(?: sisään)?)[.!]?|(?:zaloguj"
    r" się|logowanie)[.!]?"
)
_ABOUT = re.compile(
    r"account|password|e-?mail|user ?name|\bsign|\blog|register|member|subscri|passwort|kennwort|konto"
    r"|benutzer|anmeld"
    r"|registr|mot de passe|compte|identifi|contraseña|cuenta|sesión|utente|wachtwoord|terms|privacy|access"
    r"|continue|view"
)
# What only a form says: with one of these its field for a password need not be in the page's source.
_FORM = re.compile(
    r"forgot(?:ten)? (?:your )?(?:password|account)\?|you (?:must|need to|have to) (?:log|sign) in"
    r" to (?:continue|view|see|read)\b.{0,60}"
    r"|by (?:clicking|tapping|joining|signing up|continuing)\b.{0,60}, you (?:agree|consent) to\b.{0,160}"
)
_FIELD = r"(?:phone(?: number)?|mobile(?: number)?|user ?name|e-?mail(?: address)?|password)"
_FIELDS = re.compile(rf"{_FIELD}(?:(?:,? or|,|/) ?{_FIELD}){{1,3}}")
_LONGEST = 800
_DOORS = frozenset(
    {"login", "log-in", "signin", "sign-in", "sign_in", "anmelden", "connexion", "sso", "logon"}
)


def is_login(html: str, title: str, whole: str) -> bool:
    """True when a short page has a password's field or a form's words, says that one logs in, and nothing else."""
    if len(whole) > _LONGEST:
        return False
    rest = "\n".join(line for line in plain(whole).split("\n") if not _FIELDS.fullmatch(line))
    form = _PASSWORD.search(html[:500_000]) is not None or any(map(_FORM.fullmatch, sentences_of(whole)))
    return form and is_only(title, rest, _SIGN, _ABOUT, _LONGEST)


def led_to_login(address: str, final_address: str) -> bool:
    """True when an address was redirected to one that says it is a login."""
    return _is_door(final_address) and not _is_door(address)


def _is_door(address: str) -> bool:
    try:
        last = urlsplit(address).path.rstrip("/").rpartition("/")[2].lower()
    except ValueError:  # a ledger's address may be none
        return False
    return last.partition(".")[0] in _DOORS
