"""Whether a text is in another language than English, whose words no claim can be held against.

Told by the small words that every sentence has: where hardly one of English's stands and many of another language's
do, or where the letters are of another script. What a page says of its language is heard only where its words do not
tell, for many pages say "en" of anything.
"""

from __future__ import annotations

import re

_SAMPLE = 4000  # letters
_LEAST = 30  # words; fewer may be a name, a table's head, a caption
_ENGLISH_ENOUGH = (
    0.12  # of the words of English prose 0.3 to 0.5 are among these, of a list of names hardly one
)
_HARDLY_ENGLISH = 0.04
_OTHER_ENOUGH = 0.12
_NEIGHBOUR = 0.03
_A_LATIN_LETTER = "\u024f"  # the last one
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH_LISTED = """
    the of and to in is was that for with on as by at from it be are has have not he she they his her their were this
    which an or but had said will its been who would more after
"""
_ENGLISH = frozenset(_ENGLISH_LISTED.split())
# Without those that are words of English, too.
_SMALL_WORDS = {
    "de": "der und den das nicht von mit ist auf für ein eine einen dem zu im auch als wurde nach sich sie bei",
    "fr": "le les des et un une du est dans pour que qui sur pas avec au par ont il elle cette aux sont",
    "es": "el los las del y que una por con para es su se como más pero al fue lo en",
    "it": "il di che della del una per con non sono è nel gli alla dei anche ha più le si",
    "nl": "de het een van en dat niet zijn op te voor met aan ook door werd naar bij uit er",
    "pt": "os da em um uma que para com não por dos das na ao foi mais ele se e",
    "sv": "och att det som en på är av för med den till inte har ett från han var",
    "no": "og det en på er av til som med ikke har den de et fra han var seg ble",
    "da": "og det en på er af til som med ikke har den de et fra han var sig blev",
    "pl": "w na z się nie że jest po jak dla od przez przy są był oraz co ale",
    "fi": "ja on ei että se oli hän ovat kun myös mutta joka tai ole vuonna",
    "ca": "el els les de i que un una per amb es va al del dels no en",
    "ro": "și de la în cu nu pe un o din că este pentru care mai sunt au",
    "cs": "a v na se že je o s z do i ve za podle jsou byl ale po",
    "hu": "a az és hogy nem is egy meg csak volt ez már szerint van el",
    "tr": "ve bir bu da de için ile olarak çok daha en olan gibi ne sonra",
}
_TABLES = {language: frozenset(listed.split()) for language, listed in _SMALL_WORDS.items()}
_NAMES = {
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
    sample = text[:_SAMPLE]
    if sample.count(" the ") * 200 > len(sample):  # most pages: told before their words are looked at
        return ""
    language = _language(sample, stated.partition("-")[0].lower())
    if language is None:
        return ""
    said = f"in {_NAMES[language]}" if language in _NAMES else "not in English"
    return f"it is {said}, and claims are held against English alone: read it by eye before you rule"


def _language(sample: str, stated: str) -> str | None:
    """The code of its language, "" for one without a name here, None for English and where it cannot be told."""
    letters = list(filter(str.isalpha, sample))
    if sum(letter > _A_LATIN_LETTER for letter in letters) * 2 > len(letters) > _LEAST:
        return stated if stated != "en" else ""
    words = _WORD.findall(sample)  # as they are written: the "La" and "Los" of names are no small words
    if len(words) < _LEAST:
        return None
    english = _share(words, _ENGLISH)
    if english >= _ENGLISH_ENOUGH:
        return None
    told = stated if stated not in ("", "en") and english < _HARDLY_ENGLISH else None
    if told and told not in _TABLES:
        return told
    shares = {language: _share(words, small) for language, small in _TABLES.items()}
    # Of near neighbours the page's own word decides: Danish and Norwegian share nearly all of theirs.
    best = max(shares, key=lambda language: shares[language] + _NEIGHBOUR * (language == stated))
    return best if shares[best] >= _OTHER_ENOUGH and shares[best] > 2 * english else told


def _share(words: list[str], small: frozenset[str]) -> float:
    return sum(word in small for word in words) / len(words)
