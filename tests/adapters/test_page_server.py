"""The demo's own server: pages by path, silent, and gone when it is over."""

from __future__ import annotations

import threading
import time
import urllib.error
import urllib.request

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage


def get(url: str) -> tuple[int, bytes, str]:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return answer.status, answer.read(), answer.headers["Content-Type"]
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read(), error.headers["Content-Type"]


def test_pages_and_what_is_no_page(capfd: pytest.CaptureFixture[str]) -> None:
    pages = {
        "/a": ServedPage("<p>für".encode()),
        "/gone": ServedPage(b"gone", 410),
        "/t": ServedPage(b"x", content_type="text/plain"),
    }
    with PageServer(pages) as server:
        assert get(server.url("/a")) == (200, "<p>für".encode(), "text/html; charset=utf-8")
        assert get(server.url("/a?query=1"))[0] == 200
        assert get(server.url("/gone"))[:2] == (410, b"gone")
        assert get(server.url("/t"))[2] == "text/plain"
        assert get(server.url("/nothing"))[0] == 404
    assert capfd.readouterr() == ("", "")


def test_it_ends_at_once_and_leaves_nothing_behind() -> None:
    """A page that waits long and a visitor that stays on the line do not hold it up."""
    threads = threading.active_count()
    with PageServer({"/slow": ServedPage(b"late", delay=60)}) as server:
        url = server.url("/slow")
        visitor = threading.Thread(target=_hang_up_on, args=(url,))
        visitor.start()
        time.sleep(0.1)
    visitor.join(2)
    assert threading.active_count() == threads
    with pytest.raises(urllib.error.URLError):
        get(url)


def _hang_up_on(url: str) -> None:
    with pytest.raises((urllib.error.URLError, OSError)):
        get(url)


def test_no_address_before_it_runs() -> None:
    with pytest.raises(RuntimeError, match="with block"):
        PageServer({}).url("/")
