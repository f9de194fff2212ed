"""A row of a table as text: in "Varby: Births: 42; Deaths: 310" each figure is of the heading right before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.values.bare_rows import is_unsaid
from claimcheck.core.compare.values.numbers import QUANTITIES

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_HEADING = re.compile(
    r"(?:^|[:;])([^:;]*[^:;\s]):\s+\S{0,2}$"
)  # with what may stand before digits: "$", "c."
_OF_ANOTHER = 0.1  # what is left of a kinship with a figure under another heading


def fit(side: Side, value: Value, theirs: tuple[int, int]) -> float:
    """What is left of the kinship of *value*, the claim's, with the figure at *theirs*, 0..1, by what heads that.

    Little where the claim names another figure's heading, or counts what no heading of the row names; and in a row
    without headings.
    """
    if value.kind in QUANTITIES and is_unsaid(side, value, theirs):
        return _OF_ANOTHER
    headings = _headings(side.passage)
    own = headings.get(theirs)
    if own is None or len(headings) == 1 or not side.heard.isdisjoint(own):
        return 1.0
    named = any(not side.heard.isdisjoint(heading) for heading in headings.values())
    return _OF_ANOTHER if named or value.counted else 1.0


@kept
def _headings(passage: Reading) -> dict[tuple[int, int], range]:
    """The place of each figure that stands right behind a heading, and the heading's words."""
    text, start = passage.text, passage.start
    if text.find(":", start, passage.end) < 0:
        return {}
    found = {}
    for value, place in zip(passage.values, passage.places, strict=True):
        match = _HEADING.search(text[start : value.start])
        if match is not None:
            found[place] = passage.span_of(start + match.start(1), start + match.end(1))
    return found
