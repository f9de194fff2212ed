"""Names that are spelled as words of the language's glue: Per Holm, Will Stone, May Holm, An Nguyen, Ed Down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.match.words import Word

# Given names, which may open a sentence, too; the rest are names only within one.
_GIVEN = words("per will may al an")
_WITHIN = _GIVEN | words("down still")
STEMS = frozenset(map(stem, _WITHIN))
_VOWELS = frozenset("aeiouhAEIOUH")
# Before these "May" is the month.
_OF_TIME = words(
    "in since last next of until till by this from to through early late mid for before after during every"
)


def opens_as_name(word: str, following: str, *, asked: bool) -> bool:
    """True for the "Per" of "Per Holm resigned", which opens a sentence; *asked* for one that ends in "?".

    "An Orlen man" has an article, "Will Holm resign?" a verb.
    """
    low = word.lower()
    if low not in _GIVEN or asked or not following[:1].isupper() or following.isupper():
        return False
    return low != "an" or following[0] not in _VOWELS


def spelled_as_glue(text: str, found: Sequence[Word], number: int) -> bool:
    """True where the glue word of that *number* is part of a name: capital in a sentence, and beside a capital."""
    word = found[number]
    low = word.text.lower()
    if not word.text[0].isupper() or word.text.isupper() or low not in _WITHIN:
        return False
    before = found[number - 1] if number and text[found[number - 1].end : word.start] == " " else None
    after = found[number + 1] if number + 1 < len(found) else None
    if after is not None and text[word.end : after.start] != " ":
        after = None
    led, leads = _is_name(before), _is_name(after)
    if not _stands_within(text, word.start, before, number):
        return (
            leads
            and after is not None
            and opens_as_name(word.text, after.text, asked=text.find("?", word.end) >= 0)
        )
    if low == "may" and before is not None and before.text.lower() in _OF_TIME:
        return False
    if led and leads:
        return low in _GIVEN and low not in ("will", "may")  # "Holm Will Resign" is a headline
    return leads if low in _GIVEN else led


def _is_name(word: Word | None) -> bool:
    return word is not None and word.text[0].isupper() and not word.function and not word.text.isupper()


def _stands_within(text: str, start: int, before: Word | None, number: int) -> bool:
    """True for a word behind another one of its sentence, a comma between them or not."""
    return before is not None or (number > 0 and text[start - 2 : start] == ", ")
