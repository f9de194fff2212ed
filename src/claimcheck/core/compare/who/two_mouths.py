"""Two that say each their own: in "officials say it is safe, the union says it is not" each has its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

STEMS = frozenset(
    map(
        stem,
        words(
            """
            say claim argue insist maintain deny dispute reject warn believe think add state tell assert contend hold
            counter reply respond disagree concede admit suggest
            """
        ),
    )
)
DENYING = frozenset(map(stem, words("deny dispute reject contest refute contradict")))
_IT = (("it",), ("this",), ("that",), ("them",))
_TWO = 2
_HOLDING = STEMS - frozenset(map(stem, words("deny dispute reject disagree")))


def own_words(side: Side) -> range | None:
    """The words of the passage that the claim's speaker says, where another one speaks there, too; else None."""
    claim, passage = side.claim, side.passage
    if claim.by_stem.keys().isdisjoint(_HOLDING) or passage.by_stem.keys().isdisjoint(_HOLDING):
        return None
    ours = next(iter(claim.clauses), None)
    if ours is None or claim.words[ours.verb].stem not in _HOLDING or not ours.heads:
        return None
    mouths = _mouths(passage)
    if len(mouths) < _TWO:
        return None
    places = side.where(*ours.heads)
    own = [n for n, clause in enumerate(mouths) if not places.isdisjoint(clause.subject)]
    if len(own) != 1 or passage.words[mouths[own[0]].verb].stem not in _HOLDING:
        return None
    after = mouths[own[0] + 1 :]
    said = range(mouths[own[0]].verb + 1, after[0].subject.start if after else len(passage.words))
    return said if any(n in passage.content for n in said) else None  # "it is safe, officials say"


def another(side: Side) -> Token | None:
    """The word of the passage for what the claim has its speaker say, where only another one says it there."""
    own = own_words(side)
    if own is None:
        return None
    ours = side.claim.clauses[0]
    for number in range(ours.verb + 1, len(side.claim.words)):
        places = side.matched.get(number, ((), 0.0))[0]
        if places and all(place not in own for place in places):
            return side.passage.token_of(places[0], places[0])
    return None


def is_anothers(side: Side, place: int) -> bool:
    """True for a word of the passage that is not of what the claim's speaker says there."""
    own = own_words(side)
    return own is not None and place not in own


def disputed(side: Side) -> Token | None:
    """The word by which somebody denies in the passage what another says there, where the claim has it as a fact."""
    passage = side.passage
    if not side.claim.by_stem.keys().isdisjoint(STEMS):
        return None
    for form in passage.by_stem.keys() & DENYING:
        for number in passage.by_stem[form]:
            if passage.low[number + 1 : number + 2] in _IT and _is_of_another(passage, number):
                return passage.token_of(number, number)
    return None


def _is_of_another(passage: Reading, number: int) -> bool:
    """True where somebody says something before, and it is not he who denies it."""
    said = [c for c in passage.clauses if c.verb < number and passage.words[c.verb].stem in _HOLDING]
    heads = {passage.words[n].stem for clause in said for n in clause.heads}
    return bool(said) and number > 0 and passage.words[number - 1].stem not in heads


def _mouths(passage: Reading) -> list[Clause]:
    """The clauses in which somebody says something, each before what is said, by different speakers."""
    found = [
        clause
        for clause in passage.clauses
        if passage.words[clause.verb].stem in STEMS
        and clause.heads
        and clause.subject.stop <= clause.first
        and clause.is_finite(passage)
    ]
    stems = [{passage.words[head].stem for head in clause.heads} for clause in found]
    alike = any(one & other for at, one in enumerate(stems) for other in stems[at + 1 :])
    return [] if alike else found
