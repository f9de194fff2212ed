"""Every way the web treats a visitor ends in its outcome, within its limits."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from claimcheck.adapters.readers import DocumentReader
from claimcheck.adapters.web.fetcher import WebFetcher
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Unread
from tests.servers.hostile import PAGE, HostileServer

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


def settings(server: HostileServer, **changes: Any) -> FetchSettings:
    """Small limits, so that what never ends ends soon; *changes* are fields of FetchSettings."""
    limits = FetchSettings(
        connect_seconds=1.0,
        read_seconds=0.5,
        total_seconds=1.2,
        max_bytes=200_000,
        host_pause=0.0,
        retry_pause=0.01,
        per_host=16,
        allow=(server.host,),
    )
    return replace(limits, **changes)


def fetch_all(limits: FetchSettings, addresses: Sequence[str]) -> dict[str, Exchange | Unread]:
    async def run() -> dict[str, Exchange | Unread]:
        fetcher = WebFetcher(limits, now=lambda: NOW, proxies={})
        return {result.address: result async for result in fetcher.fetch(addresses)}

    return asyncio.run(run())


def fetch_one(server: HostileServer, path: str, **changes: Any) -> Exchange | Unread:
    return fetch_all(settings(server, **changes), [server.url(path)])[server.url(path)]


READ = [
    "/page",
    "/gzip",
    "/gzip-members",
    "/brotli",
    "/deflate",
    "/raw-deflate",
    "/busy-once",
    "/failing-twice",
    "/reset-once",
]


@pytest.mark.parametrize("path", READ)
def test_pages_come_through(server: HostileServer, path: str) -> None:
    """What is only packed, busy for a moment or broken once is read."""
    result = fetch_one(server, path)
    assert isinstance(result, Exchange), result
    assert (result.body, result.status, result.content_type) == (PAGE, 200, "text/html")
    assert (result.address, result.final_address, result.fetched) == (server.url(path), server.url(path), NOW)


def test_a_page_that_leads_on_by_itself_is_followed(server: HostileServer) -> None:
    result = fetch_one(server, "/refreshing")
    assert isinstance(result, Exchange), result
    assert (result.body, result.final_address, result.redirects) == (
        PAGE,
        server.url("/page"),
        (server.url("/page"),),
    )
    assert result.moved == ""  # no page can say that it moved for good


@pytest.mark.parametrize("path", ["/refreshing-itself", "/refreshing-by-a-script"])
def test_a_page_that_only_loads_itself_again_is_the_page(server: HostileServer, path: str) -> None:
    result = fetch_one(server, path)
    assert isinstance(result, Exchange), result
    assert result.redirects == ()


UNREAD = [
    ("/slow-headers", Outcome.TIMEOUT, "silent for 0.5 s"),
    ("/dripping-headers", Outcome.TIMEOUT, "not done after 1.2 s"),
    ("/slow-body", Outcome.TIMEOUT, "not done after 1.2 s"),
    ("/silent-body", Outcome.TIMEOUT, "silent for 0.5 s"),
    ("/endless-body", Outcome.TOO_LARGE, "larger than 0.2 MB"),
    ("/announced-large", Outcome.TOO_LARGE, "larger than 0.2 MB"),
    ("/gzip-bomb", Outcome.TOO_LARGE, "larger than 0.2 MB"),
    ("/brotli-bomb", Outcome.TOO_LARGE, "larger than 0.2 MB"),
    ("/wrong-length", Outcome.UNREACHABLE, "broke off"),
    ("/gzip-cut-off", Outcome.UNREACHABLE, "breaks off"),
    ("/gzip-lie", Outcome.UNREACHABLE, "damaged (not packed as it says)"),
    ("/strange-encoding", Outcome.UNREACHABLE, "zstd"),
    ("/circle", Outcome.TOO_MANY_REDIRECTS, "circle"),
    ("/long-circle", Outcome.TOO_MANY_REDIRECTS, "circle"),
    ("/down", Outcome.TOO_MANY_REDIRECTS, "more than 5"),
    ("/into-private-space", Outcome.REFUSED, "169.254.169.254"),
    ("/into-private-space-in-two-steps", Outcome.REFUSED, "169.254.169.254"),
    ("/refreshing-into-private-space", Outcome.REFUSED, "169.254.169.254"),
    ("/refreshing-to-an-odd-number", Outcome.REFUSED, "0x7f.1"),
    ("/refreshing-to-a-file", Outcome.REFUSED, "not file"),
    ("/refreshing-with-a-password", Outcome.REFUSED, "user name or password"),
    ("/refreshing-in-a-circle", Outcome.TOO_MANY_REDIRECTS, "circle"),
    ("/to-a-file", Outcome.REFUSED, "not file"),
    ("/to-nonsense", Outcome.REFUSED, "not an address"),
    ("/busy-for-an-hour", Outcome.SERVER_ERROR, "429"),
    ("/failing", Outcome.SERVER_ERROR, "503"),
    ("/broken", Outcome.SERVER_ERROR, "500"),
    ("/gone", Outcome.GONE, "410"),
    ("/missing", Outcome.GONE, "404"),
    ("/forbidden", Outcome.BOT_WALL, "403"),
    ("/challenge", Outcome.BOT_WALL, "challenge"),
    ("/login", Outcome.PAYWALL, "login"),
    ("/a-part", Outcome.SERVER_ERROR, "a part of the page (206)"),
    ("/teapot", Outcome.SERVER_ERROR, "418"),
    ("/reset", Outcome.UNREACHABLE, "broke off"),
    ("/not-http", Outcome.UNREACHABLE, ""),
]


def test_every_failure_has_its_outcome(server: HostileServer) -> None:
    """All at once, so that none of them delays or confuses another."""
    addresses = [server.url(path) for path, _, _ in UNREAD]
    results = fetch_all(settings(server, concurrency=40, per_host=40), addresses)
    for path, outcome, words in UNREAD:
        result = results[server.url(path)]
        assert isinstance(result, Unread), path
        assert (path, result.outcome) == (path, outcome)
        assert words in result.detail
        assert "\n" not in result.detail
        assert result.at == NOW


def test_redirects_are_told(server: HostileServer) -> None:
    """The way is kept, the last address is the final one."""
    result = fetch_one(server, "/moved")
    assert isinstance(result, Exchange)
    assert result.redirects == (server.url("/moved-again"), server.url("/page"))
    assert result.final_address == server.url("/page")


@pytest.mark.parametrize(
    ("path", "to"),
    [
        pytest.param("/page", "", id="not at all"),
        pytest.param("/moved", "", id="for a while"),
        pytest.param("/moved-by-a-slash", "", id="by no more than a slash"),
        pytest.param("/moved-for-good-and-on", "", id="for good, and on for a while"),
        pytest.param("/moved-for-good-and-refreshing", "", id="for good, and on by itself"),
        pytest.param("/moved-for-good", "/page", id="for good all the way"),
    ],
)
def test_a_move_for_good_is_told(server: HostileServer, path: str, to: str) -> None:
    result = fetch_one(server, path)
    assert isinstance(result, Exchange)
    assert result.moved == (server.url(to) if to else "")


def fetch_known(server: HostileServer, path: str, kept: Exchange) -> Exchange | Unread:
    async def run() -> Exchange | Unread:
        fetcher = WebFetcher(settings(server), now=lambda: NOW, proxies={})
        (result,) = [each async for each in fetcher.fetch([server.url(path)], lambda _: kept)]
        return result

    return asyncio.run(run())


def test_what_did_not_change_is_not_sent_again(server: HostileServer) -> None:
    """The exchange that is known comes again, with the day of this fetch."""
    first = fetch_one(server, "/unchanged")
    assert isinstance(first, Exchange)
    assert (first.etag, first.modified) == ('"v1"', "Tue, 04 May 2021 10:00:00 GMT")
    kept = replace(first, fetched=datetime(2021, 1, 1, tzinfo=UTC))
    assert fetch_known(server, "/unchanged", kept) == first
    assert server.headers["/unchanged"]["if-none-match"] == '"v1"'


def test_a_changed_page_comes_whole(server: HostileServer) -> None:
    kept = Exchange(server.url("/unchanged"), server.url("/unchanged"), 200, "", b"old", NOW, etag='"v0"')
    result = fetch_known(server, "/unchanged", kept)
    assert isinstance(result, Exchange)
    assert result.body == PAGE


def test_another_addresss_version_is_not_asked_about(server: HostileServer) -> None:
    """What is known was found elsewhere: its tag says nothing here, and a 304 would be no page."""
    kept = Exchange(server.url("/page"), server.url("/elsewhere"), 200, "", b"old", NOW, etag='"v1"')
    assert isinstance(fetch_known(server, "/unchanged", kept), Exchange)
    assert "if-none-match" not in server.headers["/unchanged"]
    assert isinstance(fetch_known(server, "/always-304", kept), Unread)


def test_no_cookie_comes_back_and_the_visitor_is_honest(server: HostileServer) -> None:
    """A cookie set on the way is not sent, and the name is the program's own."""
    fetch_one(server, "/moved")
    sent = server.headers["/page"]
    assert "cookie" not in sent
    assert "referer" not in sent
    assert sent["user-agent"].startswith("claimcheck/")
    assert sent["host"] == server.host


