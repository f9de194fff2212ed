"""What somebody is only charged with: "charged with stealing it" and "suspected of fraud" convict nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_CHARGED = HintedPattern(
    r"\b(?:(?:charged|recharged) with|suspected of|suspicion of"
    r"|(?:on|faces|facing|face|faced|stand|stands|awaiting) trial (?:for|over|on)"
    r"|(?:faces|facing|face|faced) (?:\w+ )?charges? of|charges? of|wanted for|indicted (?:for|on)"
    r"|(?:investigated|questioned|investigation|inquiry|arrested|held|detained) (?:for|over|into)|sued (?:for|over)"
    r"|accusations? of|allegations? of|claims of|tried for|prosecuted for|case against)\s+(?P<what>[^,.;:]{2,80})",
    "charged recharged suspected suspicion trial charges charge wanted indicted investigated questioned investigation"
    " inquiry arrested held detained sued accusation accusations allegation allegations claims tried prosecuted case",
)
STEMS = _CHARGED.stems
# What tells that it was so after all, or that the claim, too, only tells of the charge.
_PROVED = frozenset(
    map(stem, ("convict", "guilty", "admit", "confess", "plead", "sentence", "jail", "prove", "find"))
)
_TOLD = _PROVED | frozenset(
    map(
        stem,
        words(
            """
            charge accuse suspect allege indict trial investigate investigation inquiry question arrest sue allegation
            accusation case prosecute try face want hold detain claim say may deny clear acquit
            """
        ),
    )
)


def only_charged(claim: Reading, side: Side) -> Token | None:
    """The passage's words by which the claim's deed is no more than a charge, wherever it has it; or None."""
    passage, ours = side.passage, next(iter(claim.clauses), None)
    if ours is None or ours.verb not in side.matched or not _TOLD.isdisjoint(claim.by_stem):
        return None
    if not _PROVED.isdisjoint(passage.by_stem):
        return None
    places = side.matched[ours.verb][0]
    for found in _CHARGED.all_within(passage):
        inside = passage.span_of(*found.span("what"))
        if all(place in inside for place in places):
            return passage.token(found.start(), passage.words[max(places)].end)
    return None
