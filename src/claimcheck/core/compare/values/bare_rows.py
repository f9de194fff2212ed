"""A row without headings as text: "Lund 398 61" says of no figure what it counts; at most what heads it does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.compare.surroundings import reading_of
from claimcheck.core.compare.values.numbers import QUANTITIES
from claimcheck.core.match.blocks import BlockRole
from claimcheck.core.match.index import indexed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.value import Value

_LONGEST = 120  # letters of such a row
_ROWS = 8  # such rows between a row and what heads it
_SMALL = re.compile(r"(?<![\w-])[a-z]{3,}")  # a word that is no name
_STOPS = (".", "!", "?")


def is_unsaid(side: Side, value: Value, theirs: tuple[int, int]) -> bool:
    """True where the passage is a bare row, and neither it nor what heads it says what *value*, the claim's, counts.

    *theirs* are the words of the passage's figure.
    """
    if not is_bare(side.passage):
        return False
    claim, row = side.claim, side.passage
    plain = [n for n in claim.content if not claim.words[n].text[0].isupper()]
    if not side.matched.keys().isdisjoint(plain):
        return False  # it says more than whose figures they are
    said = (value.counted or "").lower().split()
    asked = [n for n in plain if claim.low[n] in said] or plain
    if not any(map(str.isalpha, row.own_text)):
        return True  # not even whose it is
    if not asked or _heads_column(side, asked, theirs):
        return False
    return not (_holds_one(row) and _is_headed(side, asked))


@kept
def is_bare(passage: Reading) -> bool:
    """True for names and figures without a word between, as a table's row is when its headings are elsewhere."""
    text = passage.own_text
    if len(text) > _LONGEST or text.endswith(_STOPS) or not _figures(passage):
        return False
    if any(value.counted for value in passage.values):
        return False
    at, between = passage.start, []
    for value in passage.values:
        between.append(passage.text[at : value.start])
        at = max(at, value.end)
    return not _SMALL.search(" ".join([*between, passage.text[at : passage.end]]))


def _figures(passage: Reading) -> int:
    return sum(value.kind in QUANTITIES for value in passage.values)


def _holds_one(passage: Reading) -> bool:
    """True for a row of one figure: what heads it says what that counts."""
    return _figures(passage) == 1


def _heads_column(side: Side, asked: Iterable[int], theirs: tuple[int, int]) -> bool:
    """True where the cell over the figure in the first row of its table has one of the claim's words *asked*."""
    page, row = side.near.page, side.passage
    first = next((n for n in side.near.numbers if page.units[n].role is BlockRole.ROW), None)
    if first is None or page.units[side.near.unit].role is not BlockRole.ROW:
        return False
    head = page.text[page.units[first].start : page.units[first].end]
    mark = "\t" if "\t" in head else "|"
    own = page.text[row.start : row.end]
    cells = head.split(mark)
    if own.count(mark) != len(cells) - 1:
        return False
    over = indexed(cells[page.text.count(mark, row.start, row.words[theirs[0]].start)])
    return any(side.claim.words[n].root in over for n in asked)


def _is_headed(side: Side, asked: Iterable[int]) -> bool:
    """True where the heading right over the row's table has one of the claim's words *asked*."""
    page = side.near.page
    over = page.units[side.near.unit].heading
    if over < 0:
        over = side.near.unit - 1
        last = max(over - _ROWS, -1)
        while over > last and is_bare(reading_of(page, over)):
            over -= 1
        if over < 0 or page.units[over].role is not BlockRole.HEADING:
            return False
    heads = [n for n in (over - 1, over) if n >= 0 and page.units[n].role is BlockRole.HEADING]
    return any(not page.places(side.claim.words[n].root).keys().isdisjoint(heads) for n in asked)
