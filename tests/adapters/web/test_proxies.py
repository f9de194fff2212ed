"""Proxies of the environment: which address goes through which, and what the guard still sees."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage
from claimcheck.adapters.web.connect import NameNotFoundError
from claimcheck.adapters.web.fetcher import WebFetcher
from claimcheck.adapters.web.proxies import proxy_routes
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.core.errors import ConfigError
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Unread

QUICK = FetchSettings(connect_seconds=0.5, total_seconds=2, host_pause=0, retries=0)
HARBOUR = "http://harbour.example/"


@pytest.mark.parametrize(
    "environment",
    [
        pytest.param({}, id="none"),
        pytest.param({"ftp": "http://proxy.example:3128"}, id="for another scheme"),
        pytest.param({"no": "a.example"}, id="only an exception"),
        pytest.param({"http": "http://proxy.example:3128", "no": "a.example, *"}, id="everything excepted"),
    ],
)
def test_everything_is_reached_directly(environment: dict[str, str]) -> None:
    assert proxy_routes(environment) == {}


@pytest.mark.parametrize(
    ("exception", "pattern"),
    [
        ("a.example", "all://*a.example"),
        (".a.example", "all://*.a.example"),
        ("localhost", "all://localhost"),
        ("127.0.0.1", "all://127.0.0.1"),
        ("::1", "all://[::1]"),
        ("http://a.example", "http://a.example"),
    ],
)
def test_exceptions(exception: str, pattern: str) -> None:
    routes = proxy_routes({"https": "proxy.example:3128", "no": exception})
    assert routes == {"https://": "http://proxy.example:3128", pattern: None}


def test_a_proxy_of_another_kind_is_said() -> None:
    with pytest.raises(ConfigError, match="ALL_PROXY"):
        proxy_routes({"all": "socks5://proxy.example:1080"})


def test_a_proxy_for_all_is_not_heard_where_each_scheme_has_its_own() -> None:
    routes = proxy_routes({"http": "a.example:1", "https": "b.example:2", "all": "socks5://c.example:3"})
    assert routes == {"http://": "http://a.example:1", "https://": "http://b.example:2"}


async def nobody(host: str, port: int) -> Sequence[str]:
    raise NameNotFoundError(host)


async def private(host: str, port: int) -> Sequence[str]:
    return ["10.0.0.7"]


def fetch(fetcher: WebFetcher, address: str) -> Exchange | Unread:
    async def run() -> Exchange | Unread:
        (result,) = [result async for result in fetcher.fetch([address])]
        return result

    return asyncio.run(run())


def test_a_name_only_the_proxy_knows_is_fetched_through_it() -> None:
    with PageServer({HARBOUR: ServedPage(b"<p>12 berths")}) as proxy:
        fetcher = WebFetcher(QUICK, resolver=nobody, proxies={"http": proxy.url("")})
        result = fetch(fetcher, HARBOUR)
    assert isinstance(result, Exchange)
    assert result.body == b"<p>12 berths"
    assert result.final_address == HARBOUR


def test_a_name_known_here_as_private_is_not_asked_of_the_proxy() -> None:
    with PageServer({HARBOUR: ServedPage(b"<p>secret")}) as proxy:
        fetcher = WebFetcher(QUICK, resolver=private, proxies={"http": proxy.url("")})
        result = fetch(fetcher, HARBOUR)
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.REFUSED
    assert "10.0.0.7" in result.detail


def test_a_redirect_through_the_proxy_is_guarded_too() -> None:
    away = ServedPage(b"", 302, headers={"Location": "http://169.254.169.254/latest"})
    with PageServer({HARBOUR: away}) as proxy:
        result = fetch(WebFetcher(QUICK, resolver=nobody, proxies={"http": proxy.url("")}), HARBOUR)
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.REFUSED


def test_a_host_named_in_no_proxy_is_reached_directly_and_guarded() -> None:
    with PageServer({"/": ServedPage(b"<p>here")}) as server:
        proxies = {"http": "http://127.0.0.1:9", "no": "127.0.0.1"}
        opened = fetch(WebFetcher(replace(QUICK, allow=(server.host,)), proxies=proxies), server.url("/"))
        closed = fetch(WebFetcher(QUICK, resolver=private, proxies={**proxies, "no": "example"}), HARBOUR)
    assert isinstance(opened, Exchange)
    assert isinstance(closed, Unread)
    assert closed.outcome is Outcome.REFUSED


def test_a_proxy_that_refuses_is_no_page() -> None:
    """An https page is asked for with CONNECT, which this proxy does not know."""
    with PageServer({}) as proxy:
        fetcher = WebFetcher(QUICK, resolver=nobody, proxies={"https": proxy.url("")})
        result = fetch(fetcher, "https://harbour.example/")
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.UNREACHABLE
    assert "proxy" in result.detail


@pytest.mark.parametrize("url", [HARBOUR, "https://harbour.example/"])
def test_a_dead_proxy_is_named_and_its_password_is_not(url: str) -> None:
    dead = "http://ada:secret@127.0.0.1:9"
    result = fetch(WebFetcher(QUICK, resolver=nobody, proxies={"http": dead, "https": dead}), url)
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.UNREACHABLE
    assert "the proxy of this machine" in result.detail
    assert "127.0.0.1:9 cannot be reached" in result.detail
    assert "secret" not in result.detail
