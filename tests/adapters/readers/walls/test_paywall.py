"""A paywall is a short beginning with a line that asks; talk of subscriptions is none."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html
from claimcheck.adapters.readers.walls.paywall import is_paywall
from tests.adapters.readers import pages


def walled(html: str) -> bool:
    page = read_html(html)
    return is_paywall(html, page.main, page.whole)


BEGINNING = "<title>Ferry</title><p>A ferry with 63 passengers ran aground on Saturday night.</p>"
NOT_FREE = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>'

PAGES = [
    pytest.param(pages.NEWS, id="a footer that offers a newsletter"),
    pytest.param(pages.ABOUT_PAYWALLS, id="an article about paywalls"),
    pytest.param(pages.SHORT, id="a short page"),
    pytest.param(BEGINNING + "<p>Subscribe to our newsletter</p>", id="a newsletter"),
    pytest.param(BEGINNING + "<p>Subscribe</p><p>Log in</p>", id="buttons"),
    pytest.param(BEGINNING + "<p>Sign in to comment</p>", id="comments"),
    pytest.param(BEGINNING + NOT_FREE, id="declared, and nothing asked"),
    pytest.param(
        "<p>" + "The whole text. " * 300 + "</p><p>Subscribe to continue reading</p>", id="the whole text"
    ),
    pytest.param(
        BEGINNING + "<p>You have to subscribe to read this, he said, and 40 did.", id="in a sentence"
    ),
]


@pytest.mark.parametrize("html", PAGES)
def test_pages_that_are_free(html: str) -> None:
    assert not walled(html)


WALLS = [
    pytest.param(BEGINNING + "<p>Subscribe to continue reading</p>", id="subscribe"),
    pytest.param(BEGINNING + "<div>Please log in to read the full article.</div>", id="log in"),
    pytest.param(BEGINNING + "<h3>This article is for subscribers only</h3>", id="for subscribers"),
    pytest.param(
        BEGINNING + "<p>To continue reading this article, please register for free</p>", id="register"
    ),
    pytest.param(BEGINNING + "<p>Already a subscriber? Log in</p>", id="already a subscriber"),
    pytest.param(BEGINNING + "<p>You’ve reached your monthly article limit", id="a limit"),
    pytest.param(
        "<p>" + "A long beginning. " * 120 + f"</p>{NOT_FREE}<p>Sign in to keep reading</p>",
        id="a long beginning, declared",
    ),
]


@pytest.mark.parametrize("html", WALLS)
def test_paywalls(html: str) -> None:
    assert walled(html)
