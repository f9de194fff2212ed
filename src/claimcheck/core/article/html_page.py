"""HTML articles: the words of the main part, without scripts, menus and footers; and what the page says of itself."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from claimcheck.core.article.html_blocks import BlockCollector, Part, finished
from claimcheck.core.article.html_facts import PageFacts
from claimcheck.core.model.article import ArticleText, BlockKind

if TYPE_CHECKING:
    from claimcheck.core.article.markdown_structure import Run
    from claimcheck.core.model.article import Block

_REFERENCE = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?")
_TAIL = re.compile(_REFERENCE.pattern + r"|[^&]+|&")
_MOST_UNENDED = 50  # comments that never end
# An article element with less than this share of the page's letters is a teaser, not the article.
_LEAST_SHARE = 0.25


def read_html(text: str) -> ArticleText:
    """The prose of an HTML page's main part, its title and its date."""
    page = _Page(text)
    blocks = finished(_main_part(page.blocks.parts))
    headings = [b for b in blocks if b.kind is BlockKind.HEADING and b.level == 1]
    page.facts.heading = headings[0].prose.text if headings else ""
    return ArticleText(blocks, page.facts.stated_title(), page.facts.published())


def html_blocks(runs: tuple[Run, ...], kind: BlockKind) -> tuple[Block, ...]:
    """The prose of a piece of HTML amid other text; *runs* are its lines, what stands between them is no HTML."""
    start = runs[0][1] if runs else 0
    text = ""
    for letters, at in runs:
        gap = at - start - len(text)
        text += "\n" * bool(gap) + " " * (gap - 1) + letters
    return finished(_Page(text, start, kind).blocks.parts)


def _main_part(parts: list[Part]) -> list[Part]:
    """The parts in the largest article element, else in main, else all; notes are kept wherever they stand."""
    everything = sum(part.draft.length for part in parts)
    for name in ("article", "main"):
        letters: Counter[int] = Counter()
        for part in parts:
            letters[getattr(part, name)] += part.draft.length
        letters.pop(0, None)
        if letters and letters.most_common(1)[0][1] >= everything * _LEAST_SHARE:
            number = letters.most_common(1)[0][0]
            return [part for part in parts if getattr(part, name) == number]
    return parts


class _Page(HTMLParser):
    """Reads a page at once: ``blocks`` has its parts, ``facts`` what it says of itself."""

    def __init__(self, text: str, base: int = 0, kind: BlockKind = BlockKind.PARAGRAPH) -> None:
        super().__init__(convert_charrefs=False)
        self._text = text
        self._base = base  # where the text begins in the file
        # NOTE: the parser counts lines by LF alone, and so must this.
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._data: list[str] | None = None  # the letters of a JSON-LD script or title, while inside one
        self.blocks = BlockCollector(kind)
        self.facts = PageFacts()
        self._read(text)
        self.blocks.close()

    def _read(self, text: str) -> None:
        """Take in the whole text. What no tag or comment can end in goes past the parser as letters.

        The parser tries each unended "<" to the end of the page, so a page of them would take hours.
        """
        unended = [match.start() for match in re.finditer("<!--", text[text.rfind("-->") + 1 :])]
        end = text.rfind(">") + 1
        if len(unended) > _MOST_UNENDED:
            end = min(end, text.rfind("-->") + 1 + unended[_MOST_UNENDED])
        self.feed(text[:end])
        self.close()
        for match in _TAIL.finditer(text, end):
            if match[0][0] == "&":
                self._refer(match.start())
            else:
                self._take(match[0], match.start())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element; note what meta, time and script elements say."""
        attributes = {name: value or "" for name, value in attrs}
        if tag == "meta" or "itemprop" in attributes:
            self.facts.meta(attributes)
        if tag == "time":
            self.facts.time(attributes)
        if tag == "title" or (tag == "script" and "ld+json" in attributes.get("type", "")):
            self._data = []
        self.blocks.open(tag, attributes)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element: in HTML a slash at its end means nothing."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Shut an element."""
        if self._data is not None and tag in {"script", "title"}:
            letters = "".join(self._data)
            if tag == "script":
                self.facts.data(letters)
            else:
                self.facts.title = self.facts.title or letters
            self._data = None
        self.blocks.shut(tag)

    def handle_data(self, data: str) -> None:
        """Take in letters as they stand."""
        self._take(data, self._place())

    def _take(self, data: str, at: int) -> None:
        if self._data is not None:
            self._data.append(data)
            return
        bom = data.startswith("\ufeff") and at + self._base == 0
        self.blocks.letters(data[bom:], self._base + at + bom)

    def handle_entityref(self, name: str) -> None:
        """Take in "&amp;"."""
        self._refer(self._place())

    def handle_charref(self, name: str) -> None:
        """Take in "&#8217;"."""
        self._refer(self._place())

    def _refer(self, at: int) -> None:
        match = _REFERENCE.match(self._text, at)
        printed = match[0] if match else self._text[at : at + 1]
        shown = unescape(printed)
        if self._data is not None:
            self._data.append(shown)
        elif shown == printed:
            self.blocks.letters(printed, self._base + at)
        else:
            self.blocks.reference(shown, self._base + at, len(printed))

    def _place(self) -> int:
        line, column = self.getpos()
        return self._line_starts[line - 1] + column
