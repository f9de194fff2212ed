"""Markdown articles: CommonMark with tables, notes and front matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.article.draft import ProseDraft
from claimcheck.core.article.front_matter import front_matter
from claimcheck.core.article.inline import inline_prose
from claimcheck.core.article.lines import lines_of
from claimcheck.core.article.markdown_structure import Region, regions
from claimcheck.core.article.references import References, note_label, without_definitions, without_label
from claimcheck.core.model.article import ArticleText, Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_CELL_RULE = " | "


def read_markdown(text: str) -> ArticleText:
    """The prose of a Markdown article. Raises ArticleError when its front matter is no YAML."""
    lines = lines_of(text, text.startswith("\ufeff"))
    head = front_matter(lines)
    references = References()
    prose = without_definitions(regions(lines[head.body :]), references)
    _note_targets(prose, references)
    blocks = tuple(block for region in prose for block in _blocks(region, references))
    first = (b.prose.text for b in blocks if b.kind is BlockKind.HEADING and b.level == 1)
    return ArticleText(blocks, head.title or next(first, None), head.published)


def _note_targets(regions: list[Region], references: References) -> None:
    """Note where each footnote leads; a paragraph without a label goes on with the note before it."""
    label: str | None = None
    for region in regions:
        if region.kind is not BlockKind.FOOTNOTE:
            continue
        label = note_label(region) or label
        if label:
            references.notes.setdefault(label, []).extend(
                inline_prose(without_label(region).runs, references).urls()
            )


def _blocks(region: Region, references: References) -> Iterator[Block]:
    """The finished blocks of one region: usually one, none for an image alone, several for a block of HTML."""
    if region.html:
        from claimcheck.core.article.html_page import html_blocks

        yield from html_blocks(region.runs, region.kind)
        return
    if region.kind in (BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW):
        draft = ProseDraft()
        for cell in region.runs:
            draft.take(inline_prose((cell,), references), _CELL_RULE)
    else:
        words = without_label(region) if region.kind is BlockKind.FOOTNOTE else region
        draft = inline_prose(words.runs, references)
    block = draft.block(region.kind, region.level)
    if block:
        yield block
