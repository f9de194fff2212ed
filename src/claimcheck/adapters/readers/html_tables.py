"""The tables in a page's text, each figure put beside the headings that say what it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.tables import Cell, add_table, is_figure
from claimcheck.adapters.readers.tree import select

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree
    from resiliparse.parse.html.node import ElementNode

    from claimcheck.adapters.readers.tags import Tags

_BETWEEN = "\t\t"  # what the extractor puts between two cells
_LEAST = 3  # rows: headings and two of figures; what is smaller lays out a page
_SIGN = "\2"  # before the first word of a table: no text has it, and the extractor puts nothing between two tables


def set_apart(tree: HTMLTree, tags: Tags) -> None:
    """Mark in *tree*, whose tags are *tags*, where each table begins, and where headings begin one anew within it."""
    if not tags.mentions("</table", "<table"):
        return
    tables = select(tree, "table")
    begins = [table.query_selector("th, td") for table in tables] if len(tables) > 1 else []
    begins += [
        second.previous_element_sibling for second in select(tree, "th:first-child + th") if _anew(second)
    ]
    for cell in begins:
        if cell is not None:
            _mark(tree, cell)


def with_headings(text: str) -> str:
    """*text*, as the extractor gives it, with every table's rows telling what they hold."""
    if _BETWEEN not in text:
        return text.replace(_SIGN, "")
    said: list[str] = []
    for of_a_table, lines in groupby(text.split("\n"), lambda line: _BETWEEN in line):
        for rows in _apart(list(lines)) if of_a_table else [list(lines)]:
            said += _retold(rows) if of_a_table and len(rows) >= _LEAST else rows
    return "\n".join(said).replace(_SIGN, "")


def _anew(cell: ElementNode) -> bool:
    """True when the row of *cell*, its second, is all headings and no sums, and stands below one that is not."""
    row = cell.parent_element
    if row is None or row.tag != "tr" or row.query_selector("td") is not None:
        return False
    if is_figure((cell.text or "").strip()):
        return False
    before = row.previous_element_sibling
    if before is None and row.parent_element is not None:  # the first of its section
        section = row.parent_element.previous_element_sibling
        before = section.last_element_child if section is not None and section.tag != "caption" else None
    return before is not None and before.query_selector("td") is not None


def _mark(tree: HTMLTree, cell: ElementNode) -> None:
    sign = tree.create_text_node(_SIGN)
    if sign is None:
        return
    if cell.first_child is None:
        cell.append_child(sign)
    else:
        cell.insert_before(sign, cell.first_child)


def _apart(rows: list[str]) -> Iterator[list[str]]:
    """The *rows* of one table after the other."""
    begun: list[str] = []
    for row in rows:
        if begun and row.lstrip().startswith(_SIGN):
            yield begun
            begun = []
        begun.append(row.replace(_SIGN, ""))
    yield begun


def _retold(rows: list[str]) -> list[str]:
    assembly = Assembly()
    add_table(assembly, ([Cell(cell.strip()) for cell in row.split(_BETWEEN)] for row in rows), exact=True)
    # Blank lines around it, so that no line of the table is taken for one of what stands above it.
    return ["", assembly.finished().text, ""]
