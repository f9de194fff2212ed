"""A page that is not there says so in so many words; one about such pages says more."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html
from claimcheck.adapters.readers.walls.soft_404 import is_soft_404
from tests.adapters.readers import pages


def missing(html: str) -> bool:
    page = read_html(html)
    return is_soft_404(page.title, page.main, page.whole)


PAGES = [
    pytest.param(pages.NEWS, id="news"),
    pytest.param(pages.ABOUT_404, id="an article about error pages"),
    pytest.param(pages.SHORT, id="a short page"),
    pytest.param("<title>Page | The Post</title><p>27 men", id="a page called page"),
    pytest.param(
        "<title>Black box not found | The Post</title><p>Divers went home.", id="something else not found"
    ),
    pytest.param("<title>Oops</title><p>The minister said oops.", id="oops alone"),
    pytest.param("<title>The page</title><h1>This page</h1><p>was printed in 1987", id="this page"),
    pytest.param("<title>Flight 404</title><p>It left at nine.", id="a number"),
    pytest.param("<title>Body found | The Post</title><p>It was not found before.", id="found"),
]


@pytest.mark.parametrize("html", PAGES)
def test_pages_that_are_there(html: str) -> None:
    assert not missing(html)


MISSING = [
    pytest.param("<title>404 Not Found</title><p>nginx", id="the server's own"),
    pytest.param("<title>Page not found | The Post</title><p>Try the search.", id="a part of the title"),
    pytest.param("<title>The Post</title><h1>Page not found</h1><p>Try the search.", id="the heading"),
    pytest.param("<title>The Post</title><h1>Sorry, we can’t find that page</h1>", id="sorry"),
    pytest.param("<title>Oops! That page can’t be found. – Blog</title><p>Search", id="oops"),
    pytest.param("<title>The Post - Error 404</title><p>Search", id="error 404"),
    pytest.param(
        "<title>The page you are looking for no longer exists</title><p>Home", id="no longer exists"
    ),
    pytest.param("<title>Article not found</title><p>Home", id="article"),
    pytest.param("<title>404</title><p>Home", id="the number alone"),
]


@pytest.mark.parametrize("html", MISSING)
def test_pages_that_are_not(html: str) -> None:
    assert missing(html)
