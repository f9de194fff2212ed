"""HTML articles: what is no prose, what is, and what a page says of itself."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.core.article import read_article
from claimcheck.core.model.article import Block, BlockKind


def blocks(page: str) -> list[Block]:
    return list(read_article(page, "html").blocks)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            "<script>var rain = 12;</script><style>p {}</style><p>Rain fell.</p>", id="script and style"
        ),
        pytest.param("<nav>Home 12</nav><p>Rain fell.</p><footer>12 Lane</footer>", id="menu and footer"),
        pytest.param("<header>The Paper, 12 May</header><p>Rain fell.</p>", id="banner"),
        pytest.param("<p>Rain fell.</p><aside>12 more stories</aside>", id="aside"),
        pytest.param("<p>Rain <!-- 12 --> fell.</p>", id="comment"),
        pytest.param("<head><title>12</title></head><body><p>Rain fell.</p>", id="title"),
        pytest.param('<p hidden>12</p><p style="display: none">12</p><p>Rain fell.</p>', id="hidden"),
        pytest.param('<img alt="12 men"><p>Rain fell.</p>', id="image"),
        pytest.param(
            "<div>Sign up for 12 letters</div><article><p>Rain fell.</p></article>", id="outside the article"
        ),
        pytest.param("<pre><code>x = 12</code></pre><p>Rain fell.", id="code"),
        pytest.param('<div role="navigation">12</div><p>Rain fell.', id="role"),
    ],
)
def test_furniture_is_no_prose(page: str) -> None:
    """Only the article's words are read."""
    assert [block.prose.text for block in blocks(page)] == ["Rain fell."]


@pytest.mark.parametrize(
    ("page", "found"),
    [
        pytest.param(
            "<h2>Rain</h2><p>It fell.",
            [(BlockKind.HEADING, "Rain"), (BlockKind.PARAGRAPH, "It fell.")],
            id="heading",
        ),
        pytest.param(
            "<p>One<p>two", [(BlockKind.PARAGRAPH, "One"), (BlockKind.PARAGRAPH, "two")], id="never shut"
        ),
        pytest.param(
            "<ul><li>a<li>b</ul>", [(BlockKind.LIST_ITEM, "a"), (BlockKind.LIST_ITEM, "b")], id="list"
        ),
        pytest.param("<blockquote><p>a</blockquote>", [(BlockKind.QUOTE, "a")], id="quote"),
        pytest.param("<figure><figcaption>a</figcaption></figure>", [(BlockKind.CAPTION, "a")], id="caption"),
        pytest.param("<table><tr><td>a<td>12</table>", [(BlockKind.TABLE_ROW, "a | 12")], id="row"),
        pytest.param(
            "<table><tr><td><p>a</p><p>b</p></table>",
            [(BlockKind.PARAGRAPH, "a"), (BlockKind.PARAGRAPH, "b")],
            id="layout",
        ),
        pytest.param(
            "<div>a<br>b<br><br>c</div>",
            [(BlockKind.PARAGRAPH, "a b"), (BlockKind.PARAGRAPH, "c")],
            id="line breaks",
        ),
        pytest.param(
            "<p>a &amp; b &ldquo;c&rdquo; &#8212; d&nbsp;e",
            [(BlockKind.PARAGRAPH, "a & b “c” — d\xa0e")],
            id="references",
        ),
        pytest.param("<p>AT&T & Co.", [(BlockKind.PARAGRAPH, "AT&T & Co.")], id="bare ampersand"),
        pytest.param("<p>a\r\n   b", [(BlockKind.PARAGRAPH, "a b")], id="white space"),
        pytest.param(
            "<pre>a\nb\n\nc</pre>",
            [(BlockKind.PARAGRAPH, "a b"), (BlockKind.PARAGRAPH, "c")],
            id="preformatted",
        ),
        pytest.param("\ufeff<p>a", [(BlockKind.PARAGRAPH, "a")], id="byte order mark"),
        pytest.param("Rain fell.", [(BlockKind.PARAGRAPH, "Rain fell.")], id="no element at all"),
    ],
)
def test_blocks(page: str, found: list[tuple[BlockKind, str]]) -> None:
    """Elements are blocks, whether or not they are shut."""
    assert [(block.kind, block.prose.text) for block in blocks(page)] == found


@pytest.mark.parametrize(
    ("page", "links"),
    [
        pytest.param(
            '<p>See <a href="https://a.example?x=1&amp;y">Ana</a>.',
            [("Ana", "https://a.example?x=1&y")],
            id="link",
        ),
        pytest.param(
            '<p>See <a href="https://a.example">Ana <b>B</b></a>.',
            [("Ana B", "https://a.example")],
            id="marked",
        ),
        pytest.param('<p><a href="#top">Top</a>', [], id="in the page"),
        pytest.param('<a href="/x"><h2>a</h2><p>b</p></a>', [("a", "/x"), ("b", "/x")], id="round blocks"),
        pytest.param(
            '<p>Rain.<sup>[<a href="#n1">1</a>]</sup> More.<ol><li id="n1">From <a href="/n">n</a></ol>',
            [(".", "/n"), ("n", "/n")],
            id="note",
        ),
    ],
)
def test_links(page: str, links: list[tuple[str, str]]) -> None:
    """Links stand over their words; a note's links over the word that refers to it."""
    assert [(b.prose.text[k.start : k.end], k.url) for b in blocks(page) for k in b.links] == links


@pytest.mark.parametrize(
    "head",
    [
        pytest.param('<meta property="article:published_time" content="2024-05-01T10:00Z">', id="open graph"),
        pytest.param(
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2024-05-01"}]}</script>',
            id="JSON-LD",
        ),
        pytest.param(
            '<script type="application/ld+json">{"datePublished": "2024-05-01",}</script>',
            id="broken JSON-LD",
        ),
        pytest.param('<body><time datetime="2024-05-01">1 May</time>', id="time"),
        pytest.param('<meta name="DC.date.issued" content="1 May 2024">', id="Dublin Core"),
        pytest.param('<body><span itemprop="datePublished" content="2024-05-01">', id="microdata"),
    ],
)
def test_published(head: str) -> None:
    """The day of publication, wherever the page states it."""
    assert read_article(f"<html>{head}<p>Rain fell.", "html").published == date(2024, 5, 1)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<title>Rain &amp; snow</title><p>It fell.", id="window"),
        pytest.param("<title>The Paper</title><h1>Rain &amp; snow</h1><p>It fell.", id="heading"),
        pytest.param(
            '<title>x</title><meta property="og:title" content="Rain &amp; snow"><h1>y</h1>', id="shared"
        ),
    ],
)
def test_title(page: str) -> None:
    """The title as the page shares it, else its heading, else its window's name."""
    assert read_article(page, "html").title == "Rain & snow"
