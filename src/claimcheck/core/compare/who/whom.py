"""Whom "from whom" and "with whom" mean: the one named right before, not the next one of the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import PREPOSITIONS
from claimcheck.core.compare.who.names import names_of

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.compare.who.names import Name
    from claimcheck.core.model.finding import Token

_NEAR = 3  # words between a name and the "from whom" behind it


def another(claim: Reading, side: Side) -> tuple[Token, Token] | None:
    """The claim's name behind a preposition, and the one that the passage's "whom" stands for there; or None."""
    passage = side.passage
    for number in passage.by_stem.get("whom", ()):
        lead = passage.words[number - 1].text.lower() if number else ""
        meant = _before(passage, number - 1) if lead in PREPOSITIONS else None
        if meant is None or not _is_told_there(side, number):
            continue
        ours = next(
            (n for n in names_of(claim) if n.first and claim.words[n.first - 1].text.lower() == lead), None
        )
        if ours is None or _stands(side, ours, meant):
            continue
        return _token(claim, ours), _token(passage, meant)
    return None


def _before(passage: Reading, number: int) -> Name | None:
    """The name that ends right before a word, or None."""
    return next((n for n in reversed(names_of(passage)) if n.last < number <= n.last + _NEAR), None)


def _is_told_there(side: Side, number: int) -> bool:
    """True where the claim's verb stands in the clause that "whom" opens."""
    verbs = [clause.verb for clause in side.claim.clauses[:1]]
    return any(number < place <= number + 6 for place in side.where(*verbs))


def _stands(side: Side, ours: Name, meant: Name) -> bool:
    """True where a word of the claim's name is one of the name that is meant, or that one is not in the sentence."""
    places = side.where(*range(ours.first, ours.last + 1))
    return not places or any(meant.first <= place <= meant.last for place in places)


def _token(reading: Reading, name: Name) -> Token:
    return reading.token_of(name.first, name.last)
