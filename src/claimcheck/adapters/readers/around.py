"""What stands around a page's article and says so only by the names of its boxes, or by being all links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.adapters.readers.tree import select

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.node import ElementNode

_NAMES = ("cookie", "consent", "footer", "gdpr")
_NAMED = ", ".join(f"[{attribute}*={name}]" for name in _NAMES for attribute in ("class", "id"))
# A word of the name, and not one that only speaks of it: "has-footer" names a page that has one.
_WORD = re.compile(
    r"(?!(?:has|with|no|show|hide)[-_])(?:[a-z0-9]+[-_]+)*(?:cookies?|consent|footer|gdpr)(?![a-z])",
    re.IGNORECASE,
)
_LONGEST = 3000  # letters: what is longer is no footer, whatever its box is called
_BOXES = frozenset({"div", "section", "footer", "ul", "p", "table", "form", "dialog"})
_ROWS = 60  # rows of a page laid out in tables
_COLUMN = 400  # letters of the cell that holds the article
_LINKS = 0.7  # of a cell's letters stand in links: a menu, or an advertisement


def drop_around(tree: HTMLTree) -> None:
    """Take out of *tree* what is no part of the article proper; for after the whole page was read."""
    for element in select(tree, _NAMED):
        if element.tag in _BOXES and element.parent is not None and _is_around(element):
            element.decompose()
    for row in select(tree, "tr")[:_ROWS]:
        _drop_menus(row)


def _is_around(element: ElementNode) -> bool:
    names = f"{element.getattr('class') or ''} {element.getattr('id') or ''}".split()
    if (
        not any(_WORD.match(name) for name in names)
        or element.query_selector("h1, article, main") is not None
    ):
        return False
    return len(element.text or "") <= _LONGEST


def _drop_menus(row: ElementNode) -> None:
    """Of a row that lays out a page, the cells beside the article that are links and little else."""
    from resiliparse.parse.html.node import ElementNode

    cells = [cell for cell in row.child_nodes.values() if isinstance(cell, ElementNode) and cell.tag == "td"]
    if not 2 <= len(cells) <= 5 or max(len(cell.text or "") for cell in cells) < _COLUMN:
        return
    for cell in cells:
        letters = len("".join((cell.text or "").split()))
        linked = sum(len("".join((a.text or "").split())) for a in cell.query_selector_all("a").values())
        if letters < _COLUMN and linked >= _LINKS * letters:
            cell.decompose()
