"""The article that a page marks: the same words whether it is told apart in the page or read by itself."""

from __future__ import annotations

import pytest
from resiliparse.parse.html import HTMLTree

from claimcheck.adapters.readers.html import read_html
from claimcheck.adapters.readers.marked import AROUND, Fence, marked
from claimcheck.adapters.readers.tags import Tags

SAT = (
    "<p>The harbour board sat until late in the evening and heard eleven people who live beside the quay.</p>"
)
TOLD = SAT * 3

WITHOUT = [
    pytest.param("", id="nothing beside it"),
    pytest.param("<nav>Home</nav>", id="menu"),
    pytest.param("<form><aside>Subscribe</aside><p>Your mail</p></form>", id="one in another"),
    pytest.param("<aside><aside>Most</aside>read</aside>", id="one in another of its name"),
    pytest.param("<ul><li>27 men<li><footer>Imprint</footer></ul>", id="in a list"),
    pytest.param("<span>27 <aside>Goats</aside>men</span>", id="in the middle of a line"),
    pytest.param("<table><tr><td>27 men<td><form>Subscribe</form></table>", id="in a cell"),
]


@pytest.mark.parametrize("beside", WITHOUT)
@pytest.mark.parametrize("name", ["article", "main", "div role=main", "section itemprop=articleBody"])
def test_what_stands_around_is_no_part_of_it(name: str, beside: str) -> None:
    closed = name.split(maxsplit=1)[0]
    page = read_html(
        f"<body><p>Top of the page</p><{name}>{TOLD}{beside}<p>27 men</p></{closed}><p>Below</p>"
    )
    assert page.main.count("harbour board") == 3
    assert "27 men" in page.main
    others = ("Top", "Below", "Home", "Subscribe", "Your mail", "Most", "read", "Imprint", "Goats")
    assert [word for word in others if word in page.main] == []
    assert [word for word in others if word in beside and word not in page.whole] == []
    assert "\1" not in page.main + page.whole


FENCED = [
    pytest.param(f"<div>Above<article>{TOLD}</article>Below</div>", id="between letters of its box"),
    pytest.param(f"<ul><li><article>{TOLD}</article></ul>", id="in a list"),
    pytest.param(f"<article>27 men{TOLD}and 3 boys</article>", id="its own letters at its ends"),
    pytest.param(f"<article><h1>Fire</h1>{TOLD}<ul><li>27<li>3</ul></article>", id="headings and lists"),
    pytest.param(
        f"<article>{TOLD}<table><tr><th>Year<th>Men<tr><td>2017<td>27<tr><td>2018<td>3</table></article>",
        id="a table",
    ),
    pytest.param(f"<article>{TOLD}<pre>a\n  b</pre></article>", id="set letter for letter"),
]


@pytest.mark.parametrize("html", FENCED)
def test_told_apart_in_the_page_as_by_itself(html: str) -> None:
    tree = HTMLTree.parse(html)
    (article,) = marked(tree, Tags(html))
    assert Fence(tree, Tags(html), article)
    assert read_html(html).main == read_html(article.html).whole


UNFENCED = [
    pytest.param(f"<table><tr><td>Menu<td><article>{TOLD}</article></table>", id="in a cell"),
    pytest.param(f"<p>One<span itemprop=articleBody>{TOLD}</span>", id="no block"),
    pytest.param(f"<article>{TOLD}<p>\1into\1</p></article>", id="a page that has such a line"),
]


@pytest.mark.parametrize("html", UNFENCED)
def test_where_no_fence_stands_it_is_read_by_itself(html: str) -> None:
    page = read_html(html)
    assert page.main.count("harbour board") == 3
    assert page.whole.count("harbour board") == 3
    assert "Menu" not in page.main
    assert "\1out" not in page.main + page.whole


ROW = "<tr><td>{}<td>{}<td>{}<td><form><button>CSV</button></form></tr>"


@pytest.mark.parametrize("name", ["main", "article"])
def test_a_form_in_a_row_breaks_no_row(name: str) -> None:
    rows = "".join(ROW.format(*row) for row in (("Varby", 42, 310), ("Lund", 24, 280)))
    table = f"<table><tr><th>Town<th>Killed<th>Injured<th></tr>{rows}</table>"
    page = read_html(f"<{name}>{TOLD}{table}</{name}>")
    assert "Lund:\tKilled: 24;\tInjured: 280" in page.main
    assert "CSV" not in page.main


def test_an_aside_in_a_sentence_breaks_no_sentence() -> None:
    page = read_html(f"<main>{TOLD}<blockquote>“We will not <aside>Goats</aside>leave.”</blockquote></main>")
    assert "“We will not leave.”" in page.main
    assert "Goats" not in page.main


def test_a_teaser_is_passed_over() -> None:
    """A short article beside a long main text: the surest mark may be no more than a teaser's."""
    page = read_html(f"<article>Read on</article><main>{TOLD}</main>")
    assert page.main.count("harbour board") == 3
    assert page.whole.count("Read on") == 1


def test_nothing_is_left_in_the_tree() -> None:
    html = f"<main>{TOLD}<aside>Goats</aside></main>"
    tree = HTMLTree.parse(html)
    before = tree.document.html if tree.document else ""
    (article,) = marked(tree, Tags(html))
    Fence(tree, Tags(html), article).pull_down()
    assert tree.document is not None
    assert tree.document.html == before


def test_hundreds_around_it() -> None:
    """A forum with a form below each answer."""
    answers = "".join(f"{SAT}<form><button>Answer {n}</button></form>" for n in range(400))
    page = read_html(f"<main>{answers}</main>")
    assert page.main.count("harbour board") == 400
    assert "Answer 7" not in page.main
    assert AROUND[-1] == "form"
