"""Where a claim's words stand, and where they are found again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Anchor:
    """W3C Web Annotation selectors: TextQuote (exact, prefix, suffix) and TextPosition (start, end)."""

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


class AnchorState(StrEnum):
    """How an anchor's words stand in a text. Only *exact* and *moved* keep a ruling."""

    EXACT = "exact"  # the same words where they were, up to what was inserted before them
    MOVED = "moved"  # the same words in another neighbourhood
    EDITED = "edited"  # other words in their place
    AMBIGUOUS = "ambiguous"  # the same words in several places, none of them clearly the one
    LOST = "lost"


class Located(NamedTuple):
    """Where an anchor is in a text; ``start`` and ``end`` are 0 when it is lost."""

    state: AnchorState
    start: int = 0
    end: int = 0
