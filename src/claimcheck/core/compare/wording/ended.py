"""A state that the claim says goes on, and that the passage ends: "has led it since 2014", "left in 2019"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.who.owners import subjects_agree
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

GOES_ON = HintedPattern(
    r"\b(?:has|have|['’]s|['’]ve) (?:\w+ )?(?:been|worked|led|served|run|held|lived|owned|ruled|taught|played)\b"
    r".*\bsince\b",
    "since",
)
_UNTIL = HintedPattern(r"\b(?:was|were|had)\b[^.;]*\b(?:until|till)\b", "until till")
UNTIL = frozenset(("until", "till"))
_NOW = frozenset(("is", "are", "has", "have"))
_ENDS_LISTED = "leave quit resign retire step sack fire dismiss oust replace close dissolve depart stop cease"
_ENDS = frozenset(map(stem, _ENDS_LISTED.split()))


def ended(claim: Reading, side: Side) -> Token | None:
    """The passage's verb that ends what the claim says goes on, or None."""
    if GOES_ON.within(claim) is None or not claim.clauses:
        return None
    passage = side.passage
    for clause in passage.clauses:
        ends = (
            passage.words[clause.verb].stem in _ENDS and passage.words[clause.verb].stem not in claim.by_stem
        )
        if ends and subjects_agree(side, claim.clauses[0], clause) is not False:
            return passage.token_of(clause.verb, clause.verb)
    return None


def lasted(claim: Reading, side: Side) -> Token | None:
    """The passage's "was ... until", where the claim says that it is so; or None."""
    clause = next(iter(claim.clauses), None)
    if clause is None or claim.low[clause.first] not in _NOW or not _NOW.isdisjoint(side.passage.low):
        return None
    found = _UNTIL.within(side.passage)
    return side.passage.token(*found.span()) if found is not None else None
