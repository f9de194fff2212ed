"""A paragraph's words: first what is no word, then what is, then the library's say on all of it."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from claimcheck.core.article.inline import inline_prose
from claimcheck.core.article.references import References
from claimcheck.core.model.article import BlockKind

REFERENCES = References({"ref": "https://ref.example"}, {"1": ["https://note.example"]})


def read(raw: str) -> tuple[str, list[tuple[str, str]]]:
    """The words of a paragraph, and its links as (words, address)."""
    at, runs = 0, []
    for line in raw.split("\n"):
        runs.append((line, at))
        at += len(line) + 1
    block = inline_prose(tuple(runs), REFERENCES).block(BlockKind.PARAGRAPH)
    if block is None:
        return "", []
    return block.prose.text, [(block.prose.text[k.start : k.end], k.url) for k in block.links]


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        pytest.param("See ![a chart of 12 men](chart.png) here.", "See  here.", id="image"),
        pytest.param("Seen <!-- 12 men --> here.", "Seen  here.", id="comment"),
        pytest.param("Seen <b class='x'>here</b>.", "Seen here.", id="tags"),
        pytest.param("One<br>two", "One two", id="line break"),
        pytest.param("Left.[^1] Next", "Left. Next", id="note mark"),
        pytest.param("Left [^1].", "Left.", id="note mark after a space"),
        pytest.param("{{< video id=12 >}} Seen {% include x %}", "Seen", id="templates"),
        pytest.param("*soft* __hard__ ***both*** ~~gone~~", "soft hard both gone", id="emphasis"),
        pytest.param('[a *b*](https://x.example "t")', "a b", id="link"),
        pytest.param("hard\\\nbreak", "hard break", id="backslash break"),
        pytest.param("wrapped  \nline", "wrapped line", id="wrapped"),
    ],
)
def test_markup_is_no_prose(raw: str, shown: str) -> None:
    """What a reader does not see is not read."""
    assert read(raw)[0] == shown


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param("2 * 3 * 4 and a_b_c and 5*", id="stars and underscores amid words"),
        pytest.param("snake_case_name costs ~12", id="names"),
        pytest.param("[not a link] (here) and [^9]", id="brackets"),
        pytest.param("AT&T & Co. < 5 > 3", id="ampersand, less, greater"),
        pytest.param("an `open tick", id="tick"),
        pytest.param("[a](* *[9]", id="an address that breaks off before brackets"),
        pytest.param("don’t “stop” — café cafe\u0301 \u00a0x", id="letters of all sorts"),
    ],
)
def test_letters_stay(raw: str) -> None:
    """What only looks like markup is read as it stands."""
    assert read(raw)[0] == raw


@pytest.mark.parametrize(
    ("raw", "links"),
    [
        pytest.param("[Ana](https://a.example)", [("Ana", "https://a.example")], id="inline"),
        pytest.param("[Ana](<https://a.example/x y>)", [("Ana", "https://a.example/x y")], id="angle"),
        pytest.param(
            "[A](https://a.example/b_(c)) d", [("A", "https://a.example/b_(c)")], id="brackets inside"
        ),
        pytest.param(
            "[Ana][ref], [ref][], [REF]",
            [(w, "https://ref.example") for w in ("Ana", "ref", "REF")],
            id="refs",
        ),
        pytest.param("<https://a.example>", [("https://a.example", "https://a.example")], id="autolink"),
        pytest.param(
            "(see https://a.example/x.)", [("https://a.example/x", "https://a.example/x")], id="bare"
        ),
        pytest.param(
            '<a href="https://a.example?x=1&amp;y">Ana</a>', [("Ana", "https://a.example?x=1&y")], id="html"
        ),
        pytest.param("He left.[^1] Next", [(".", "https://note.example")], id="note"),
        pytest.param("[![chart](c.png)](https://a.example) x", [], id="image alone is no citation"),
        pytest.param("[up](#top) [mail](mailto:a@b.example)", [], id="no sources"),
        pytest.param("`[code](https://a.example)`", [], id="code"),
        pytest.param("[a [b](/b)](/a)", [("b", "/b")], id="nested"),
    ],
)
def test_links(raw: str, links: list[tuple[str, str]]) -> None:
    """Links are found with the words that carry them."""
    assert read(raw)[1] == links


TOKENS = [
    "*", "**", "_", "__", "***", "~~", "`", "``", "\\", "[", "]", "(", ")", "![", "](x)",
    "](<y z>)", '](x "t")', "[ref]", "<b>", "</b>", "<x@y.zz>", "<http://x.y>", "<!-- c -->",
    "&amp;", "&#8217;", "&bogus;", "&copy", "\n", " ", "  ", "a", "bc", "é", "1", ".", ",", "“",
    "”", '"', "'", "<", ">", "!", "-",
]  # fmt: skip
RAW = st.lists(st.sampled_from(TOKENS), max_size=14).map("".join)
LIBRARY = MarkdownIt("commonmark").enable("strikethrough")


def library_words(raw: str) -> str:
    """The words as markdown-it-py reads them; images and tags show nothing."""
    tokens = LIBRARY.parseInline(raw, {"references": {"REF": {"href": "https://ref.example", "title": ""}}})
    shown = {"softbreak": " ", "hardbreak": " "}
    return "".join(
        shown.get(t.type, t.content if t.type in {"text", "code_inline", "text_special"} else "")
        for t in tokens[0].children or []
    )


@given(RAW)
@example("*a**b*c**")
@example("[a](x)*b*")
def test_words_are_the_librarys(raw: str) -> None:
    """Every letter the library shows, in its order, and no other; white space aside."""
    stripped = "\n".join(line.strip() for line in raw.strip().split("\n"))
    if any(not line for line in stripped.split("\n")) or "~~~" in stripped:
        return  # a paragraph has no blank line; four tildes are two marks to the library, none to GitHub
    if "](" in stripped and not stripped.rpartition("](")[2].strip():
        return  # a link that breaks off at the end of the text is none to the library, whatever "[ref]" leads to
    if re.search(r"\]\([^)\s]*\(", stripped):
        return  # an address whose brackets do not close is one to the library, and none to CommonMark
    if re.search(r"\]\([^)\s]*\s+\S\[", stripped):
        return  # behind an address that breaks off the library takes the next brackets for the name of a reference
    assert "".join(read(stripped)[0].split()) == "".join(library_words(stripped).split())


@given(RAW)
def test_every_letter_leads_back(raw: str) -> None:
    """A piece is a copy of the file, or one entity of it."""
    at, runs = 0, []
    for line in raw.split("\n"):
        runs.append((line, at))
        at += len(line) + 1
    block = inline_prose(tuple(runs), REFERENCES).block(BlockKind.PARAGRAPH)
    for piece in block.prose.pieces if block else ():
        printed = raw[piece.source : piece.source_end]
        shown = block.prose.text[piece.at : piece.at + piece.length] if block else ""
        assert printed == shown or (piece.width and printed[0] == "&" and printed[-1] == ";")
