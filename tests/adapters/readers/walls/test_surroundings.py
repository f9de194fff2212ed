"""What a site sets around each of its pages hides no wall; what an article says is never taken for it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claimcheck.adapters.readers import DocumentReader
from claimcheck.adapters.readers.html import read_html
from claimcheck.adapters.readers.walls.surroundings import own_matter
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Unread
from tests.adapters.readers import pages

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)

KEPT = [
    pytest.param(pages.NEWS, "ran aground off Port Ellery on Saturday night", id="an article"),
    pytest.param(pages.STATEMENT, "new charts for all 14 ports", id="a list"),
    pytest.param(pages.TABLE, "112", id="a table"),
    pytest.param("<header><h1>Ferry aground</h1></header><p>Nine men.", "Ferry aground", id="a heading"),
    pytest.param(
        "<article><p>Nine.</p><footer>Corrected: ten men.</footer></article>",
        "ten men",
        id="an article's foot",
    ),
    pytest.param("<p>See <a href=/a>the report</a> of <a href=/b>the yard</a> on it.", "report", id="links"),
    pytest.param("<p>Copyright reform passed on Monday.</p>", "reform", id="copyright in the news"),
    pytest.param("<div class=has-footer><p>Nine men.</p></div>", "Nine", id="a name that only speaks of it"),
    pytest.param("<footer><p>Nine men.</p></footer>", "Nine", id="nothing else"),
    pytest.param("<ul><li><a>Nine men</a></li><li><a>Ten men</a></li></ul>", "Nine", id="nothing but links"),
]


@pytest.mark.parametrize(("html", "words"), KEPT)
def test_a_page_s_own_matter_is_kept(html: str, words: str) -> None:
    page = read_html(html)
    own = own_matter(html, page)
    assert words in own.text
    assert set(own.text.split()) <= set(own.asking.split()) <= set(page.whole.split())


AROUND = {
    "copyright": "{}<footer><p>© 2021 The Ellery Post Ltd. All rights reserved.</p></footer>",
    "copyright in a box": "{}<div class=page-footer>Copyright 2021 The Ellery Post. Registered No. 81.</div>",
    "copyright without a box": "{}<p>© The Ellery Post 2021. Quay Street 4, Ellery.</p>",
    "links": "{}<footer><a href=/t>Terms of use</a> <a href=/p>Privacy policy</a> <a href=/c>Contact us</a></footer>",
    "links without a box": "{}<p><a href=/t>Terms of use</a> | <a href=/p>Privacy and cookies</a></p>",
    "a tagline": "<header><a href=/>The Ellery Post</a><p>Island news since 1902</p></header>{}",
    "a tagline below a heading": (
        "<header><h1>The Ellery Post and Harbour Gazette</h1><p>Island news since 1902</p></header><h2>Sorry</h2>{}"
    ),
    "a tagline in a box": "<div class=site-tagline>All that happened on the islands</div>{}",
    "a newsletter": "{}<footer><h3>Sign up to our newsletter</h3><p>The best stories every morning.</p></footer>",
    "a newsletter without a box": "{}<div><p>The best stories in your inbox every morning</p><p>Sign up</p></div>",
    "headlines": (
        "{}<aside><h3>Most read</h3><ol><li><a href=/1>Ferry sinks off the coast with 12 on board</a></li>"
        "<li><a href=/2>Mayor resigns after the vote</a></li></ol></aside>"
    ),
    "headlines without a box": (
        "{}<div><ul><li><a href=/1>Ferry sinks off the coast with 12 on board</a></li>"
        "<li><a href=/2>Mayor resigns after the vote</a></li></ul></div>"
    ),
    "a cookie banner": ("<div id=cookie-bar>We use cookies to count our readers. <a>Accept all</a></div>{}"),
    "a menu": "<nav><a href=/n>News from all islands and harbours</a> <a href=/s>Sport</a></nav>{}",
}
NOTICES = {
    "removed": (Outcome.SOFT_404, "<p>Sorry, this article is no longer available.</p>"),
    "not found": (Outcome.SOFT_404, "<p>Page not found</p>"),
    "for sale": (Outcome.SOFT_404, "<p>This domain is for sale.</p>"),
    "a check": (Outcome.BOT_WALL, "<p>Please confirm you are not a robot.</p>"),
    "a login": (
        Outcome.PAYWALL,
        "<p>Log in</p><form><input type=password></form><p>Forgot your password?</p>",
    ),
    "cookies": (Outcome.COOKIE_WALL, "<p>This site uses cookies. To continue, please accept cookies.</p>"),
    "down": (Outcome.SERVER_ERROR, "<p>We’ll be right back.</p>"),
    "too many": (Outcome.SERVER_ERROR, "<p>Too many requests. Please try again later.</p>"),
}
TOLD = [
    pytest.param(outcome, around.format(said), id=f"{name}, {where}")
    for where, around in AROUND.items()
    for name, (outcome, said) in NOTICES.items()
]


@pytest.mark.parametrize(("outcome", "html"), TOLD)
def test_a_wall_is_told_within_its_site(outcome: Outcome, html: str) -> None:
    address = "http://x.example/2021/story"
    page = f"<title>The Ellery Post</title>{html}"
    result = DocumentReader().read(Exchange(address, address, 200, "text/html", page.encode(), NOW))
    assert isinstance(result, Unread), result
    assert result.outcome is outcome


def test_a_wall_is_told_under_a_long_menu() -> None:
    menu = "".join(f"<li><a href=/{n}>Section {n} of the islands’ paper</a></li>" for n in range(200))
    address = "http://x.example/2021/story"
    body = f"<ul>{menu}</ul><main><h1>Page not found</h1><p>Try the search.</p></main>".encode()
    result = DocumentReader().read(Exchange(address, address, 200, "text/html", body, NOW))
    assert isinstance(result, Unread), result
    assert result.outcome is Outcome.SOFT_404
