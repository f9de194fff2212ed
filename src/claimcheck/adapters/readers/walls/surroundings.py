"""A short page's own matter, told apart from what a site sets around each of its pages.

Whatever stands in for a page stands between the same header, menus, lists of headlines and copyright line as the page
did: no rule about walls takes those for something the page says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.adapters.readers.html import parse, text_of
from claimcheck.adapters.readers.tags import Tags
from claimcheck.adapters.readers.tree import select
from claimcheck.adapters.readers.walls.boilerplate import without_banners, without_boilerplate
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.node import ElementNode

    from claimcheck.ports.web import Page

_LONGEST = 3000  # letters of a page that can be nothing but a wall
_LONGEST_PROPER = 600  # letters of its article proper, where much stands around it
_MOST_SOURCE = 2_000_000  # letters of markup; more is no notice, whatever can be seen of it
_BANNERS = ("cookie", "consent", "gdpr")
_AROUND = (
    *("footer", "newsletter", "breadcrumb", "navbar", "menu", "masthead", "tagline", "slogan", "site-desc"),
    *("copyright", "sidebar", "most-read", "mostread", "popular", "trending", "recommend", "related"),
    *("share", "social"),
)
_BOXES = frozenset({"div", "section", "footer", "ul", "ol", "p", "span", "form", "dialog", "table"})
_LISTS = "ul, ol, p, div, section, td, span"
_MOST_LISTS = 400
_LINKED = 0.8  # of a box's letters stand in links: a menu, or headlines of other pages
_LONGEST_AROUND = 3000  # letters
_LONGEST_HEADER = 600
_NOT_NAMED = LatePattern(r"(?:has|with|no|show|hide)[-_]")


class OwnMatter(NamedTuple):
    """What a page says itself, one block a line; *asking* keeps what asks for consent, which is no page's own else."""

    text: str
    asking: str


def may_stand_in(page: Page) -> bool:
    """True when so little is to be seen, or so little of it is the article, that *page* may be a wall."""
    return len(page.whole) <= _LONGEST or len(page.main) <= _LONGEST_PROPER


def own_matter(html: str, page: Page) -> OwnMatter:
    """What *page*, read from *html*, says itself; all that can be seen where that would be nothing."""
    if len(html) > _MOST_SOURCE:
        return OwnMatter(page.whole, page.whole)
    tags = Tags(html)
    if tags.deep:
        return OwnMatter(page.whole, page.whole)
    tree = parse(html, tags)
    _drop_elements(tree)
    _drop_named(tree, _AROUND)
    _drop_lists_of_links(tree)
    asking = without_boilerplate(text_of(tree))
    banners = _drop_named(tree, _BANNERS)
    text = without_banners(without_boilerplate(text_of(tree)) if banners else asking)
    return OwnMatter(text or asking or page.whole, asking or page.whole)


def _drop_elements(tree: HTMLTree) -> None:
    for box in select(tree, "nav, aside, footer"):
        if box.parent is not None and (box.tag == "nav" or _is_of_the_site(box)):
            box.decompose()
    headings = len(select(tree, "h1")) + len(select(tree, "h2"))
    for header in select(tree, "header"):
        if header.parent is None or not _is_of_the_site(header) or len(header.text or "") > _LONGEST_HEADER:
            continue
        inside = len(header.query_selector_all("h1, h2").values())
        if not inside or inside < headings:
            header.decompose()


def _is_of_the_site(box: ElementNode) -> bool:
    """True when *box* stands in no article, or is all links: a correction may stand at an article's foot."""
    holder = box.parent_element
    while holder is not None:
        if holder.tag == "article":
            return _is_links(box)
        holder = holder.parent_element
    return True


def _drop_named(tree: HTMLTree, names: tuple[str, ...]) -> bool:
    """True when boxes whose class or id is one of *names* were taken out of *tree*."""
    selector = ", ".join(f"[{attribute}*={name}]" for name in names for attribute in ("class", "id"))
    found = [box for box in select(tree, selector) if box.tag in _BOXES and _is_named(box, names)]
    for box in found:
        if box.parent is not None:
            box.decompose()
    return bool(found)


def _is_named(box: ElementNode, names: tuple[str, ...]) -> bool:
    said = f"{box.getattr('class') or ''} {box.getattr('id') or ''}".lower().split()
    if not any(name in word and not _NOT_NAMED.match(word) for word in said for name in names):
        return False
    holds = box.query_selector("h1, article, main") is not None
    return not holds and len(box.text or "") <= _LONGEST_AROUND


def _drop_lists_of_links(tree: HTMLTree) -> None:
    # The innermost come last: a list goes before the box that also holds the notice is looked at.
    for box in reversed(select(tree, _LISTS)[:_MOST_LISTS]):
        if box.parent is not None and _is_links(box):
            box.decompose()


def _is_links(box: ElementNode) -> bool:
    """True when *box* holds two links or more, little beside them, and no heading of the page."""
    links = box.query_selector_all("a").values()
    if len(links) < 2 or box.query_selector("h1") is not None:
        return False
    letters = len("".join((box.text or "").split()))
    return sum(len("".join((link.text or "").split())) for link in links) >= _LINKED * letters
