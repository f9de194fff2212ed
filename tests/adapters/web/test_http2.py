"""Servers that speak HTTP/2 are asked by it, and everything that holds for the older protocol holds there too."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
import trustme

from claimcheck.adapters.web import transport
from claimcheck.adapters.web.fetcher import WebFetcher
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Unread
from tests.servers import second

HOST = "desk.example"


async def here(host: str, port: int) -> Sequence[str]:
    return ["127.0.0.1"]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def asked(
    authority: trustme.CA, folder: Path, monkeypatch: pytest.MonkeyPatch, path: str, *, allowed: bool = True
) -> Exchange | Unread:
    authority.cert_pem.write_to_path(folder / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    with second.serving(authority.issue_cert(HOST), folder) as port:
        limits = FetchSettings(
            total_seconds=10,
            retry_pause=0.01,
            max_bytes=1_000_000,
            ports=frozenset({port}),
            allow=(f"{HOST}:{port}",) if allowed else (),
        )

        async def run() -> Exchange | Unread:
            fetcher = WebFetcher(limits, resolver=here, proxies={})
            (result,) = [each async for each in fetcher.fetch([f"https://{HOST}:{port}{path}"])]
            return result

        return asyncio.run(run())


def test_a_page_is_asked_for_by_http2(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = asked(authority, tmp_path, monkeypatch, "/page")
    assert isinstance(result, Exchange), result
    assert result.body == b"The ferry carried 260 passengers, asked by HTTP/2."


def test_without_the_extra_the_older_protocol_does(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "HTTP2", False)
    result = asked(authority, tmp_path, monkeypatch, "/page")
    assert isinstance(result, Exchange), result
    assert result.body.endswith(b"HTTP/1.1.")


def test_a_redirect_is_followed_and_told(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = asked(authority, tmp_path, monkeypatch, "/moved")
    assert isinstance(result, Exchange), result
    assert result.final_address.endswith("/page")


def test_a_body_past_the_limit_is_cut_off(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = asked(authority, tmp_path, monkeypatch, "/large")
    assert isinstance(result, Unread), result
    assert result.outcome is Outcome.TOO_LARGE


def test_the_guard_holds(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = asked(authority, tmp_path, monkeypatch, "/page", allowed=False)
    assert isinstance(result, Unread), result
    assert result.outcome is Outcome.REFUSED
