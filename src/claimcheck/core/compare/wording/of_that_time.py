"""A time that something only shows, copies or recalls: "in the style of 1890" is not from 1890, "set in 1942" not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.values.dates import CALENDAR
from claimcheck.core.compare.values.figures import Standing
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.model.finding import Token

_SHOWS = LatePattern(
    r"\b(?:in the (?:style|manner|fashion|tradition|spirit) of|set (?:in|during|around)|(?:replica|copy|model) of"
    r"|inspired by|based on|story of|account of|history of|depict(?:s|ing)|portray(?:s|ing)|commemorat(?:es|ing)"
    r"|to (?:mark|commemorate|recall)|modelled on|about|reminiscent of)"
    r" (?:the |a |an |its |life in |events (?:of|in) )*(?:[a-z]+ (?:of|in) )?$"
)
STEMS = frozenset(
    map(
        stem,
        words(
            """
            style manner fashion tradition spirit set replica copy model inspire base story account history depict
            portray commemorate mark recall about reminiscent
            """
        ),
    )
)
_BEFORE = 60  # letters before a date in which it is said


def only_shown(hearing: Hearing) -> Token | None:
    """The words by which the passage's date is only that of what is shown, where the claim has no such; or None."""
    claim = hearing.claim
    for figure in hearing.figures:
        source, side = figure.source, figure.side
        if figure.standing is not Standing.BORNE_OUT or source is None or side is None:
            continue
        if figure.value.kind not in CALENDAR or source.kind not in CALENDAR:
            continue
        start = max(side.passage.start, source.start - _BEFORE)
        found = _SHOWS.pattern.search(side.passage.text[start : source.start])
        if found is None or _SHOWS.pattern.search(claim.text[claim.start : figure.value.start]):
            continue
        return side.passage.token(start + found.start(), source.end)
    return None
