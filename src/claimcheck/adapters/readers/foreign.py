"""Whether a text is in another language than English, whose words no claim can be held against.

Told by the small words that every sentence has: where hardly one of English's stands and many of another language's
do, or where the letters are of another script. What a page says of its language is heard only where its words do not
tell, for many pages say "en" of anything.
"""

from __future__ import annotations

import re

_SLICE = 1500  # letters looked at, at the beginning, in the middle and at the end
_LEAST = 30  # words; fewer may be a name, a table's head, a caption
_ENGLISH_ENOUGH = 0.2  # of English prose 0.3 to 0.5 are among these; German has "in", "an" and "was", too
_HARDLY_ENGLISH = 0.04
_OTHER_ENOUGH = 0.12  # of the words
_OTHER_WORDS = 4  # unlike ones: names have "de la" and "van der"
_NEIGHBOUR = 0.03
_A_LATIN_LETTER = "\u024f"  # the last one
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH_LISTED = """
    the of and to in is was that for with on as by at from it be are has have not he she they his her their were this
    which an or but had said will its been who would more after
"""
_ENGLISH = frozenset(_ENGLISH_LISTED.split())
# Without single letters and what is a word, a name's or a firm's part, or an ending in English.
_SMALL_WORDS = {
    "de": "der und den das nicht von mit ist auf für ein eine einen dem zu im auch als wurde nach sich sie bei",
    "fr": "le les des et un une du est dans pour que qui sur pas avec au par ont il elle cette aux sont",
    "es": "el los las del que un una por con para es su se como más pero al fue lo",
    "it": "il di che della del una con non sono nel gli alla dei anche ha più le si",
    "nl": "het een van en dat niet zijn op te voor met aan ook door werd naar bij uit er",
    "pt": "os da em um uma que para não por dos das na ao foi mais ele se",
    "sv": "och att det som en på är av för med den till inte har ett från han var",
    "no": "og det en på er av til som med ikke har den et fra han var seg ble",
    "da": "og det en på er af til som med ikke har den et fra han var sig blev",
    "pl": "na się nie że jest po jak dla od przez przy są był oraz ale",
    "fi": "ja ei että se oli hän ovat kun myös mutta joka tai ole vuonna",
    "ca": "el els les que un una amb es va al del dels",
    "ro": "și la în cu nu pe un din că este pentru care mai sunt au",
    "cs": "na se že je ve za podle jsou byl ale po který které jako",
    "hu": "az és hogy nem egy meg csak volt ez már szerint van el",
    "tr": "ve bir bu da için ile olarak çok daha olan gibi sonra",
}
_NORDIC = "da or no"  # which share nearly all of theirs: only the page's own word parts them
_TABLES = {language: frozenset(listed.split()) for language, listed in _SMALL_WORDS.items()}
_NAMES = {
    _NORDIC: "Danish or Norwegian",
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch", "nn": "Norwegian",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
    "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
    "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def foreign(text: str, stated: str) -> str:
    """What is to be said of *text* in another language than English; "" for English, and for what is too short to tell.

    *stated* is the language that the page says it is in ("de", "pt-BR"), or "".
    """
    parts = _parts(text)
    if any(part.count(" the ") * 200 > len(part) for part in parts):
        return ""  # most pages: told before their words are looked at; and those that have some English, too
    language = _language("\n".join(parts), stated.partition("-")[0].lower())
    if language is None:
        return ""
    said = f"in {_NAMES[language]}" if language in _NAMES else "not in English"
    return f"it is {said}, and claims are held against English alone: read it by eye before you rule"


def _parts(text: str) -> list[str]:
    """The beginning, the middle and the end of a long text, or all of a short one."""
    if len(text) <= 3 * _SLICE:
        return [text]
    middle = len(text) // 2
    return [text[:_SLICE], text[middle : middle + _SLICE], text[-_SLICE:]]


def _language(sample: str, stated: str) -> str | None:
    """The code of its language, "" for one without a name here, None for English and where it cannot be told."""
    letters = list(filter(str.isalpha, sample))
    if sum(letter > _A_LATIN_LETTER for letter in letters) * 2 > len(letters) > _LEAST:
        return stated if stated != "en" else ""
    words = _WORD.findall(sample)  # as they are written: the "La" and "Los" of names are no small words
    if len(words) < _LEAST or (english := _share(words, _ENGLISH)) >= _ENGLISH_ENOUGH:
        return None
    if stated in _NAMES.keys() - _TABLES.keys():
        running = [word for word in words if word.islower()]  # a table's heads and capitals tell nothing
        return stated if len(running) >= _LEAST and _share(running, _ENGLISH) < _HARDLY_ENGLISH else None
    held = set(words)
    shares = {
        language: _share(words, small) + _NEIGHBOUR * (language == stated)
        for language, small in _TABLES.items()
        if len(held & small) >= _OTHER_WORDS
    }
    best = max(shares, key=shares.__getitem__, default="")
    if not best or shares[best] < _OTHER_ENOUGH or shares[best] <= english:
        return None
    return _NORDIC if best in ("da", "no") and stated != best else best


def _share(words: list[str], small: frozenset[str]) -> float:
    return sum(word in small for word in words) / len(words)
