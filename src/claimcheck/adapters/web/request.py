"""One request over one connection: what came back, or where it leads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import httpx

from claimcheck.adapters.web.address import WebAddress
from claimcheck.adapters.web.decode import ACCEPTED, TooLargeError, unpacker
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.adapters.web.transport import FRESH, LOCATION
from claimcheck.ports.web import Exchange

Header = tuple[bytes, bytes]
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


async def ask(
    sender: httpx.AsyncBaseTransport,
    address: WebAddress,
    settings: FetchSettings,
    unless: Sequence[Header] = (),
    *,
    fresh: bool = False,
) -> Answer:
    """What the server answers for *address*; 304 where *unless* are headers that say what is known.

    A *fresh* one is asked over a connection of its own.

    Raises httpx's errors, TooLargeError, BadEncodingError and the guard's.
    """
    # NOTE: a request of its own, no client's: nothing that a client gathers (cookies, credentials) is merged in.
    request = httpx.Request(
        "GET",
        address.url,
        headers=[*_headers(address, settings), *unless],
        extensions={"timeout": _timeouts(settings), FRESH: fresh},
    )
    response = await sender.handle_async_request(request)
    try:
        names = _first_of_each(response.headers)
        if location := response.extensions.get(LOCATION):
            names["location"] = location
        if not 200 <= response.status_code < 300:
            return Answer(response.status_code, names)
        return Answer(response.status_code, names, await _body(response, names, settings.max_bytes))
    finally:
        await response.aclose()


def _headers(address: WebAddress, settings: FetchSettings) -> list[Header]:
    """What is sent along. No cookies, no credentials, no referrer: every page is asked for as by a first visitor."""
    return [
        (b"Host", address.host_header.encode()),
        (b"User-Agent", settings.user_agent.encode("latin-1", "replace")),
        (b"Accept", b"text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5"),
        (b"Accept-Language", b"en,*;q=0.5"),
        (b"Accept-Encoding", ACCEPTED.encode()),
    ]


def unless_unchanged(known: Exchange | None, address: WebAddress) -> list[Header]:
    """Headers that ask for *address* only if it is no longer what *known* is; none where that cannot be asked."""
    if known is None or known.final_address != address.url:
        return []
    asked = ((b"If-None-Match", known.etag), (b"If-Modified-Since", known.modified))
    return [(name, value.encode("latin-1", "ignore")) for name, value in asked if value]


def _timeouts(settings: FetchSettings) -> dict[str, float]:
    return {
        "connect": settings.connect_seconds,
        "read": settings.read_seconds,
        "write": settings.read_seconds,
        "pool": settings.connect_seconds,
    }


def _first_of_each(headers: httpx.Headers) -> dict[str, str]:
    return {name.lower().decode("latin-1"): value.decode("latin-1") for name, value in headers.raw[::-1]}


async def _body(response: httpx.Response, headers: dict[str, str], limit: int) -> bytes:
    announced = headers.get("content-length", "")
    if announced.isdigit() and int(announced[:18]) > limit:
        raise TooLargeError
    unpacking = unpacker(headers.get("content-encoding", ""), limit)
    # NOTE: as sent: httpx would unpack without a limit.
    async for piece in response.aiter_raw():
        unpacking.feed(piece)
    return unpacking.finish()
