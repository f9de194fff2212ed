"""What workers side by side send their requests by: one httpx transport each, directly or by way of proxies."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.request import getproxies

import certifi
import httpx

from claimcheck.adapters.web.connect import GuardedBackend
from claimcheck.adapters.web.proxies import proxy_routes
from claimcheck.adapters.web.transport import GuardedTransport, ProxiedTransport, Trusted


def senders(
    backend: GuardedBackend, number: int, proxies: Mapping[str, str] | None
) -> list[httpx.AsyncBaseTransport]:
    """*number* transports, each for one request at a time, by way of *proxies* or of those the environment names.

    Raises ConfigError for a proxy of a kind that is not spoken to.
    """
    # Asked for by the first that needs it: reading what is trusted takes as long as 80 pages.
    trusted = cache(_tls)
    routes = proxy_routes(getproxies() if proxies is None else proxies)
    if not routes:
        # NOTE: no client, which would look for cookies and redirects in each answer: a seventh of a page's time.
        return [GuardedTransport(backend, trusted) for _ in range(number)]
    return [_Routed(backend, trusted, routes) for _ in range(number)]


class _Routed(httpx.AsyncBaseTransport):
    """Sends each request by the proxy that *routes* have for it, or directly.

    httpx's client tells which; it keeps no cookies and takes nothing else from the environment.
    """

    def __init__(self, backend: GuardedBackend, trusted: Trusted, routes: dict[str, str | None]) -> None:
        self._client = httpx.AsyncClient(
            transport=GuardedTransport(backend, trusted),
            mounts={
                pattern: ProxiedTransport(proxy, backend, trusted()) if proxy else None
                for pattern, proxy in routes.items()
            },
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            follow_redirects=False,
            trust_env=False,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The server's answer, its body still to be read."""
        return await self._client.send(request, stream=True, auth=None, follow_redirects=False)

    async def aclose(self) -> None:
        """Hang up."""
        await self._client.aclose()


def _tls() -> ssl.SSLContext:
    """What is trusted: the system's certificates, which may hold a newsroom's own, and certifi's."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
