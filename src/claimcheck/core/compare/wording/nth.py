"""Which one of several: the second prize is not the first, nor the third round the fourth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_ORDINALS = words("first second third fourth fifth sixth seventh eighth ninth tenth")
_NOUNS_LISTED = """
    prize place division class degree round leg edition spell stint seat step stage wife husband marriage
    album novel term
"""
_NOUNS = frozenset(map(stem, _NOUNS_LISTED.split()))


def another(claim: Reading, side: Side, sides: Sequence[Side]) -> tuple[Token, Token] | None:
    """The claim's "first prize" and the passage's "second prize", where no passage has the claim's own; or None."""
    ours = numbered(claim)
    theirs = numbered(side.passage) if ours else {}
    for (ordinal, noun), number in ours.items():
        others = [at for (other, same), at in theirs.items() if same == noun and other != ordinal]
        if others and not any((ordinal, noun) in numbered(held.passage) for held in sides):
            return _token(claim, number), _token(side.passage, others[0])
    return None


@kept
def numbered(reading: Reading) -> dict[tuple[str, str], int]:
    """The ordinals that stand right before a noun of a series, each with that noun -> the ordinal's number."""
    found: dict[tuple[str, str], int] = {}
    if _ORDINALS.isdisjoint(reading.low):
        return found
    for number, word in enumerate(reading.words[:-1]):
        following = reading.words[number + 1]
        if following.stem in _NOUNS and word.text.lower() in _ORDINALS:
            found.setdefault((word.text.lower(), following.stem), number)
    return found


def _token(reading: Reading, number: int) -> Token:
    return reading.token_of(number, number + 1)
