"""What stands in a page's bytes and is no word of it: struck out, hidden, or drawn so that nobody sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.adapters.readers.tree import select

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.node import ElementNode

_MAYBE = "del, s, strike, [hidden]:not([hidden=until-found]), [style]"
STRUCK = frozenset({"del", "s", "strike"})
_GONE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|text-decoration(?:-line)?\s*:[^;]{0,40}line-through)", re.I
)
# NOTE: opacity is left alone: many pages fade their text in by it. So is what an animation will show.
_BLANK = re.compile(
    r"(?:^|;)\s*(?:font-size\s*:\s*0(?:\.0{1,9})?(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?:;|$)"
    r"|visibility\s*:\s*hidden|color\s*:\s*transparent)",
    re.I,
)
_WHITE = re.compile(
    r"(?:^|;)\s*color\s*:\s*(?:white|#fff(?:fff)?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))\s*(?:!|;|$)", re.I
)
_ANIMATED = re.compile(r"animation|transition", re.I)
_OWN_LOOK = "[class], [id], [style]"


def drop_unseen(tree: HTMLTree) -> None:
    """Take out of *tree* what a reader is not shown, or shown struck out."""
    # NOTE: all are told before the first is taken out: what stands in one that is gone has no parents to look at.
    unseen = [element for element in select(tree, _MAYBE) if _is_unseen(element)]
    for element in unseen:
        if element.tag not in ("html", "body") and element.parent is not None:
            element.parent.remove_child(element)


def _is_unseen(element: ElementNode) -> bool:
    if element.tag in STRUCK:
        return True
    if element.hasattr("hidden") and (element.getattr("hidden") or "").lower() != "until-found":
        return True
    style = element.getattr("style") or ""
    if not style:
        return False
    return bool(_GONE.search(style)) or (_is_blank(element, style) and not _shows_inside(element))


def _is_blank(element: ElementNode, style: str) -> bool:
    if _BLANK.search(style) and not _ANIMATED.search(style):
        return True
    return bool(_WHITE.search(style)) and not _may_be_dark(element)


def _shows_inside(element: ElementNode) -> bool:
    """True when something in it may look otherwise than its box: letters of no size are a way to set boxes close."""
    return element.query_selector(_OWN_LOOK) is not None


def _may_be_dark(element: ElementNode) -> bool:
    """True when it or a box around it may have a ground of its own, on which white letters are read."""
    box: ElementNode | None = element
    while box is not None:
        style = (box.getattr("style") or "").lower()
        # The page's own ground is set for "body" by a style sheet; then no letters are white one by one.
        if "background" in style or box.hasattr("bgcolor") or box.hasattr("class") or box.hasattr("id"):
            return True
        box = box.parent_element
    return False
