"""Plain text articles: paragraphs by blank lines, by lines, or by what a hard wrap leaves."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.core.article.draft import ProseDraft
from claimcheck.core.article.lines import Line, lines_of
from claimcheck.core.article.stated_date import published_line
from claimcheck.core.model.article import ArticleText, Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_WIDEST_WRAP = 100
_TITLE_LENGTH = 140
_HEAD = 5  # lines in which a text says when it was published
_BARE_URL = re.compile(r"https?://[^\s<>\"“”|]+")
_BULLET = re.compile(r"\s*(?:[-*•·▪◦‣–]|\d{1,3}[.)]|\(?[a-z]\))\s+(?:\[[ xX]\]\s+)?(?=\S)")
_RULER = re.compile(r"\s*(?:[-=_*~#+]\s?){3,}$")
_FIRST_WORD = re.compile(r"\S+")
_ENDED = re.compile(r"[.!?:;…][\"'”’»)\]]*$")


def read_text(text: str) -> ArticleText:
    """The prose of a plain text article; its title is a first line that stands alone."""
    groups = list(_groups(lines_of(text, text.startswith("\ufeff"))))
    wrap = _wrap_width([line for group in groups for line in group])
    paragraphs = [paragraph for group in groups for paragraph in _paragraphs(group, wrap)]
    title = _title(paragraphs)
    blocks = [_block(paragraph) for paragraph in paragraphs]
    if title and not _ENDED.search(title):
        blocks[0] = _as_heading(blocks[0])
    return ArticleText(tuple(block for block in blocks if block), title, _published(paragraphs))


def _published(paragraphs: list[list[Line]]) -> date | None:
    """The day that one of the first lines states: "Published 3 July 2020"."""
    first = [line.text for paragraph in paragraphs[:_HEAD] for line in paragraph][:_HEAD]
    return next(
        (day for line in first if "ublished" in line or "osted" in line if (day := published_line(line))),
        None,
    )


def _groups(lines: list[Line]) -> Iterator[list[Line]]:
    """Runs of lines without a blank line or a ruler between them."""
    group: list[Line] = []
    for line in lines:
        if not line.blank and not _RULER.match(line.text):
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _wrap_width(lines: list[Line]) -> int:
    """The column a hard wrap kept to: the longest line, a few that no wrap could break aside; 0 for none.

    A text with many longer lines has a paragraph a line.
    """
    lengths = sorted(len(line.text.rstrip()) for line in lines)
    short = [length for length in lengths if length <= _WIDEST_WRAP]
    if not short or len(lengths) - len(short) > len(lengths) // 10:
        return 0
    return short[-1]


def _paragraphs(group: list[Line], wrap: int) -> Iterator[list[Line]]:
    """A group's paragraphs: a line goes on with the next when the wrap, and nothing else, ended it."""
    paragraph = [group[0]]
    for before, line in pairwise(group):
        if _goes_on(before.text, line.text, wrap):
            paragraph.append(line)
        else:
            yield paragraph
            paragraph = [line]
    yield paragraph


def _goes_on(line: str, following: str, wrap: int) -> bool:
    """True when *following* belongs to the paragraph of *line*: its first word would not have fitted there."""
    if _BULLET.match(following) or (_indent(following) > _indent(line) and not _BULLET.match(line)):
        return False
    line, following = line.rstrip(), following.lstrip()
    if not _ENDED.search(line) and following[:1].islower():
        return True
    word = _FIRST_WORD.match(following)
    return bool(wrap and word) and len(line) + 1 + len(word[0] if word else "") > wrap


def _indent(line: str) -> int:
    """How far a line is set in; one space is a slip."""
    indent = len(line) - len(line.lstrip(" \t\xa0"))
    return indent if indent > 1 or line[:1] == "\t" else 0


def _title(paragraphs: list[list[Line]]) -> str | None:
    """The first line, when it stands alone, is short, is no list item, and more follows."""
    if len(paragraphs) < 2 or len(paragraphs[0]) > 1:
        return None
    first = paragraphs[0][0].text.strip()
    if len(first) > _TITLE_LENGTH or _BULLET.match(first) or first.startswith(("http://", "https://")):
        return None
    return first


def _block(paragraph: list[Line]) -> Block | None:
    """One paragraph's prose; its addresses are its links."""
    bullet = _BULLET.match(paragraph[0].text)
    draft = ProseDraft()
    for line in paragraph:
        words = line.text.strip()
        start = line.start + len(line.text) - len(line.text.lstrip())
        if bullet and line is paragraph[0]:
            words, start = line.text[bullet.end() :].rstrip(), line.start + bullet.end()
        draft.space()
        base = draft.length
        draft.copy(words, start)
        for match in _BARE_URL.finditer(words):
            url = match[0].rstrip("?!.,:;)'’”")
            draft.link(base + match.start(), base + match.start() + len(url), url)
    return draft.block(BlockKind.LIST_ITEM if bullet else BlockKind.PARAGRAPH)


def _as_heading(block: Block | None) -> Block | None:
    return Block(BlockKind.HEADING, block.prose, block.links, 1) if block else None
