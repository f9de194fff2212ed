"""Looking things up in a page's tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.node import ElementNode


def select(tree: HTMLTree, selector: str) -> list[ElementNode]:
    """The elements that match the CSS *selector*, in order; a list of its own, safe to change the tree by."""
    # NOTE: values(), not list(): the result is live, and each step of a loop over it would search the tree again.
    return tree.document.query_selector_all(selector).values() if tree.document is not None else []


def attribute(tree: HTMLTree, selector: str, name: str) -> str:
    """The attribute *name* of the first element that matches, or ""."""
    found = tree.document.query_selector(selector) if tree.document is not None else None
    return (found.getattr(name) or "").strip() if found is not None else ""
