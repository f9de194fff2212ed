"""What a marked cut may leave out, and what a bracket may stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NEGATIONS = """
not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely
"""
_CONDITIONS = """
if unless except provided providing allegedly reportedly supposedly purportedly
"""
_NUMBERS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
trillion dozen half third quarter double twice
"""
_REFERRING = """
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that
these those who whom whose which here there one myself ourselves himself herself itself themselves
"""
_OPENING = """
the a an this that these those my our your his her its their
"""
NEGATIONS = frozenset(_NEGATIONS.split())
CONDITIONS = frozenset(_CONDITIONS.split())
_NUMBER_WORDS = frozenset(_NUMBERS.split())
_PRONOUNS = frozenset(_REFERRING.split())
_DETERMINERS = frozenset(_OPENING.split())
_LONGEST_PHRASE = 4  # words of a noun phrase that a bracket may stand for
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s")


def is_negation(key: str) -> bool:
    """True for a word that turns a statement round."""
    return key in NEGATIONS or key.endswith("n't")


def is_number(key: str) -> bool:
    """True for digits and number words."""
    return key[0].isdigit() or key in _NUMBER_WORDS


def cut_is_harmless(source: str, keys: Sequence[str]) -> bool:
    """True when a marked cut of *source* (with these *keys*) drops no negation or condition of the words kept.

    What a whole sentence in the middle of the cut says does not touch the words on either side.
    """
    if not any(is_negation(key) or key in CONDITIONS for key in keys):
        return True
    ends = list(_SENTENCE_END.finditer(source))
    if not ends:
        return False
    edges = f"{source[: ends[0].start()]} {source[ends[-1].end() :]}".lower().replace("’", "'")
    return not any(is_negation(key) or key in CONDITIONS for key in re.findall(r"[\w']+", edges))


def bracket_is_harmless(instead: Sequence[str], keys: Sequence[str], texts: Sequence[str]) -> bool:
    """True when words in brackets (*instead*) may stand for the source's (*keys*, printed as *texts*).

    They may be added where the source has none, or stand for a pronoun, a name, a noun phrase or another form of the
    same word. They never add or drop a negation or a number.
    """
    if any(is_negation(key) or key in CONDITIONS for key in {*instead} ^ {*keys}):
        return False
    if any(key[0].isdigit() for key in {*instead} - {*keys}) or any(map(is_number, {*keys} - {*instead})):
        return len(keys) == 1 and keys[0] == "one"
    return not keys or _refers(keys, texts) or _same_word(instead, keys)


def _refers(keys: Sequence[str], texts: Sequence[str]) -> bool:
    """True when the words are a pronoun, a name, or a short phrase that a determiner opens."""
    if all(key in _PRONOUNS or text[0].isupper() for key, text in zip(keys, texts, strict=True)):
        return True
    return keys[0] in _DETERMINERS and len(keys) <= _LONGEST_PHRASE


def _same_word(instead: Sequence[str], keys: Sequence[str]) -> bool:
    """True for another form of one word: "[supporting]" for "support"."""
    if len(instead) != 1 or len(keys) != 1:
        return False
    stem = min(len(instead[0]), len(keys[0])) - 1
    return stem >= 3 and instead[0][:stem] == keys[0][:stem]
