"""Whether a page is nothing but a notice: every sentence on it is the notice's own, or too short to say anything."""

from __future__ import annotations

import re

_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_BULLETS = " \t·•|–—"
_BARS = re.compile(r"\s+[|–—·»:-]\s+")
# A notice speaks to its reader or of its site's own doings; a text about such notices speaks of others.
_TO_THE_READER = re.compile(
    r"\b(?:you|your|we|we're|we've|our|us|please|sorry|thank|thanks|wir|unsere?n?|uns|sie|ihre?[nm]?|du"
    r"|dein\w*|bitte|let's"
    r"|nous|notre|nos|vous|votre|vos|veuillez|nosotros|nuestr[oa]s?|tu|tus|su|sus|usted|noi|nostr[oia]"
    r"|tuoi?|wij|we"
    r"|onze|uw|jouw)\b"
    r"|^(?:for any (?:issues|questions)|accept|agree|allow|call|check|choose|click|contact|create|don't"
    r"|enter|forgot|go|log|manage|need|learn"
    r"|new|refresh"
    r"|register|reload|remember|return|see|sign|stay|try|use)\b"
)
_REPORTS = re.compile(
    r"\b(?:said|says|told|according|reported|reports|announced|found|ruled|asked|wrote|sagte|erklärte|dit"
    r"|déclaré|dijo)\b"
)
_SPEECH = re.compile(r"\b(?:said|told|according to|announced|wrote|sagte|erklärte|déclaré|dijo)\b")
# Of other languages too few words are known to tell what a sentence is about.
_KNOWN = re.compile(
    r"\b(?:the|an?|of|and|was|were|is|are|has|had|der|die|das|und|ist|war|hat|les?|est|une|des)\b"
)
_ADDRESS = re.compile(r"https?://|\bwww\.|\bid\b|\d{1,3}(?:\.\d{1,3}){3}|\b[0-9a-f]{12,}\b")
# Figures that a notice has too: how many partners, its error's number, whom to call.
_OWN_FIGURES = re.compile(
    r"(?:[€$£] ?\d[\d.,]*|\b\d[\d.,]* ?[€$£]|\b\d[\d.,]* ?euros?)"
    r" (?:im monat|pro monat|monatlich|a month|per month|monthly|par mois|al mes)"
    r"|\b\d[\d.,]* (?:\w+ )?(?:partners?|vendors?|partnern?|partenaires|socios)\b"
    r"|(?:\b(?:error|code|ray id|incident|reference|request id|http|status|call|phone)\b|[©#]).{0,80}"
)
_DIGIT = re.compile(r"\d")
_FEW_WORDS = 4
_FEW_LETTERS = 40
_MOST_SHORT = 40  # lines too short to say anything: a menu


def is_only(
    title: str, whole: str, sign: re.Pattern[str], about: re.Pattern[str], longest: int = 1500
) -> bool:
    """True when a sentence of *whole* or part of *title* is the *sign*, and nothing else on the page says anything.

    *about* finds the notice's own words. Both see lower-case letters and straight apostrophes.
    """
    if len(whole) > longest:
        return False
    sentences = sentences_of(whole, sign)
    parts = [*_BARS.split(plain(title)), *sentences]
    if not any(sign.fullmatch(part) for part in parts):
        return False
    rest = [sentence for sentence in sentences if not sign.fullmatch(sentence)]
    return len(rest) <= _MOST_SHORT and not any(_tells(sentence, about) for sentence in rest)


def is_article(whole: str, sign: re.Pattern[str], about: re.Pattern[str], most: int | None = None) -> bool:
    """True when a page that has the *sign* of a wall has sentences besides it, and they are an article's.

    They report, they speak to no reader where a wall would, or more of them are about something else than *most*: by
    default, than speak to the reader.
    """
    rest = [
        one for one in sentences_of(whole) if not sign.fullmatch(one) and not sign.fullmatch(one.rstrip(".!"))
    ]
    addressed = sum(bool(_TO_THE_READER.search(one) and about.search(one)) for one in rest)
    others = [one for one in rest if not _TO_THE_READER.search(one)]
    if any(_SPEECH.search(one) for one in others):
        return True
    foreign = sum(_is_foreign(one, about) for one in others)
    return foreign > (addressed if most is None else most) or (
        addressed == 0 and sum(_tells(one, about) for one in others) > 1
    )


def _is_foreign(sentence: str, about: re.Pattern[str]) -> bool:
    """True for a sentence in a language known here that has none of the words that walls are about."""
    return (
        len(sentence.split()) > _FEW_WORDS
        and _KNOWN.search(sentence) is not None
        and about.search(sentence) is None
        and _ADDRESS.search(sentence) is None
    )


def sentences_of(whole: str, sign: re.Pattern[str] | None = None) -> list[str]:
    """The sentences of *whole*, in the letters of `plain`; a line that is the *sign* as it stands is one."""
    lines = plain(whole).split("\n")
    pieces = [[line] if sign and sign.fullmatch(line) else _SENTENCES.split(line) for line in lines]
    return [one.strip(_BULLETS) for some in pieces for one in some]


def plain(text: str) -> str:
    """*text* in lower case with straight apostrophes."""
    return text.strip().lower().replace("’", "'")


def _tells(sentence: str, about: re.Pattern[str]) -> bool:
    """True when *sentence* says something that is none of the notice's."""
    if _DIGIT.search(_OWN_FIGURES.sub(" ", sentence)) or _REPORTS.search(sentence):
        return True
    words = sentence.split()
    if len(words) <= _FEW_WORDS and len(sentence) <= _FEW_LETTERS:
        return len(words) > 2 and sentence.endswith(".") and not about.search(sentence)
    return not (about.search(sentence) and _TO_THE_READER.search(sentence))
