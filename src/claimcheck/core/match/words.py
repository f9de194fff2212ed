"""A text as words: where each stands, what it matches by, and how much it matters."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.core.match.stems import root, stem
from claimcheck.core.text.pieces import Pieces

# Hyphened words come apart ("third-largest" meets "third largest"), except after a prefix that is no word.
ANY_WORD = (
    r"(?:[A-Za-z]\.){2,}|[A-Z][A-Za-z]*-\d+\b|\d+(?:[.,:]\d+)*"
    r"|(?:[Cc]o|[Rr]e|[Nn]on|[Aa]nti|[Pp]re|[Pp]ost)-(?=[a-z])[a-z]+|[^\W\d_]+(?:['’][^\W\d_]+)*"
)
# The first branch finds nothing the others would not: it takes plain words past them, in half the time.
WORD = re.compile(rf"[A-Za-z][a-z]*+(?=[ ,])|{ANY_WORD}")

_FUNCTION_WORDS_LISTED = """
    nobody none nothing everybody everyone everything anybody anyone anything somebody someone something
    a an the this that these those there here it its he him his she her hers they them their theirs
    we us our ours i me my you your who whom whose which what where when why how and or nor but if
    then than so as at by for from in into of off on onto out over to up with within about after
    again against along also am amid among an are around be because been before being between both
    can could did do does doing done down during each either else even ever every few further had
    has have having however just may might more most much must neither no not now once one only
    other others own per same shall should since some still such though through thus too toward
    towards under until upon very via was were while will would yet is being itself himself herself
    themselves al et did n't 's s t ll ve re d m o'clock any all another despite although across
    behind beside besides beyond near like unlike whether according based including become get go be
    have do say it'll he's she's it's they're that's there's let set less least fewer nearly almost
    approximately roughly least
"""
_NO_GLUE = frozenset(("owned", "owns", "owning", "liked", "likes"))  # of "own" and "like", which are
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS_LISTED.split())
# Content, but so common in any report that sharing it says little.
_LIGHT_WORDS_LISTED = """
    year day week month time people person new first last make take come use show give find know see
    many well way part thing number total world country state city area place man woman home group
    company work include call name call back high low large small big long old good great early late
    recent current former next start end today tomorrow yesterday morning evening night total
    overall worldwide follow receive hold put get become report announce add tell expect continue
    remain due around
"""
LIGHT_WORDS = frozenset(_LIGHT_WORDS_LISTED.split()) | frozenset(map(stem, _LIGHT_WORDS_LISTED.split()))


class Word(NamedTuple):
    """One word of a text. A named tuple: thousands are made for each page, and it is the cheapest to make."""

    text: str
    start: int
    end: int
    stem: str
    root: str
    function: bool  # glue of the language: carries no matter of its own


_made = tuple.__new__  # half the price of calling the class, which checks nothing either


def words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words of ``text[start:end]`` in order, with their places in *text*."""
    found: list[Word] = []
    at, put, known = start, found.append, _WORDS
    for piece in text[start:end].split(" "):
        for token, first, last, form, base, glue in known[piece]:
            put(_made(Word, (token, at + first, at + last, form, base, glue)))
        at += len(piece) + 1
    return tuple(found)


def _words_of(piece: str) -> tuple[Word, ...]:
    """The words of what stands between two blanks, counted from its beginning."""
    found = []
    for match in WORD.finditer(piece):
        form, base, glue, length = _shape(match[0])
        found.append(Word(match[0], match.start(), match.start() + length, form, base, glue))
    return tuple(found)


_WORDS = Pieces(_words_of, most=16384)


@lru_cache(maxsize=65536)
def _shape(token: str) -> tuple[str, str, bool, int]:
    """A token's stem, root, whether it is glue, and its length without a possessive ending."""
    key = token.replace("’", "'")
    if key[-2:] in ("'s", "'S"):
        key = key[:-2]
    length = len(key)
    if "." in key and not key[0].isdigit():
        key = key.replace(".", "")
    key = key.replace("-", "")
    form, low = stem(key), key.lower()
    glue = low in FUNCTION_WORDS or low.endswith("n't") or (form in FUNCTION_WORDS and low not in _NO_GLUE)
    if glue and key.isupper() and len(key) > 1:
        glue = False  # US, IT, WHO: letters that stand for a name
    return form, root(key), glue, length


def weight(word: Word) -> float:
    """How much it says that a passage has *word*: names and figures most, everyday words least."""
    if word.function:
        return 0.0
    if word.text[0].isdigit():
        return 1.0
    if word.text[0].isupper():
        return 1.5
    return 0.4 if word.stem in LIGHT_WORDS else 1.0
