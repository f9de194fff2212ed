"""The article proper of a page that marks it, told apart from the page in one reading of the whole.

To read an element's text by itself its source must be written out, parsed and read again, which takes as long as
reading the page. So lines that no page has are set around it, and around what stands in it and is no part of it, before
the whole is read: what lies between them is the article.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, cast

from claimcheck.adapters.readers.tree import select

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.node import ElementNode, Node

    from claimcheck.adapters.readers.tags import Tags

# Where a page marks its article itself, in the order of how sure the mark is; with what its attribute says.
_ARTICLE = (("[itemprop=articleBody]", "articlebody"), ("article", ""), ("main", ""), ("[role=main]", "main"))
AROUND = ("nav", "aside", "footer", "form")
_BLOCKS = frozenset(
    {"article", "main", "div", "section"}
)  # a line set around these breaks none of the page's
# Nor does one beside these.
_BESIDE_LISTED = "p ul ol dl table blockquote figure pre header hr h1 h2 h3 h4 h5 h6 script style"
_BESIDE = _BLOCKS.union(AROUND, _BESIDE_LISTED.split())
_SIGN = "\1"  # around each word of a fence: no text has it, and what is ASCII is searched quickest
_INTO, _OUT = "into", "out"
_STEPS = {_INTO: 1, _OUT: -1}


def marked(tree: HTMLTree, tags: Tags) -> Iterator[ElementNode]:
    """The elements of *tree*, whose tags are *tags*, that are marked as its article, the surest mark first."""
    for selector, said in _ARTICLE:
        if tags.mentions(said) if said else tags.any_of(selector):
            found = select(tree, selector)
            if len(found) == 1:
                yield found[0]


class Fence:
    """Lines set in a page's *tree* around its *article*, and around what is no part of it there: they reach no text.

    *tags* are the page's. None are set where one would break the line it stands in: then the fence is false.
    """

    def __init__(self, tree: HTMLTree, tags: Tags, article: ElementNode) -> None:
        self._lines: list[ElementNode] = []
        if article.tag not in _BLOCKS or article.parent is None:
            return
        names = filter(tags.any_of, AROUND)
        around = [box for name in names for box in article.get_elements_by_tag_name(name).values()]
        if all(_stands_apart(box, article) for box in around):
            self._set(tree, article, _INTO, _OUT)
            for box in around:
                self._set(tree, box, _OUT, _INTO)

    def _set(self, tree: HTMLTree, box: ElementNode, before: str, behind: str) -> None:
        for said, put in ((before, box.before), (behind, box.after)):
            line = cast("ElementNode", tree.create_element("p"))  # None only where there is no memory left
            line.text = f"{_SIGN}{said}{_SIGN}"
            put(line)
            self._lines.append(line)

    def __bool__(self) -> bool:
        return bool(self._lines)

    def taken_out(self, text: str) -> tuple[str, str] | None:
        """*text*, the page's, without these lines, and the part of it that is the article's.

        None where one of them does not stand by itself there, as in a cell of a table.
        """
        pieces = text.split(_SIGN)
        said = pieces[1::2]
        if len(said) != len(self._lines) or not _STEPS.keys() >= set(said) or not _are_lines(pieces[::2]):
            return None
        whole = [piece.removeprefix("\n") for piece in pieces[::2]]
        depths = accumulate(map(_STEPS.__getitem__, said), initial=0)
        article = [piece for piece, depth in zip(whole, depths, strict=True) if depth > 0]
        return "".join(whole).strip("\n"), "".join(article).strip("\n")

    def pull_down(self) -> None:
        """Take the lines out of the tree."""
        for line in self._lines:
            line.decompose()


def _stands_apart(box: ElementNode, article: ElementNode) -> bool:
    """True for a *box* of the *article* between blocks: not in a row, an item or the middle of a sentence."""
    if not (_parts(box.prev) and _parts(box.next)):
        return False
    holder = box.parent_element
    while holder is not None and holder != article:
        if holder.tag not in _BLOCKS and holder.tag not in AROUND:
            return False
        holder = holder.parent_element
    return holder is not None


def _parts(beside: Node | None) -> bool:
    """True where what stands *beside* a box ends a line: another block, a blank, nothing."""
    if beside is None or (beside.node_name or "").lower() in _BESIDE:
        return True
    return beside.node_name == "#text" and not (beside.value or "").strip()


def _are_lines(between: list[str]) -> bool:
    """True when line breaks part what stands *between* the lines of a fence from them."""
    first, *others = between
    last = others.pop()
    ends = (not first or first.endswith("\n")) and (not last or last.startswith("\n"))
    return ends and all(piece.startswith("\n") and piece.endswith("\n") for piece in others)
