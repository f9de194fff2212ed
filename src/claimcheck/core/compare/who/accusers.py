"""Who says it with an interest: a prosecutor's word is an accusation, a critic's an opinion, and neither is a fact."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_WHO = (
    "prosecutors?|prosecution|accusers?|plaintiffs?|defendants?|critics?|opponents?|campaigners?|activists?|rebels?"
    "|rivals?|detractors?|lawsuit|indictment|complainants?|supporters?|sceptics?|skeptics?|allies|sympathisers?"
)
_ACCUSED = HintedPattern(
    rf"\b(?:{_WHO})\b(?: of [^,.;]{{2,40}}| in [^,.;]{{2,40}})?"
    r"(?: have| has| had| also| now| later)* (?P<verb>sa(?:y|ys|id)|told|tells?|states?|stated)\b"
    rf"|\baccording to (?:the |a |his |her |their |its )?(?P<whose>{_WHO})\b",
    "prosecutor prosecutors prosecution accuser accusers plaintiff plaintiffs defendant defendants critic critics"
    " opponent opponents campaigner campaigners activist activists rebel rebels rival rivals detractor detractors"
    " lawsuit indictment complainant complainants supporter supporters sceptic sceptics skeptic skeptics allies"
    " sympathiser sympathisers",
    re.IGNORECASE,
)


_REJECTED = HintedPattern(
    r"\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?|refute(?:s|d)?|rubbish(?:es|ed)) (?:[a-z]+ ){0,2}"
    r"(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|speculation|accusations?|stories|talk) that\b",
    "deny denies denied dismiss dismisses dismissed reject rejects rejected refute refutes refuted rubbishes rubbished",
    re.IGNORECASE,
)


def rejected(claim: Reading, side: Side) -> Token | None:
    """The words by which the passage has the claim's matter only as what somebody denies, or None."""
    match = _REJECTED.within(side.passage)
    if match is None or _REJECTED.may_match(claim):
        return None
    words, verbs = side.passage.words, side.where(*(clause.verb for clause in claim.clauses))
    behind = bool(verbs) and all(words[place].start >= match.end() for place in verbs)
    return side.passage.token(*match.span()) if behind else None


def interested(side: Side) -> Token | None:
    """The words by which the passage gives the claim's matter as an interested one's word, or None.

    The matter stands behind the saying.
    """
    match = _ACCUSED.within(side.passage)
    if match is None or any(n in side.heard for n in side.passage.span_of(*match.span())):
        return None
    return _over_all(side, match)


def _over_all(side: Side, match: re.Match[str]) -> Token | None:
    """The matched words, where nearly all that the passage has of the claim stands behind them."""
    places, words = side.heard, side.passage.words
    behind = [place for place in places if words[place].start >= match.end()]
    return side.passage.token(*match.span()) if places and len(behind) >= _SHARE * len(places) else None


_SHARE = 0.75  # of what the passage has of the claim
