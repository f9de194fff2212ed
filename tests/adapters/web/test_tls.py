"""Secure connections that are none: each is a TLS failure with its reason, and no page is taken over it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from claimcheck.adapters.web.fetcher import WebFetcher
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Unread
from tests.servers import tls
from tests.servers.hostile import PAGE

HOST = "desk.example"


async def here(host: str, port: int) -> Sequence[str]:
    return ["127.0.0.1"]


def fetch(greet: tls.Greeting) -> Exchange | Unread:
    with tls.greeting(greet) as port:
        limits = FetchSettings(
            connect_seconds=0.5,
            read_seconds=0.5,
            total_seconds=3,
            retry_pause=0.01,
            allow=(f"{HOST}:{port}",),
        )

        async def run() -> Exchange | Unread:
            fetcher = WebFetcher(limits, resolver=here, proxies={})
            (result,) = [each async for each in fetcher.fetch([f"https://{HOST}:{port}/page"])]
            return result

        return asyncio.run(run())


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """The authority among those that this machine trusts."""
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    return authority


def serving(certificate: trustme.LeafCert) -> tls.Greeting:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return tls.with_certificate(context)


def test_a_valid_certificate_is_taken(trusted: trustme.CA) -> None:
    result = fetch(serving(trusted.issue_cert(HOST)))
    assert isinstance(result, Exchange), result
    assert result.body == PAGE


def refused(greet: tls.Greeting) -> str:
    result = fetch(greet)
    assert isinstance(result, Unread), result
    assert result.outcome is Outcome.TLS_FAILURE, result
    assert "snapshot ADDRESS --file" in result.detail
    assert "\n" not in result.detail
    return result.detail


def test_an_unknown_authority(authority: trustme.CA) -> None:
    assert "certificate is not valid" in refused(serving(authority.issue_cert(HOST)))


def test_an_expired_certificate(trusted: trustme.CA) -> None:
    old = trusted.issue_cert(HOST, not_after=datetime(2021, 5, 4, tzinfo=UTC))
    assert "expired" in refused(serving(old))


def test_a_certificate_for_another_host(trusted: trustme.CA) -> None:
    assert "ismatch" in refused(serving(trusted.issue_cert("else.example")))


@pytest.mark.parametrize(
    "greet", [tls.with_garbage, tls.with_a_cut, tls.with_an_alert], ids=lambda g: g.__name__
)
def test_a_handshake_that_fails(greet: tls.Greeting) -> None:
    assert "no secure connection" in refused(greet)


def test_a_handshake_that_never_ends() -> None:
    result = fetch(tls.with_silence)
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.TIMEOUT
