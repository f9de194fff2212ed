"""A choice the passage leaves open: "either Lund or Varby" bears out neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_EITHER = LatePattern(
    r"\b[Ee]ither\b(?P<one>[^.;:]{1,60}?)\bor\b(?P<other>(?: (?:the|a|an|in|on))?(?: [\w’'-]+){1,2})"
)


def open_choice(claim: Reading, side: Side) -> Token | None:
    """The choice of which the claim names one, or None."""
    passage = side.passage
    if passage.text.find("ither", passage.start, passage.end) < 0 or "or" in claim.by_stem:
        return None
    for match in _EITHER.pattern.finditer(passage.text, passage.start, passage.end):
        one, other = (passage.span_of(*match.span(part)) for part in ("one", "other"))
        heard = [any(n in side.heard for n in part if n in passage.content) for part in (one, other)]
        if heard[0] != heard[1]:
            return passage.token(*match.span())
    return None
