"""Finding anchors again in one text: those that stand where they stood cost a comparison, the rest a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.anchors.making import CONTEXT
from claimcheck.core.arguments import check_made, check_texts
from claimcheck.core.model.anchor import Anchor, AnchorState, Located

if TYPE_CHECKING:
    from claimcheck.core.anchors.ground import Ground

_SHORT = 300_000  # code points: a longer text is sooner indexed than looked through for each anchor


def reanchor(anchor: Anchor, text: str) -> Located:
    """Where *anchor* stands in *text* now. For many anchors of one text use ``Relocator``.

    Raises TypeError where *anchor* is no anchor or *text* no str.
    """
    check_made("reanchor", "anchor", anchor, Anchor, "anchor")
    check_texts("reanchor", text=text)
    return Relocator(text).locate(anchor)


class Relocator:
    """One text in which anchors are found again. Its index is made when the first anchor needs a search."""

    __slots__ = ("_ground", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._ground: Ground | None = None

    def locate(self, anchor: Anchor) -> Located:
        """Where *anchor* stands now. *Exact* and *moved* promise its very words, white space and Unicode form aside."""
        if self._unmoved(anchor):
            return Located(AnchorState.EXACT, anchor.start, anchor.end)
        start = self._shifted(anchor)
        if start is not None:
            return Located(AnchorState.EXACT, start, start + len(anchor.exact))
        from claimcheck.core.anchors.search import search

        if self._ground is None:
            from claimcheck.core.anchors.ground import Ground

            self._ground = Ground(self._text)
        return search(anchor, self._ground)

    def _shifted(self, anchor: Anchor) -> int | None:
        """Where the words stand with all their neighbours, if that is one place: what an edit elsewhere leaves."""
        if len(self._text) > _SHORT or min(len(anchor.prefix), len(anchor.suffix)) < CONTEXT:
            return None
        neighbourhood = f"{anchor.prefix}{anchor.exact}{anchor.suffix}"
        at = self._text.find(neighbourhood)
        if at < 0 or self._text.find(neighbourhood, at + 1) >= 0:
            return None
        return at + CONTEXT

    def _unmoved(self, anchor: Anchor) -> bool:
        """True when words, neighbours and position are all as they were."""
        text, before, after = self._text, anchor.start - len(anchor.prefix), anchor.end + len(anchor.suffix)
        if not text.startswith(anchor.exact, anchor.start) or before < 0:
            return False
        if not (text.startswith(anchor.prefix, before) and text.startswith(anchor.suffix, anchor.end)):
            return False
        # NOTE: a short prefix or suffix means the text began or ended there, and must still.
        begins = len(anchor.prefix) == CONTEXT or before == 0
        return begins and (len(anchor.suffix) == CONTEXT or after == len(text))
