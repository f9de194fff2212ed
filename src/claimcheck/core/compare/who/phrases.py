"""Runs of words as who or what they name: their matter, and whether they are a name."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS
from claimcheck.core.compare.who.doers import is_passive, phrase
from claimcheck.core.compare.who.names import names_of
from claimcheck.core.language.common_words import is_common, is_listed
from claimcheck.core.match.words import FUNCTION_WORDS

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.match.words import Word
    from claimcheck.core.model.finding import Token


def matter_of(reading: Reading, numbers: range) -> list[int]:
    """The numbers of the words of matter among *numbers*: no glue, and no part of a value."""
    return [n for n in numbers if n not in reading.in_value and not _is_glue(reading.words[n])]


def _is_glue(word: Word) -> bool:
    """True for the glue of the language, "we've" and "they'd" with it."""
    return word.function or word.text.lower().replace("’", "'").split("'")[0] in FUNCTION_WORDS


def is_named(reading: Reading, numbers: range) -> bool:
    """True for a name: not for "the mayor of Lund", nor for letters that may be the short form of another name."""
    head = list(takewhile(lambda n: not _ends_phrase(reading, n, numbers), numbers))
    last = next((n for n in reversed(head) if not reading.words[n].function), None)
    if last is None or reading.words[last].text.isupper():
        return False
    return any(name.first <= last <= name.last for name in names_of(reading)) or _opens_as_name(
        reading, numbers
    )


def _opens_as_name(reading: Reading, numbers: range) -> bool:
    """True for one bare capitalised word before the verb that opens a sentence: "Keating had", "Soler called".

    A thing that is counted has an article there, or is several.
    """
    if len(numbers) != 1 or numbers.start or not reading.words[0].text[0].isupper():
        return False
    low = reading.words[0].text.lower()
    return (low.endswith("er") and not is_listed(low)) or (low.endswith("ing") and not is_common(low))


def _ends_phrase(reading: Reading, number: int, numbers: range) -> bool:
    marked = number > numbers.start and reading.is_broken(number)
    return marked or reading.low[number] in PREPOSITIONS


def token_of(passage: Reading, numbers: range) -> Token:
    """A run of words as a reason names it."""
    return passage.token_of(numbers.start, numbers.stop - 1)


def object_of(reading: Reading, clause: Clause) -> list[int]:
    """The words of matter right behind an active verb; none where a preposition or a value stands there."""
    start = clause.verb + 1
    if is_passive(reading, clause) or start >= clause.end or start in reading.in_value:
        return []
    if reading.low[start] in PREPOSITIONS:
        return []
    return matter_of(reading, phrase(reading, start, clause.end))