def test_each_address_once(server: HostileServer) -> None:
    """The same address twice is one request; another fragment is another address of the same page."""
    before = server.visits["/page"]
    url = server.url("/page")
    results = fetch_all(settings(server), [url, url, f"{url}#part"])
    assert server.visits["/page"] == before + 2
    assert set(results) == {url, f"{url}#part"}


def test_retries_are_counted(server: HostileServer) -> None:
    """A server that keeps failing is asked three times, one that says gone once."""
    before = server.visits["/failing"], server.visits["/gone"]
    fetch_all(settings(server), [server.url("/failing"), server.url("/gone")])
    assert (server.visits["/failing"], server.visits["/gone"]) == (before[0] + 3, before[1] + 1)


def test_nothing_to_fetch() -> None:
    """No addresses, no results, no wait."""
    assert fetch_all(FetchSettings(), []) == {}


def test_nobody_listens() -> None:
    """A port where nothing listens refuses."""
    with HostileServer() as closed:
        address = closed.url("/page")
        limits = settings(closed)
    result = fetch_all(limits, [address])[address]
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.UNREACHABLE


def test_no_tls_where_tls_is_asked_for(server: HostileServer) -> None:
    """A server that does not speak TLS is a TLS failure."""
    address = f"https://{server.host}/page"
    result = fetch_all(settings(server), [address])[address]
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.TLS_FAILURE


def test_stopping_early_leaves_nothing_running(server: HostileServer) -> None:
    """A caller that stops after the first result ends every request."""

    async def run() -> int:
        fetcher = WebFetcher(settings(server), now=lambda: NOW, proxies={})
        stream = fetcher.fetch([server.url("/page"), server.url("/slow-headers"), server.url("/slow-body")])
        async for _ in stream:
            break
        await stream.aclose()
        return len(asyncio.all_tasks())

    assert asyncio.run(run()) == 1


READ_AS = [
    ("/page", Outcome.READ),
    ("/bad-charset", Outcome.READ),
    ("/wall", Outcome.BOT_WALL),
    ("/not-there", Outcome.SOFT_404),
    ("/2018/03/an-old-story", Outcome.SOFT_404),
]


@pytest.mark.parametrize(("path", "outcome"), READ_AS)
def test_what_a_200_is_worth_is_for_the_reader_to_say(
    server: HostileServer, path: str, outcome: Outcome
) -> None:
    """Fetching takes any 200; reading tells a page from what stands in for it."""
    exchange = fetch_one(server, path)
    assert isinstance(exchange, Exchange)
    result = DocumentReader().read(exchange)
    assert outcome is (result.outcome if isinstance(result, Unread) else Outcome.READ)
