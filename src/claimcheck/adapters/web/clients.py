"""httpx clients for workers side by side."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.request import getproxies

import certifi
import httpx

from claimcheck.adapters.web.connect import GuardedBackend
from claimcheck.adapters.web.proxies import proxy_routes
from claimcheck.adapters.web.transport import GuardedTransport, ProxiedTransport


def clients(
    backend: GuardedBackend, number: int, proxies: Mapping[str, str] | None
) -> list[httpx.AsyncClient]:
    """*number* clients, each for one request at a time, by way of *proxies* or of those the environment names.

    Raises ConfigError for a proxy of a kind that is not spoken to.
    """
    context = _tls()
    routes = proxy_routes(getproxies() if proxies is None else proxies)
    return [_client(backend, context, routes) for _ in range(number)]


def _client(
    backend: GuardedBackend, context: ssl.SSLContext, routes: dict[str, str | None]
) -> httpx.AsyncClient:
    """A client that keeps no cookies and takes nothing from the environment but the proxies of *routes*."""
    return httpx.AsyncClient(
        transport=GuardedTransport(backend, context),
        mounts={
            pattern: ProxiedTransport(proxy, backend, context) if proxy else None
            for pattern, proxy in routes.items()
        },
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        follow_redirects=False,
        trust_env=False,
    )


def _tls() -> ssl.SSLContext:
    """What is trusted: the system's certificates, which may hold a newsroom's own, and certifi's."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
