"""What a crime carries is not what somebody got: "the maximum sentence is ten years" jails nobody for ten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_HINTS = ("imum", "punishable", "carr", "up to")
_LIMIT = LatePattern(
    r"\b(?:(?:maximum|minimum) (?:\w+ )?(?:sentence|penalty|term|fine|punishment|jail term|tariff)s?"
    r"|(?:sentence|penalty|fine|term)s? of up to|punishable by|carr(?:y|ies|ied) (?:a|an|up to|the))\b",
)


def for_given(hearing: Hearing, side: Side) -> Token | None:
    """The passage's words for what the law allows, where a figure the claim gives as handed out stands behind them."""
    for figure in hearing.figures:
        if figure.standing is not Standing.BORNE_OUT or figure.source is None or figure.side is None:
            continue
        passage = figure.side.passage
        if not any(map(passage.own_text.__contains__, _HINTS)):
            continue
        if found := _LIMIT.pattern.search(passage.text, passage.start, figure.source.start):
            return None if _said(hearing.claim.own_text) else passage.token(*found.span())
    return None


def _said(text: str) -> bool:
    low = text.lower()
    return any(map(low.__contains__, _HINTS)) and _LIMIT.search(low) is not None
