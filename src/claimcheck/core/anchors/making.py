"""Making an anchor: the words, what stands round them, and where."""

from __future__ import annotations

from claimcheck.core.arguments import check_places, check_texts
from claimcheck.core.model.anchor import Anchor

CONTEXT = 32  # code points kept on each side, as Web annotation tools do


def anchor(text: str, start: int, end: int) -> Anchor:
    """The anchor of ``text[start:end]``. Raises ValueError when that is empty or outside the text.

    Raises TypeError where *text* is no str or a place no int.
    """
    check_texts("anchor", text=text)
    check_places("anchor", start=start, end=end)
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no words to anchor at {start}:{end} in a text of {len(text)} code points")
    return Anchor(
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        end=end,
    )
