"""One request over one connection: what came back, or where it leads."""

from __future__ import annotations

from dataclasses import dataclass

import httpcore

from claimcheck.adapters.web.address import WebAddress
from claimcheck.adapters.web.decode import ACCEPTED, TooLargeError, unpacker
from claimcheck.adapters.web.settings import FetchSettings

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Answer:
    """A server's answer; ``body`` is unpacked, and empty where the status is not 2xx."""

    status: int
    headers: dict[str, str]  # lower-case names; of repeated ones the first
    body: bytes = b""

    @property
    def location(self) -> str | None:
        """Where a redirect leads, or None for any other answer."""
        return self.headers.get("location") or None if self.status in _REDIRECTS else None


async def ask(pool: httpcore.AsyncConnectionPool, address: WebAddress, settings: FetchSettings) -> Answer:
    """What the server answers for *address*. Raises httpcore's errors, TooLargeError and BadEncodingError."""
    # NOTE: built from the parts that were checked: a second parser might read the same letters as another host.
    url = httpcore.URL(
        scheme=address.scheme.encode(),
        host=address.host.encode(),
        port=address.port,
        target=address.target.encode(),
    )
    headers = _headers(address, settings)
    timeouts = {
        "connect": settings.connect_seconds,
        "read": settings.read_seconds,
        "write": settings.read_seconds,
        "pool": settings.connect_seconds,
    }
    async with pool.stream("GET", url, headers=headers, extensions={"timeout": timeouts}) as response:
        names = {
            name.lower().decode("latin-1"): value.decode("latin-1") for name, value in response.headers[::-1]
        }
        if not 200 <= response.status < 300:
            return Answer(response.status, names)
        return Answer(response.status, names, await _body(response, names, settings.max_bytes))


def _headers(address: WebAddress, settings: FetchSettings) -> list[tuple[bytes, bytes]]:
    """What is sent along. No cookies, no credentials, no referrer: every page is asked for as by a first visitor."""
    return [
        (b"Host", address.host_header.encode()),
        (b"User-Agent", settings.user_agent.encode("latin-1", "replace")),
        (b"Accept", b"text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5"),
        (b"Accept-Language", b"en,*;q=0.5"),
        (b"Accept-Encoding", ACCEPTED.encode()),
    ]


async def _body(response: httpcore.Response, headers: dict[str, str], limit: int) -> bytes:
    announced = headers.get("content-length", "")
    if announced.isdigit() and int(announced[:18]) > limit:
        raise TooLargeError
    unpacking = unpacker(headers.get("content-encoding", ""), limit)
    async for piece in response.aiter_stream():
        unpacking.feed(piece)
    return unpacking.finish()
