"""Two who count differently: what one side says is no fact where another in the same breath "put it at" less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.values.dates import CALENDAR
from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.model.finding import Token

_PUT_AT = HintedPattern(
    r"\b(?:puts?|putting|gave|gives|estimated|estimates|counted|counts|spoke|speaks|said|says)"
    r" (?:(?:the (?:figure|number|toll|total|turnout|share|count|cost|crowd))(?: at| as| was)?|it (?:at|was)|of)\s",
    "put puts putting gave gives estimated estimates counted counts spoke speaks said says",
)
STEMS = frozenset(map(stem, ("put", "give", "gave", "estimate", "count", "speak", "spoke", "say", "said")))
_SAYS = frozenset(map(stem, ("say", "said", "claim", "accord", "estimate", "report", "tell", "put")))


def counted_otherwise(hearing: Hearing) -> Token | None:
    """The words by which another gives another figure behind the claim's own, which somebody only says; or None."""
    if not _SAYS.isdisjoint(hearing.claim.by_stem):
        return None
    for figure in hearing.figures:
        if figure.standing is not Standing.BORNE_OUT or figure.source is None or figure.side is None:
            continue
        passage = figure.side.passage
        for found in _PUT_AT.all_within(passage):
            between = passage.text[figure.source.end : found.start()]
            behind = any(
                v.kind not in CALENDAR and v.start - found.end() in range(_NEAR) for v in passage.values
            )
            if found.start() > figure.source.end and behind and any(mark in between for mark in _MARKS):
                return passage.token(*found.span())
    return None


_NEAR = 30  # letters behind the words in which the other figure stands
_MARKS = (";", ",", " but ", " while ", " and ", "—", "–")
