"""Another of the same sort: what "an earlier trial" found is not what "the trial" found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.compare.who.phrases import token_of
from claimcheck.core.compare.wording import told
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.synonyms import akin

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_OTHER = words(
    "earlier previous another other separate similar different prior rival second third later older"
)
_LED_BY = words("an a another one other")
_SUBJECT = 4  # words of a claim's matter among which its subject stands
_NEAR = 2  # words of the subject in which it says that it is another


def told_of_another(hearing: Hearing, side: Side) -> Token | None:
    """The "earlier trial" of which the passages tell what the claim tells of "the trial"; or None."""
    claim = hearing.claim
    if not _is_definite(claim):
        return None
    for held in (side, *hearing.sides):
        if _OTHER.isdisjoint(held.passage.low):
            continue
        for clause in held.passage.clauses:
            if _is_another(held, clause) and _tells(hearing, held, clause):
                return token_of(held.passage, clause.subject)
    return None


def _is_definite(claim: Reading) -> bool:
    """True for "the study" and "the Halden study", which are one that is known."""
    low = claim.low[:8]
    return bool(low) and low[0] in ("the", "its", "their", "this") and _OTHER.isdisjoint(low)


def _is_another(side: Side, clause: Clause) -> bool:
    """True for "another trial", where the claim has such a thing for its subject and names it otherwise."""
    passage, claim = side.passage, side.claim
    low = passage.low[clause.subject.start : clause.subject.stop]
    if not low or low[0] not in _LED_BY or _OTHER.isdisjoint(low[:_NEAR]):
        return False
    subject = [n for n in claim.content[:_SUBJECT] if claim.words[n].text[0].islower()][:1]
    alike = any(akin(claim.words[n].stem, passage.words[h].stem) for n in subject for h in clause.heads)
    return alike or not any(n in side.matched for n in subject)


def _tells(hearing: Hearing, side: Side, clause: Clause) -> bool:
    """True where the claim's figures, or the word it turns on, stand in that clause alone."""
    extent = range(clause.subject.start, clause.end)
    figures = [f for f in hearing.figures if f.standing is Standing.BORNE_OUT and f.source is not None]
    if figures:
        return all(
            f.side is side and f.source and side.passage.range_of(f.source.start, f.source.end)[0] in extent
            for f in figures
        )
    turning = told.predicate(hearing.claim) or (hearing.claim.content[-1] if hearing.claim.content else None)
    if turning is None or not any(place in extent for place in side.where(turning)):
        return False
    return all(other is side or not other.where(turning) for other in hearing.sides)
