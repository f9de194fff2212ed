"""What somebody calls a thing it is not thereby: "Holm called the tram a waste" vouches for the calling alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# Verbs with the name right behind what they name, and those that put it behind "as".
_CALLING = frozenset(map(stem, words("call brand label labelled dub deem consider term think believe")))
_AS = frozenset(
    map(
        stem,
        words(
            """
            describe dismiss hail denounce condemn regard portray characterise characterize praise depict view see
            deride celebrate mock blast slam attack criticise criticize paint reject decry lambast ridicule perceive
            brand label labelled call
            """
        ),
    )
)
STEMS = _CALLING | _AS
_BEING = frozenset(map(stem, words("be become remain")))
_REACH = 12  # words from the verb to what it calls a thing


def only_called(claim: Reading, side: Side) -> Token | None:
    """The passage's verb by which somebody calls the thing what the claim says it is; None where it is so told, too."""
    if not STEMS.isdisjoint(claim.by_stem):
        return None
    clause = next(iter(claim.clauses), None)
    if clause is None or claim.words[clause.first].stem not in _BEING:
        return None
    said = [n for n in range(clause.first + 1, clause.end) if n in claim.content]
    if not said or said[0] not in side.matched:
        return None
    verbs = [_calling(side.passage, place) for place in side.matched[said[0]][0]]
    if not verbs or None in verbs:
        return None
    word = side.passage.words[verbs[0] or 0]
    return side.passage.token(word.start, word.end)


def _calling(passage: Reading, place: int) -> int | None:
    """The verb of calling that the word at *place* stands behind in its clause, or None."""
    behind_as = False
    for n in range(place - 1, max(place - 1 - _REACH, -1), -1):
        form = passage.words[n].stem
        if form in (_AS if behind_as else _CALLING):
            return n
        if form in _BEING or passage.is_broken(n + 1):
            return None
        behind_as = behind_as or passage.low[n] == "as"
    return None
