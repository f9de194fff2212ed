"""A page that scripts would fill is empty and says or shows that it waits for them."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html
from claimcheck.adapters.readers.walls.script_only import is_script_only
from tests.adapters.readers import pages


def waits(html: str) -> bool:
    return is_script_only(html, read_html(html).whole)


PAGES = [
    pytest.param(pages.NEWS, id="a page with scripts and a noscript"),
    pytest.param(pages.SHORT, id="a short page without scripts"),
    pytest.param("<p>27 men were held.</p><script src=count.js></script>", id="a short page with a counter"),
    pytest.param("<div id=root></div>", id="an empty mount without a script"),
    pytest.param(
        "<div id=app><p>" + "Words sent by the server. " * 12 + "</p></div><script src=a.js></script>",
        id="filled",
    ),
    pytest.param("<p>JavaScript is a language of 1995.</p><script src=a.js></script>", id="about JavaScript"),
]


@pytest.mark.parametrize("html", PAGES)
def test_pages_with_their_text(html: str) -> None:
    assert not waits(html)


WAITING = [
    pytest.param('<div id="root"></div><script src="/main.js"></script>', id="a mount"),
    pytest.param(
        "<div id=__next class=x> </div><script type=module>import x</script>", id="a mount and a module"
    ),
    pytest.param("<app-root></app-root><script src=a.js></script>", id="an app element"),
    pytest.param(
        "<noscript>You need to enable JavaScript to run this app.</noscript><script src=a.js></script>",
        id="noscript",
    ),
    pytest.param("<p>Please enable JavaScript to view this page.</p><script src=a.js></script>", id="a line"),
    pytest.param("<p>Loading...</p><div id=app></div><script src=a.js></script>", id="loading"),
]


@pytest.mark.parametrize("html", WAITING)
def test_pages_that_wait(html: str) -> None:
    assert waits(html)
