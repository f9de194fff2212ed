"""Any article in any format: every letter of its prose leads back to the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.article import FORMATS, read_article
from claimcheck.core.errors import ArticleError
from claimcheck.core.model.article import Block, BlockKind, Link
from claimcheck.core.text.sentences import sentences

PARTS = [
    "\ufeff", "\r\n", "\n", "\n\n", "\r", "\u00a0", "cafe\u0301 ", "café ", "“Why?” ",
    "Rain fell. ", "12 men left ", "*", "**", "_", "`", "[a](https://x.example)", "[^1]",
    "[^1]: https://n.example", "[r]: https://r.example", "[r]", "&amp;", "&ldquo;", "&", "<p>",
    "</p>", "<b>", "</b>", "<br>", "<a href='https://y.example'>", "</a>", "<ul><li>",
    "<table><tr><td>", "<td>", "</table>", "<sup><a href='#n'>1</a></sup>", "<p id='n'>", "<!-- ",
    "-->", "<script>", "</script>", "<pre>", "</pre>", "<h1>", "</h1>", "- ", "> ", "# ", "1. ",
    "    ", "\t", "| a | b |\n|---|---|\n", "---\n", "title: x\n", "```", "\\", "![i](j)", "🌧",
    "\u2028",
]  # fmt: skip
FILE = st.lists(st.sampled_from(PARTS), max_size=25).map("".join)


def check(block: Block, text: str) -> None:
    """Every piece is a copy of the file or one entity; every sentence's slice begins and ends with its letters."""
    prose = block.prose
    assert prose.text
    assert prose.text == prose.text.strip()
    for piece in prose.pieces:
        shown = prose.text[piece.at : piece.at + piece.length]
        assert text[piece.source : piece.source_end] == shown or text[piece.source] == "&"
    exact = {piece.at + i for piece in prose.pieces if not piece.width for i in range(piece.length)}
    for span in sentences(prose.text):
        place = prose.to_file(span.start, span.end)
        if span.start in exact:
            assert text[place.start] == prose.text[span.start]
            assert prose.from_file(place.start) == span.start
        if span.end - 1 in exact:
            assert text[place.end - 1] == prose.text[span.end - 1]
    for link in block.links:
        assert 0 <= link.start < link.end <= len(prose.text)


@pytest.mark.parametrize("form", FORMATS)
@given(text=FILE)
def test_every_letter_leads_back(form: str, text: str) -> None:
    """Whatever stands in a file, what is read of it stands where it is said to stand."""
    try:
        article = read_article(text, form)
    except ArticleError:
        return
    for block in article.blocks:
        check(block, text)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["bare", "BOM"])
def test_files_of_every_make(form: str, end: str, mark: str) -> None:
    """Line ends, byte order mark, NBSP, curly marks, composed and decomposed letters survive."""
    words = "“Caf\u00e9\u00a0Lune” and cafe\u0301 — 12 men left."
    text = f"{mark}{words}{end}{end}More rain fell.{end}"
    if form == "html":
        text = f"{mark}<p>{words}</p>{end}<p>More rain fell.</p>{end}"
    article = read_article(text, form)
    assert [block.prose.text for block in article.blocks] == [words, "More rain fell."]
    for block in article.blocks:
        assert block.prose.to_file(0, len(block.prose.text)).of(text) == block.prose.text


MARKDOWN = """\
---
title: Rain
---
# A *wet* year

The **mayor**, [Ana Brandt](https://a.example "Ana"), said 12 men
left.[^1] &ldquo;Why?&rdquo;

- one [two][r]
  goes on
- three

> It rained
> a lot.

| who | how many |
|-----|---------:|
| men | **12** \\| 13 |

```
x = 12
```

    y = 13

<p>In <b>HTML</b>.</p>

<!-- 14 -->

[^1]: From the [minutes](https://m.example), p. 3.
[r]: https://r.example
"""


def test_markdown() -> None:
    """One article with everything in it."""
    article = read_article(MARKDOWN, "markdown")
    assert article.title == "Rain"
    assert [(block.kind, block.prose.text) for block in article.blocks] == [
        (BlockKind.HEADING, "A wet year"),
        (BlockKind.PARAGRAPH, "The mayor, Ana Brandt, said 12 men left. “Why?”"),
        (BlockKind.LIST_ITEM, "one two goes on"),
        (BlockKind.LIST_ITEM, "three"),
        (BlockKind.QUOTE, "It rained a lot."),
        (BlockKind.TABLE_HEAD, "who | how many"),
        (BlockKind.TABLE_ROW, "men | 12 | 13"),
        (BlockKind.PARAGRAPH, "In HTML."),
        (BlockKind.FOOTNOTE, "From the minutes, p. 3."),
    ]
    assert article.blocks[1].links == (Link(11, 21, "https://a.example"), Link(39, 40, "https://m.example"))
    quoted = article.blocks[1].prose.text.index("“")
    assert article.blocks[1].prose.to_file(quoted, quoted + 6).of(MARKDOWN) == "&ldquo;Why?&rdquo;"


def test_unknown_format() -> None:
    """The known ones are named."""
    with pytest.raises(ArticleError, match="markdown, text, html"):
        read_article("Rain fell.", "rtf")
