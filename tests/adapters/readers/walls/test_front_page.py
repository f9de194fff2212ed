"""An address that leads to a front page is told; one that leads to an article under a short path is not."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html
from claimcheck.adapters.readers.walls.front_page import is_front_page, led_home
from tests.adapters.readers import pages

HEADLINES = [f"<li><a href=/{n}>Ferry number {n} runs aground off Varn</a></li>" for n in range(9)]
FRONT = f"<h1>The Ellery Post</h1><ul>{''.join(HEADLINES)}</ul>"
MORE = f"<aside><ul>{''.join(HEADLINES)}</ul></aside>"

ARTICLES = [
    pytest.param(pages.NEWS, id="news"),
    pytest.param(pages.SHORT, id="a short page"),
    pytest.param(pages.SHORT + MORE, id="a short page beside headlines"),
    pytest.param(
        f"<article><p>Nine men.</p></article><ul>{''.join(HEADLINES)}</ul>", id="one marked article"
    ),
    pytest.param(f"<p>{'Nine men were on duty. ' * 90}</p>{''.join(HEADLINES)}", id="headlines below"),
]


@pytest.mark.parametrize("html", ARTICLES)
def test_articles_are_no_front_page(html: str) -> None:
    assert read_html(html).main
    assert not is_front_page(html)
    assert not led_home("http://x.example/2018/ferry", "http://x.example/uk", html)
    assert not led_home("http://x.example/2018/ferry", "http://x.example/ok", html)


def test_headlines_are_a_front_page() -> None:
    assert is_front_page(FRONT)
    assert is_front_page(FRONT + "<article><a href=/1>Nine men were on duty</a></article>" * 2)


KEPT = [
    ("http://x.example/", "http://www.x.example/"),
    ("http://x.example/index.html", "http://x.example/"),
    ("http://x.example/news", "http://x.example/"),
    ("http://x.example/Home/", "http://x.example/en/"),
    ("http://short.example/a/b", "http://x.example/"),
    ("http://x.example/2018/ferry", "http://x.example/2018/ferry-aground"),
    ("http://x.example/2018/ferry", "http://x.example/?article=7"),
    ("http://x.example/2018/ferry", "http://x.example/2018/ferry"),
    ("http://x.example/2018/ferry", "http://x.example/?p=404"),
    ("http://x.example/2018/ferry", "http://x.example/?s=missing"),
    ("http://x.example/2018/ferry", "http://x.example/?error=0"),
    ("sources/2018/ferry.html", "sources/2018/ferry.html"),
]


@pytest.mark.parametrize(("address", "final"), KEPT)
def test_addresses_that_lead_somewhere(address: str, final: str) -> None:
    assert not led_home(address, final, FRONT)


HOME = [
    ("http://x.example/2018/03/ferry", "http://x.example/"),
    ("http://x.example/school", "http://x.example/"),
    ("http://www.x.example/2018/ferry.html", "https://x.example/index.html"),
    ("http://x.example/ferry-runs-aground-off-port-ellery", "http://x.example/en/"),
    ("http://x.example/2018/ferry", "http://x.example/?e=404"),
    ("http://x.example/2018/ferry", "http://x.example/?notfound"),
    ("http://x.example/2018/ferry", "http://x.example/?from=old&error=page-not-found"),
]


@pytest.mark.parametrize(("address", "final"), HOME)
def test_addresses_that_lead_home(address: str, final: str) -> None:
    assert led_home(address, final, FRONT)
