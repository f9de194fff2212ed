"""Who makes it so: that two things go together, or follow each other, does not say that one brings the other about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_MAKING = words("makes make making made")
_BEING = words("is are was were be been being")
_AFTER = words("after amid following over for as when")  # before what is more often than not the cause
_REACH = 4  # words behind "makes" in which stands what is brought about
_BECAUSE = frozenset(map(stem, ("because", "due", "thanks", "owing")))
STEMS = _BECAUSE | frozenset(map(stem, _MAKING)) | frozenset(map(stem, ("cause", "caused", "causes")))
# What tells that one thing brings another about.
_BRINGS_ABOUT = frozenset(
    map(
        stem,
        words(
            """
            cause make lead result bring trigger prompt force blame because due owing thanks attribute let turn render
            help allow drive produce create spark provoke contribute responsible effect therefore thus hence mean
            explain fuel induce so that through by from
            """
        ),
    )
)


def unsaid(claim: Reading, side: Side) -> Token | None:
    """The claim's "makes" or "caused" where no word of the passage tells that one brings the other about; or None."""
    if found := sorted(n for form in _BECAUSE & claim.by_stem.keys() for n in claim.by_stem[form]):
        told = claim.low[found[0]] != "due" or claim.low[found[0] + 1 : found[0] + 2] == ("to",)
        return claim.token_of(found[0], found[0]) if told and _is_unsaid_after(side) else None
    for clause in claim.clauses[:1]:
        word = claim.words[clause.verb]
        if not (claim.low[clause.verb] in _MAKING and _makes_do(claim, clause.verb)) and (
            word.stem not in STEMS or claim.low[clause.verb] in _MAKING
        ):
            continue
        if clause.verb not in side.matched and _BRINGS_ABOUT.isdisjoint(side.passage.by_stem):
            return claim.token_of(clause.verb, clause.verb)
    return None


def _makes_do(claim: Reading, verb: int) -> bool:
    """True for "makes women live longer" and "made him ill": something behind it is or does what it was made."""
    behind = range(verb + 1, min(verb + 1 + _REACH, len(claim.words)))
    if verb + 1 in claim.in_value or claim.low[verb - 1] in _BEING:
        return False
    return any(claim.low[n].endswith("er") or n in claim.verbal for n in behind)


def _is_unsaid_after(side: Side) -> bool:
    """True where neither the sentence nor one beside it joins the two, be it by "after"."""
    readings = (side.passage, *side.near.around)
    return all(
        _BRINGS_ABOUT.isdisjoint(reading.by_stem) and _AFTER.isdisjoint(reading.low) for reading in readings
    )
