"""Connections to the very address that was checked.

A host name is resolved once, every address it has is put to the guard, and the socket is opened to one of those
numbers: nothing resolves the name again. TLS still names and verifies the host.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress

import httpcore
from httpcore import SOCKET_OPTION, AnyIOBackend, AsyncNetworkBackend, AsyncNetworkStream

from claimcheck.adapters.web.guard import Guard

Resolver = Callable[[str, int], Awaitable[Sequence[str]]]

_TRIED = 4  # of a host's addresses, one after the other


class NameNotFoundError(Exception):
    """A host name that nobody knows."""


async def system_resolver(host: str, port: int) -> list[str]:
    """The network addresses of *host* as the system knows them, best first. Raises NameNotFoundError."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        raise NameNotFoundError(host) from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class GuardedBackend(AsyncNetworkBackend):
    """Opens sockets for httpcore's pools, to addresses the guard has seen and no others."""

    def __init__(self, guard: Guard, resolver: Resolver) -> None:
        self._guard = guard
        self._resolver = resolver
        self._sockets = AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> AsyncNetworkStream:
        """A connection to *host*. Raises RefusedAddressError, NameNotFoundError or an httpcore error."""
        addresses = await self._checked(host, port, timeout)
        last: Exception = NameNotFoundError(host)
        for address in addresses[:_TRIED]:
            try:
                return await self._sockets.connect_tcp(address, port, timeout, local_address, socket_options)
            except httpcore.ConnectError as error:
                last = error
        raise last

    async def check_if_known(self, host: str, port: int, timeout: float | None) -> None:
        """Nothing when *host* may be reached, or is a name this machine does not know. Raises RefusedAddressError."""
        with suppress(NameNotFoundError):
            await self._checked(host, port, timeout)

    async def _checked(self, host: str, port: int, timeout: float | None) -> Sequence[str]:
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._resolver(host, port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"looking up {host}") from error
        for address in addresses:
            # NOTE: one private address among public ones refuses the host: no honest name has both.
            self._guard.check_connection(host, port, address)
        return addresses

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[SOCKET_OPTION] | None = None
    ) -> AsyncNetworkStream:
        """Never: a source is not on a local socket."""
        raise httpcore.UnsupportedProtocol(path)

    async def sleep(self, seconds: float) -> None:
        """Wait *seconds*."""
        await asyncio.sleep(seconds)
