"""A figure told of another doing: "the film earned 90 million" does not bear out that it cost as much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing_value
from claimcheck.core.compare.values import moves
from claimcheck.core.compare.values.durations import LENGTHS
from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.compare.values.other_deeds import NO_DEED, are_of_one_camp
from claimcheck.core.compare.values.own_verbs import are_of_one_camp as are_one_doing
from claimcheck.core.compare.who.doers import is_passive
from claimcheck.core.compare.who.owners import tells_alike
from claimcheck.core.extract.verbs import is_reporting
from claimcheck.core.match.stems import stem
from claimcheck.core.match.words import LIGHT_WORDS

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.values.figures import Figure
    from claimcheck.core.model.finding import Token

_MOVING = (
    moves.RISING | moves.FALLING | frozenset(map(stem, ("grow", "jump", "double", "halve", "slow", "slip")))
)
_SHORT = 6  # words of matter in a claim that says one thing: a longer one may put its figure in other words


def of_another_deed(hearing: Hearing) -> tuple[Token, Token] | None:
    """The verb of a short claim, unheard, and the one that the source has for its figure; or None."""
    claim = hearing.claim
    if len(claim.clauses) != 1 or len(claim.content) > _SHORT or not _tells(claim, claim.clauses[0]):
        return None
    ours = claim.clauses[0]
    told = any(ours.verb in side.credits for side in hearing.sides)
    for figure in hearing.figures:
        if told and not _is_told_as_doer(ours, figure):
            continue
        theirs = _deed(ours, figure)
        if theirs is not None and figure.side is not None:
            return claim.token_of(ours.verb, ours.verb), figure.side.passage.token_of(
                theirs.verb, theirs.verb
            )
    return None


def _is_told_as_doer(ours: Clause, figure: Figure) -> bool:
    """True for the "snow" that closed the airport, where the claim says that it snowed."""
    side, source = figure.side, figure.source
    if side is None or source is None:
        return False
    theirs, places = governing_value(side.passage, source), side.where(ours.verb)
    if theirs is None or is_passive(side.passage, theirs) or side.passage.words[theirs.verb].stem in _MOVING:
        return False  # "the acquisition was completed", "sales rose to 40" tell the deed itself
    return bool(places) and places <= set(theirs.heads)


def _deed(ours: Clause, figure: Figure) -> Clause | None:
    """The clause of the figure that bears the claim's out, where that tells another doing."""
    side, source = figure.side, figure.source
    if figure.standing is not Standing.BORNE_OUT or side is None or source is None:
        return None
    if figure.value.kind in LENGTHS and not _is_told_as_doer(ours, figure):
        return None  # how long a thing took any verb tells
    theirs = governing_value(side.passage, source)
    if theirs is None or not _tells(side.passage, theirs) or theirs.verb in side.heard:
        return None
    if side.passage.range_of(source.start, source.end)[0] in theirs.subject:
        return None  # "the study of 9,400 adults was published"
    alike = (
        tells_alike(side, ours, theirs)
        or are_of_one_camp(side.claim, ours, side.passage, theirs)
        or are_one_doing(side, ours, theirs)
    )
    return None if alike else theirs


def _tells(reading: Reading, clause: Clause) -> bool:
    """True for a finite verb that tells a doing by itself."""
    low, word = reading.low[clause.verb], reading.words[clause.verb]
    plain = low in NO_DEED or low in LIGHT_WORDS or word.stem in LIGHT_WORDS or word.function
    return clause.is_finite(reading) and not plain and not is_reporting(low)
