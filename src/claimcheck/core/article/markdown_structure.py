"""A Markdown file's blocks as regions of it: which lines are a paragraph, a heading, a list item, a table row.

markdown-it-py knows the structure, and takes some 20 ms to import, a third of what the gate has for everything.
Most articles are headings and paragraphs with blank lines between them, where nothing can be misread: such a file
is taken apart here, any other by the library. A property test holds the two to the same answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.article.table_cells import cells
from claimcheck.core.model.article import BlockKind

if TYPE_CHECKING:
    from markdown_it.token import Token

    from claimcheck.core.article.lines import Line

Run = tuple[str, int]  # letters, and where they begin in the file

_HEADING = re.compile(r"(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$")
# A line that can be nothing but a paragraph's: a letter, digit or mark first that opens no other block.
_ORDINARY = re.compile(
    r"(?!\d{1,9}[.)](?:\s|$))[^\W_]|[\"'“”‘’«»(\[—–…$£€!¡¿?\\]|\*{1,2}(?![\s*]|$)|#(?![\s#]|$)"
)
_BOX = re.compile(r"\[[ xX]\][ \t]+(?=\S)")
_CONTAINERS = {"list_item_open": BlockKind.LIST_ITEM, "blockquote_open": BlockKind.QUOTE}
_CLOSERS = {"list_item_close", "blockquote_close"}


@dataclass(frozen=True, slots=True)
class Region:
    """One block: the lines of its Markdown, markup of the block itself off; or a table row's cells."""

    kind: BlockKind
    runs: tuple[Run, ...]
    level: int = 0
    html: bool = False  # the runs are HTML, to be read as such
    code: bool = False  # indented code: no prose, unless it goes on with a footnote


def regions(lines: list[Line]) -> list[Region]:
    """The blocks of a Markdown file's *lines* (front matter left off), in order, code left out."""
    plain = plain_regions(lines)
    return library_regions(lines) if plain is None else plain


def plain_regions(lines: list[Line]) -> list[Region] | None:
    """The blocks of a file of headings and paragraphs; None when a line may be something else."""
    found: list[Region] = []
    paragraph: list[Run] = []
    for line in lines:
        heading = _HEADING.match(line.text)
        if heading or not line.text.strip(" \t"):
            _close(paragraph, found)
            if heading:
                found.append(_heading(line, heading))
        elif _ORDINARY.match(line.text):
            paragraph.append((line.text, line.start))
        else:
            return None
    _close(paragraph, found)
    return found


def _close(paragraph: list[Run], found: list[Region]) -> None:
    if paragraph:
        found.append(Region(BlockKind.PARAGRAPH, tuple(paragraph)))
        paragraph.clear()


def _heading(line: Line, match: re.Match[str]) -> Region:
    words = ((match[2], line.start + match.start(2)),) if match[2] else ()
    return Region(BlockKind.HEADING, words, level=len(match[1]))


def library_regions(lines: list[Line]) -> list[Region]:
    """The blocks as markdown-it-py sees them."""
    from markdown_it import MarkdownIt

    # NOTE: definitions of links and notes stay paragraphs here, or their places in the file would be lost.
    parser = MarkdownIt("commonmark").enable("table").disable("reference")
    parser.core.ruler.enableOnly(["block"])
    tokens = parser.parse("\n".join(line.text.replace("\0", "\ufffd") for line in lines))
    found: list[Region] = []
    within: list[BlockKind] = []
    for at, token in enumerate(tokens):
        if token.type in _CONTAINERS:
            within.append(_CONTAINERS[token.type])
        elif token.type in _CLOSERS:
            within.pop()
        elif token.map:
            kind = within[-1] if within else BlockKind.PARAGRAPH
            found += _regions_of(token, tokens[at + 1 : at + 2], lines, kind)
    return found


def _regions_of(token: Token, following: list[Token], lines: list[Line], kind: BlockKind) -> list[Region]:
    """The regions one block token stands for, or none."""
    begin, end = token.map or (0, 0)
    held = lines[begin:end]
    if token.type == "heading_open":
        return [Region(BlockKind.HEADING, _runs(following[0].content, held), level=int(token.tag[1]))]
    if token.type == "paragraph_open":
        runs = _runs(following[0].content, held)
        return [Region(kind, _without_box(runs) if kind is BlockKind.LIST_ITEM else runs)]
    if token.type == "html_block":
        return [Region(kind, _runs(token.content, held), html=True)]
    if token.type == "code_block":
        return [Region(kind, _runs(token.content, held), code=True)]
    if token.type == "table_open":
        head = Region(BlockKind.TABLE_HEAD, cells(held[0].text, held[0].start))
        return [head, *(Region(BlockKind.TABLE_ROW, cells(row.text, row.start)) for row in held[2:])]
    return []


def _without_box(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The lines of a list item without the box of a task: "[ ] Ask the mayor"."""
    box = _BOX.match(runs[0][0]) if runs else None
    if box is None:
        return runs
    letters, at = runs[0]
    return ((letters[box.end() :], at + box.end()), *runs[1:])


def _runs(content: str, held: list[Line]) -> tuple[Run, ...]:
    """Where each line of a block's *content* stands in the file's lines, which carry list and quote marks before."""
    found: list[Run] = []
    index = 0
    for wanted in (line.strip() for line in content.split("\n")):
        while wanted and index < len(held):
            line = held[index]
            index += 1
            place = line.text.replace("\0", "\ufffd").rfind(wanted)
            if place >= 0:
                found.append((line.text[place : place + len(wanted)], line.start + place))
                break
    return tuple(found)
