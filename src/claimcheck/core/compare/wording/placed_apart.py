"""Where a figure was told: 140 "in Brod" are none of those "in Mirna", of which the page tells by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.compare.who.names import names_of

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.who.names import Name
    from claimcheck.core.model.finding import Token

_REACH = 9  # words between a figure and the place it is told of
_WHERE = frozenset(("in", "at", "near", "outside", "inside"))


def elsewhere(hearing: Hearing) -> tuple[Token, Token] | None:
    """The claim's place, and the one of which the passage tells its figure, where the page tells of both; or None."""
    claim = hearing.claim
    for figure in hearing.figures:
        side, source = figure.side, figure.source
        if figure.standing is not Standing.BORNE_OUT or side is None or source is None:
            continue
        for name in names_of(claim):
            if not _is_where(claim, name) or any(n in side.matched for n in range(name.first, name.last + 1)):
                continue
            place = side.passage.range_of(source.start, source.end)[0]
            other = next((n for n in names_of(side.passage) if _is_of(side.passage, n, place)), None)
            if other is not None and _is_told_of(hearing, side, name):
                return _token(claim, name), _token(side.passage, other)
    return None


def _is_where(reading: Reading, name: Name) -> bool:
    return bool(name.first) and reading.words[name.first - 1].text.lower() in _WHERE


def _is_of(passage: Reading, name: Name, place: int) -> bool:
    """True for the place of a figure: "140 died in Brod", "in Brod 140 died", "Brod, where 140 died"."""
    behind = passage.words[name.last + 1 : name.last + 2]
    opened = bool(behind) and behind[0].text == "where" and name.last < place
    near = abs(name.first - place) <= _REACH and passage.clause_of(passage.words[name.first].start) == (
        passage.clause_of(passage.words[place].start)
    )
    return opened or (near and _is_where(passage, name))


def _is_told_of(hearing: Hearing, side: Side, name: Name) -> bool:
    """True where another passage tells of the claim's place."""
    for other in hearing.sides:
        places = other.where(*range(name.first, name.last + 1))
        if other is not side and any(_is_led(other.passage, place) for place in places):
            return True
    return False


def _is_led(passage: Reading, place: int) -> bool:
    """True behind "in" or "at", a word between them or not: "in neighbouring Mirna"."""
    return not _WHERE.isdisjoint(word.text.lower() for word in passage.words[max(0, place - 2) : place])


def _token(reading: Reading, name: Name) -> Token:
    return reading.token_of(name.first, name.last)
