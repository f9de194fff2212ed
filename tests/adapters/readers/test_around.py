"""What stands around an article goes by the names of its boxes; what only speaks of such a box stays."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.around import drop_around
from claimcheck.adapters.readers.html import parse
from claimcheck.adapters.readers.tags import Tags

PROSE = "The vote was nine to four, and it was taken on 3 March. " * 10

STAYS = [
    pytest.param("<body class='has-cookie-banner'><p>It stays.</p></body>", id="the body names one it has"),
    pytest.param("<div class='page with-footer'><p>It stays.</p></div>", id="a wrapper that has one"),
    pytest.param("<div id='site-footer'><h1>A heading</h1><p>It stays.</p></div>", id="a title inside"),
    pytest.param(f"<div class='footer'><p>It stays.</p><p>{PROSE * 8}</p></div>", id="too long for one"),
    pytest.param("<div class='footers-and-more'><p>It stays.</p></div>", id="a longer word"),
    pytest.param("<span class='cookie'>It stays.</span>", id="a word in a sentence"),
    pytest.param(
        "<table><tr><td><a href='/a'>It stays.</a></td><td>12</td></tr></table>", id="a table of links"
    ),
    pytest.param(f"<table><tr><td>{PROSE}</td><td>Note: It stays.</td></tr></table>", id="a cell of words"),
]


@pytest.mark.parametrize("html", STAYS)
def test_what_stays(html: str) -> None:
    tree = parse(html, Tags(html))
    drop_around(tree)
    assert "It stays." in ((tree.body and tree.body.text) or "")


GOES = [
    "<div class='cookie-notice'><p>It goes.</p></div>",
    "<div id='cookies'>It goes.</div>",
    "<div class='footer-q x'><p>It goes.</p></div>",
    "<section class='gdpr'><p>It goes.</p></section>",
    f"<table><tr><td><a href='/'>It goes.</a></td><td>{PROSE}</td></tr></table>",
]


@pytest.mark.parametrize("html", GOES)
def test_what_goes(html: str) -> None:
    page = f"<p>Words.</p>{html}"
    tree = parse(page, Tags(page))
    drop_around(tree)
    assert "It goes." not in ((tree.body and tree.body.text) or "")
