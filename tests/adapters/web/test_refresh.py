"""A page that leads on by itself says where to in its head."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.web.refresh import refreshes_to

STAYS = [
    pytest.param("<p>To refresh the page, press F5.</p>", id="a word"),
    pytest.param('<meta http-equiv="refresh" content="300">', id="loads itself again"),
    pytest.param('<meta http-equiv="refresh" content="300; url=/live">', id="after five minutes"),
    pytest.param(
        '<noscript><meta http-equiv="refresh" content="0;url=/plain"></noscript>', id="without scripts"
    ),
    pytest.param('<!-- <meta http-equiv="refresh" content="0;url=/old"> -->', id="commented out"),
    pytest.param('<script>"<meta http-equiv=refresh content=0;url=/x>"</script>', id="in a script"),
    pytest.param('<meta name="refresh" content="0;url=/x">', id="another meta"),
    pytest.param('<meta http-equiv="refresh">', id="no content"),
    pytest.param("<p>" + "x" * 20_000 + '<meta http-equiv="refresh" content="0;url=/x">', id="far down"),
]


@pytest.mark.parametrize("html", STAYS)
def test_pages_that_stay(html: str) -> None:
    assert refreshes_to(html.encode()) == ""


LEADS = [
    pytest.param('<meta http-equiv="refresh" content="0; url=/new">', "/new", id="at once"),
    pytest.param(
        "<META CONTENT='5;URL=http://x.example/a?b=1' HTTP-EQUIV=Refresh>", "http://x.example/a?b=1", id="old"
    ),
    pytest.param("<meta http-equiv=refresh content=0;url=/new>", "/new", id="bare"),
    pytest.param("""<meta http-equiv="refresh" content="0; url='/new'">""", "/new", id="quoted inside"),
    pytest.param('<meta http-equiv="refresh" content="0; url=/a?b=1&amp;c=2">', "/a?b=1&c=2", id="entities"),
    pytest.param('<meta http-equiv="refresh" content="0.5;/new">', "/new", id="no url ="),
]


@pytest.mark.parametrize(("html", "to"), LEADS)
def test_pages_that_lead_on(html: str, to: str) -> None:
    assert refreshes_to(html.encode()) == to


@given(st.binary(max_size=200))
def test_never_an_error(noise: bytes) -> None:
    refreshes_to(b'<meta http-equiv="refresh" content="' + noise + b'">')
