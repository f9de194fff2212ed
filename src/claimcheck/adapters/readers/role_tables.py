"""Tables that are made of boxes and say so by their roles (`role=table`): made tables of the page's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.adapters.readers.tree import select

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.node import ElementNode

_TAGS = {
    "table": "table",
    "grid": "table",
    "treegrid": "table",
    "rowgroup": "tbody",
    "row": "tr",
    "cell": "td",
    "gridcell": "td",
    "columnheader": "th",
    "rowheader": "th",
}
_ROLES = ", ".join(f"[role={role}]" for role in _TAGS)
_OWN = frozenset(("table", "thead", "tbody", "tfoot", "tr", "td", "th"))


def as_tables(tree: HTMLTree) -> None:
    """Give each box of *tree* with a table's role the element of that role; what is a table's already stays."""
    for box in select(tree, _ROLES):
        if box.tag not in _OWN and box.parent is not None:
            _rename(tree, box, _TAGS[(box.getattr("role") or "").strip()])


def _rename(tree: HTMLTree, box: ElementNode, name: str) -> None:
    made = tree.create_element(name)
    if made is None:
        return
    for child in box.child_nodes.values():
        made.append_child(child)
    box.replace_with(made)
