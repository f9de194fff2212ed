"""A cookie wall asks and shows nothing else; a page with a banner, or about cookies, is read."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html
from claimcheck.adapters.readers.walls.cookie_wall import is_cookie_wall
from tests.adapters.readers import pages


def walled(html: str) -> bool:
    return is_cookie_wall(read_html(html).whole)


PAGES = [
    pytest.param(pages.NEWS, id="a news page"),
    pytest.param(pages.SHORT, id="a short page"),
    pytest.param("<p>The ferry sank on 3 March.</p><p>We use cookies.</p><p>Accept all</p>", id="a banner"),
    pytest.param(
        "<p>"
        + "The council met in spring to count the boats. " * 8
        + "</p><p>This site requires cookies.</p>",
        id="a page that says so below",
    ),
    pytest.param(
        "<p>This site requires cookies of its visitors, the regulator found in March, and 40 others do so too.</p>",
        id="a sentence about one",
    ),
    pytest.param(
        "<p>To see the bakery’s 12 kinds of cookies, visit us on Sunday.</p>", id="the other cookies"
    ),
]


@pytest.mark.parametrize("html", PAGES)
def test_pages_that_are_no_wall(html: str) -> None:
    assert not walled(html)


WALLS = [
    pytest.param("<h1>Please accept cookies to continue reading</h1>", id="accept"),
    pytest.param("<p>To view this page, please enable cookies in your browser.</p>", id="enable"),
    pytest.param(
        "<h1>Before you go on</h1><p>This website requires cookies to work.</p><p>Accept all</p><p>Settings</p>",
        id="requires",
    ),
    pytest.param("<h1>Cookies are disabled</h1><p>Turn on cookies and try again.</p>", id="disabled"),
    pytest.param("<p>Your browser doesn’t accept cookies.</p>", id="the browser"),
]


@pytest.mark.parametrize("html", WALLS)
def test_walls(html: str) -> None:
    assert walled(html)
