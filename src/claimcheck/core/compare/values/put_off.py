"""A day that was put off: "due to begin on 2 May, postponed to 4 June" begins on 4 June, and not on 2 May."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.once import kept
from claimcheck.core.compare.reading import family_of
from claimcheck.core.compare.values.options import relate
from claimcheck.core.compare.values.relation import Relation
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token
    from claimcheck.core.model.value import Value

_PUT_OFF = HintedPattern(
    r"\b(?:postponed|delayed|deferred|rescheduled|moved|shifted|put (?:off|back)|pushed back|brought forward)\b",
    "postponed delayed deferred rescheduled moved shifted put pushed brought",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:to|until|till|for)\s+(?:the\s+)?$", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|due|set|scheduled|planned|expected|originally|meant|supposed|was to|were to)\b", re.IGNORECASE
)
_REACH = 40  # letters before a day in which stands how it is told
_PLANNED = words(
    "due set scheduled planned expected originally meant supposed postponed delayed moved put from"
)
STEMS = _PUT_OFF.stems


def superseded(hearing: Hearing, side: Side) -> tuple[Token, Token] | None:
    """The claim's day, and the one to which the passage puts it off, where the claim does not tell it as a plan."""
    if not _PLANNED.isdisjoint(side.claim.low):
        return None
    for figure in hearing.borne_out:
        if figure.side is side and figure.source in _old(side.passage):
            new = _new(side.passage)[0]
            ours = side.claim.token(figure.value.start, figure.value.end)
            return ours, side.passage.token(new.start, new.end)
    return None


def is_put_off(side: Side, value: Value, source: Value) -> bool:
    """True where *source* is the day that the passage puts off to the claim's: then it denies nothing."""
    if side.passage.by_stem.keys().isdisjoint(STEMS) or source not in _old(side.passage):
        return False
    claim, text = side.claim.text, side.passage.text
    return any(relate(value, claim, new, text) is Relation.SAME for new in _new(side.passage))


@kept
def _new(passage: Reading) -> list[Value]:
    """The days to which something is put off there."""
    match = _PUT_OFF.within(passage)
    if match is None:
        return []
    dates = [v for v in passage.values if family_of(v) == "date" and v.start >= match.end()]
    return [v for v in dates if _UNTIL.search(passage.text, match.end(), v.start)]


@kept
def _old(passage: Reading) -> list[Value]:
    """The days from which it is put off."""
    new = _new(passage)
    if not new:
        return []
    dates = [v for v in passage.values if family_of(v) == "date" and v not in new and v.start < new[0].start]
    return [v for v in dates if _FROM.search(passage.text, max(passage.start, v.start - _REACH), v.start)]
