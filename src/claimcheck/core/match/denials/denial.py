"""One stretch of a page that the page itself does not believe, and the words that tell so."""

from __future__ import annotations

from typing import NamedTuple


class Denial(NamedTuple):
    """``page.text[start:end]`` of one unit is denied by ``page.text[first:last]``."""

    unit: int
    start: int
    end: int
    first: int
    last: int
    firm: bool = True  # said to be false; else only not vouched for: a rumour, a retracted paper
    whole: bool = False  # who is said to have said it is denied, too
    former: bool = False  # it was said before, and put right
