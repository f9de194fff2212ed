"""What stands between two blanks, looked at once: no word has a blank in it, and most of a page's words come again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

_Found = TypeVar("_Found")

_LONGEST = 60  # letters of what is remembered: an address or a picture in letters is not


class Pieces(dict[str, _Found], Generic[_Found]):
    """What *look* finds in a piece, by the piece; *most* are remembered at a time.

    A dictionary: asking one costs half of asking a cache.
    """

    def __init__(self, look: Callable[[str], _Found], most: int) -> None:
        super().__init__()
        self._look, self._most = look, most

    def __missing__(self, piece: str) -> _Found:
        found = self._look(piece)
        if len(piece) <= _LONGEST:
            if len(self) >= self._most:
                self.clear()
            self[piece] = found
        return found
