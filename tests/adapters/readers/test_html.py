"""HTML as a reader sees it."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html
from claimcheck.ports.web import Page


def read(html: str) -> Page:
    return read_html(html)


UNSEEN = [
    pytest.param("<script>var men = 27</script>", id="script"),
    pytest.param("<style>p { width: 27px }</style>", id="style"),
    pytest.param("<p hidden>27 men</p>", id="hidden"),
    pytest.param('<div style="color:red; display:none">27 men</div>', id="not displayed"),
    pytest.param("<!-- 27 men -->", id="comment"),
    pytest.param('<img src=x alt="27 men">', id="alternative text"),
    pytest.param("<noscript>27 men</noscript>", id="noscript"),
    pytest.param("<template>27 men</template>", id="template"),
    pytest.param('<p>Words<sup><a href="#n27">27</a></sup></p>', id="a footnote mark that links down"),
    pytest.param('<p>Words<a href="#n27"><sup>27</sup></a></p>', id="a mark inside its link"),
    pytest.param("<p>Words<sup>[27]</sup></p>", id="a mark in brackets"),
    pytest.param('<p>Words<sup class="reference">27</sup></p>', id="a mark by its class"),
]


@pytest.mark.parametrize("html", UNSEEN)
def test_what_a_reader_does_not_see(html: str) -> None:
    assert "27" not in read(f"<p>Before.</p>{html}<p>After.</p>").whole


SEEN = [
    pytest.param(
        "<p>The <b>ferry</b>\n  <i>sank</i>.</p>", "The ferry sank.", id="a paragraph's breaks are blanks"
    ),
    pytest.param("<p>one</p><p>two</p>", "one\ntwo", id="paragraphs"),
    pytest.param("<div>one<div>two</div>three</div>", "one\ntwo\nthree", id="divisions"),
    pytest.param("<ul><li>one<li>two</ul>", "one\ntwo", id="a list"),
    pytest.param("<p>one<br>two", "one\ntwo", id="a forced break"),
    pytest.param("<h2>Head</h2>text", "Head\ntext", id="a heading"),
    pytest.param(
        "<table><caption>Votes</caption><tr><th>Year<th>Men<tr><td>2017<td>27</table>",
        "Votes\nYear\tMen\n2017\t27",
        id="a table, its cells apart",
    ),
    pytest.param(
        "<figure><img src=x><figcaption>The <i>ferry</i></figcaption></figure>", "The ferry", id="a caption"
    ),
    pytest.param("<figure><table><tr><td>9<td>4</table></figure>", "9\t4", id="a table in a figure"),
    pytest.param("<figure><blockquote>We left.</blockquote></figure>", "We left.", id="a pulled quote"),
    pytest.param("<form><p>27 men</p></form>", "27 men", id="a page that is all form"),
    pytest.param("<dl><dt>Men<dd>27</dl>", "Men\n27", id="terms"),
    pytest.param("<p>5&nbsp;000 &amp; 5&shy;0</p>", "5 000 & 50", id="entities"),
    pytest.param("<p>2017<sup>3</sup>", "2017³", id="a raised number joins no number"),
    pytest.param("<p>10<sup>6</sup> m<sup>2</sup>", "10⁶ m²", id="powers"),
    pytest.param("<p>the 20<sup>th</sup> day", "the 20th day", id="ordinals"),
]


@pytest.mark.parametrize(("html", "whole"), SEEN)
def test_what_a_reader_sees(html: str, whole: str) -> None:
    assert read(html).whole == whole


FILLER = "The committee met in the old town hall and sat until late in the evening. " * 4

PAGE = f"""<!doctype html><html><head><title>Ferry</title></head><body>
<nav><a href=/>Home</a><a href=/n>News</a></nav>
<article><h1>Ferry sinks</h1><p>{FILLER}</p><ul><li>27 were on board</li><li>3 are missing</li></ul>
<aside>Most read: goats</aside></article><footer>Imprint 2021</footer></body></html>"""


def test_the_article_proper() -> None:
    """Where the page marks it, with its lists, without what stands around it; the whole page has everything."""
    page = read(PAGE)
    assert "Ferry sinks" in page.main
    assert "27 were on board\n3 are missing" in page.main
    assert "Home" not in page.main
    assert "goats" not in page.main
    assert "Imprint 2021" not in page.main
    for words in ("Home", "27 were on board", "goats", "Imprint 2021"):
        assert words in page.whole


def test_an_unmarked_article_is_guessed() -> None:
    page = read(PAGE.replace("article>", "div>"))
    assert "Ferry sinks" in page.main
    assert "Imprint" not in page.main


def test_a_page_with_no_article_is_its_own() -> None:
    """Several articles are a list of teasers, one short one is a teaser: neither is the article proper."""
    page = read("<article>One.</article><article>Two.</article>")
    assert "Two." in page.main
    assert read("<p>27 men").main == "27 men"


@pytest.mark.parametrize(
    "html", ["", "<html>", "<p", "<" * 5000, "<div>" * 5000 + "x", "\0", "<frameset><frame src=x>"]
)
def test_never_an_error(html: str) -> None:
    read(html)
