"""How httpx reaches a server: over a connection whose very address the guard has seen, or through a proxy.

One transport keeps one connection, and no pool: measured on loopback, a client above some eight connections collapses
under its pool's scan, and what a pool of one does for every request is an eighth of its time.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from urllib.parse import urlsplit

import httpcore
import httpx

from claimcheck.adapters.web.causes import causes
from claimcheck.adapters.web.connect import GuardedBackend

HTTP2 = (
    find_spec("h2") is not None
)  # the extra `http2`; whoever serves is asked in the handshake whether it does
Trusted = Callable[[], ssl.SSLContext]  # what is trusted, read when it is first asked for
LOCATION = "claimcheck.location"  # the response extension a redirect's target is handed over in
FRESH = "claimcheck.fresh"  # the request extension that asks for a new connection
_IDLE = 5.0  # seconds an unused connection is kept
_FAILURES = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.UnsupportedProtocol,
    httpcore.ProxyError,
)


class GuardedTransport(httpx.AsyncBaseTransport):
    """One connection at a time, opened by *backend*. Raises httpx's errors, and the backend's refusals as they are."""

    def __init__(self, backend: GuardedBackend, trusted: Trusted) -> None:
        self._backend = backend
        self._trusted = trusted
        self._connection: httpcore.AsyncHTTPConnection | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The server's answer, its body still to be read."""
        asked = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        if request.extensions.get(FRESH):
            await self.aclose()
        with _told_as_httpx():
            answer = await self._answer(asked)
        return without_location(
            httpx.Response(
                answer.status,
                headers=answer.headers,
                stream=_Body(answer),
                extensions=answer.extensions,
            )
        )

    async def _answer(self, asked: httpcore.Request) -> httpcore.Response:
        while True:
            connection = await self._connection_to(asked.url.origin)
            try:
                return await connection.handle_async_request(asked)
            except httpcore.ConnectionNotAvailable:  # it was closed since it was looked at
                await self.aclose()

    async def _connection_to(self, origin: httpcore.Origin) -> httpcore.AsyncHTTPConnection:
        """The connection kept, if it leads to *origin* and is idle and whole, or a new one in its place."""
        held = self._connection
        if held is not None:
            idle = held.is_available() and not held.has_expired()
            if idle and held.can_handle_request(origin) and not _left_over(held):
                return held
            await self.aclose()
        self._connection = httpcore.AsyncHTTPConnection(
            origin,
            ssl_context=self._trusted() if origin.scheme == b"https" else None,
            keepalive_expiry=_IDLE,
            http2=HTTP2,
            network_backend=self._backend,
        )
        return self._connection

    async def aclose(self) -> None:
        """Hang up."""
        held, self._connection = self._connection, None
        if held is not None and not held.is_closed():
            await held.aclose()


class ProxiedTransport(httpx.AsyncBaseTransport):
    """One connection at a time to the proxy at *proxy*.

    The proxy looks names up for itself, out of our sight: what the guard can still do is look the name up here too
    and refuse what is private. A name that only the proxy knows is the proxy's to judge.
    """

    def __init__(self, proxy: str, backend: GuardedBackend, context: ssl.SSLContext) -> None:
        # NOTE: each request has a connection of its own: of one that is kept here nobody could say what is left in it.
        limits = httpx.Limits(max_connections=1, max_keepalive_connections=0)
        self._inner = httpx.AsyncHTTPTransport(
            proxy=proxy, verify=context, limits=limits, trust_env=False, http2=HTTP2
        )
        self._backend = backend
        self._name = urlsplit(proxy).netloc.rpartition("@")[2]  # without its password

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The server's answer as the proxy hands it on. Raises RefusedAddressError too."""
        port = request.url.port or (443 if request.url.scheme == "https" else 80)
        timeout = request.extensions.get("timeout", {}).get("connect")
        with _told_as_httpx():
            await self._backend.check_if_known(request.url.raw_host.decode("ascii"), port, timeout)
        try:
            return without_location(await self._inner.handle_async_request(request))
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            if any(isinstance(each, ssl.SSLError) for each in causes(error)):
                raise  # the tunnel stands; it is the server's certificate
            raise httpx.ProxyError(f"{self._name} cannot be reached") from error

    async def aclose(self) -> None:
        """Hang up."""
        await self._inner.aclose()


def _left_over(connection: httpcore.AsyncHTTPConnection) -> bytes:
    """What came behind the last answer: the next request would be answered with it, and a page with another's text.

    NOTE: a browser hangs up on a server that says more than it was asked; httpcore does not, and tells nobody.
    """
    state = getattr(getattr(connection, "_connection", None), "_h11_state", None)
    return state.trailing_data[0] if state is not None else b""


def without_location(response: httpx.Response) -> httpx.Response:
    """*response* with its Location handed over as an extension.

    NOTE: httpx builds the next request of every redirect, followed or not, and fails where the target is no address.
    """
    location = response.headers.pop("location", None)
    if location is not None:
        response.extensions = {**response.extensions, LOCATION: location}
    return response


class _Body(httpx.AsyncByteStream):
    """A body as it comes in, as sent."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _told_as_httpx():
            async for piece in self._answer.aiter_stream():
                yield piece

    async def aclose(self) -> None:
        await self._answer.aclose()


@contextmanager
def _told_as_httpx() -> Iterator[None]:
    """The errors of httpcore as httpx's of the same name."""
    try:
        yield
    except _FAILURES as error:
        raise getattr(httpx, type(error).__name__)(str(error)) from error
