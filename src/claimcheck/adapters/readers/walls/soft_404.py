"""Pages that say "not found" and answer 200."""

from __future__ import annotations

import re

from claimcheck.adapters.readers.walls.own_lines import is_article

# Whole titles, headings or parts of a title between bars: an article about error pages says more.
_SAYS_SO = re.compile(
    r"(?:http )?(?:error )?404(?: error)?(?:\s*[-–—:|]?\s*(?:page |file )?not found)?[.!]?"
    r"|(?:error:? )?(?:the )?(?:requested )?(?:page|file|document|article|story|content)"
    r" (?:was |is |could |can )?not (?:be )?found[.!]?"
    r"|(?:sorry,? |oops[!,.]* )?(?:the |this |that |we can't find (?:the|that) )?page(?: you(?:'re| are| were)"
    r" looking for| you(?:'ve| have)? requested)?"
    r"(?: (?:can't|cannot|could not|couldn't) be found| (?:no longer|doesn't|does not) exists?"
    r"| is no longer available| isn't available)?[.!]?"
    r"|(?:sorry,? |oops[!,.]* )?we (?:can't|cannot|couldn't|could not) find (?:the|that|this) page.{0,40}"
    r"|not found"
    r"|(?:fehler 404:? ?)?(?:die (?:angeforderte |gesuchte |gewünschte )?)?seite (?:(?:wurde |konnte )?(?:leider )?"
    r"nicht gefunden(?: werden)?|existiert nicht(?: mehr)?|ist nicht mehr verfügbar)[.!]?"
    r"|(?:erreur 404:? ?)?(?:cette |la )?page (?:demandée )?(?:est )?(?:introuvable|non trouvée"
    r"|n'existe (?:pas|plus))[.!]?"
    r"|(?:error 404:? ?)?(?:la )?página (?:no encontrada|no existe|não encontrada|não existe)[.!]?"
    r"|(?:errore 404:? ?)?(?:la )?pagina (?:non trovata|non esiste(?: più)?|niet gevonden|bestaat niet(?: meer)?)[.!]?"
    r"|sidan (?:kunde inte hittas|hittades inte|finns inte(?: längre)?)[.!]?"
    r"|siden (?:ble ikke funnet|blev ikke fundet|kunne ikke findes|finnes ikke|findes ikke|er ikke fundet)[.!]?"
    r"|sivua ei löyt(?:ynyt|y)[.!]?|(?:nie znaleziono strony|strona nie (?:została znaleziona|istnieje))[.!]?"
    r"|(?:страница не (?:найдена|существует)|сторінку не знайдено)[.!]?|sayfa bulunamadı[.!]?"
    r"|(?:stránka (?:nebyla nalezena|neexistuje))[.!]?|az oldal nem található[.!]?|pagina nu a fost găsită[.!]?"
    r"|η σελίδα δεν βρέθηκε[.!]?|الصفحة غير موجودة"
    r"|页面不存在|找不到页面|找不到網頁|ページが見つかりません(?:でした)?。?",
)
_BARS = re.compile(r"\s+[|–—·»:-]\s+")
_ABOUT = re.compile(
    r"\b(?:pages?|urls?|links?|address|search|home ?page|web ?site|site|navigation|menu|error|browser|404|moved|removed"
    r"|deleted|seiten?|adresse|suche|startseite|lien|recherche|accueil)\b"
)
_FIRST = 2  # lines: a heading, and one below it
_SHORT = 2000  # letters of visible text, navigation included
_SHORT_MAIN = 600


def is_soft_404(title: str, main: str, whole: str) -> bool:
    """True when a short page's title, a part of it, or its first lines say that the page is not there."""
    if len(whole) > _SHORT and len(main) > _SHORT_MAIN:
        return False
    parts = [*_BARS.split(title), *whole.split("\n")[:_FIRST], *main.split("\n")[:_FIRST]]
    return any(_says_so(part) for part in parts) and not is_article(whole, _SAYS_SO, _ABOUT)


def _says_so(part: str) -> bool:
    words = " ".join(part.replace("’", "'").lower().split())
    # "page" alone fits the pattern's optional parts and says nothing.
    return (
        words not in ("", "page", "the page", "this page", "that page")
        and _SAYS_SO.fullmatch(words) is not None
    )
