"""Many pages at a time, each to its outcome.

Measured on loopback: one HTTP client above some eight connections collapses under its own pool's scan, and httpx
costs half as much again as httpcore, the engine under it. So each worker keeps one httpcore connection of its own,
and what httpx would add (redirects, cookies, unpacking without a limit) is exactly what must be done by hand here.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from claimcheck.adapters.web.guard import Guard
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.ports.web import Exchange, Unread

if TYPE_CHECKING:
    import ssl

    import httpcore

    from claimcheck.adapters.web.connect import Resolver


def utc_now() -> datetime:
    """The time in UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


class WebFetcher:
    """Fetches http and https addresses; a `Fetcher`."""

    def __init__(
        self,
        settings: FetchSettings | None = None,
        *,
        resolver: Resolver | None = None,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._settings = settings or FetchSettings()
        self._guard = Guard.opening(self._settings.allow, self._settings.ports)
        self._resolver = resolver
        self._now = now

    async def fetch(self, addresses: Sequence[str]) -> AsyncGenerator[Exchange | Unread, None]:
        """Each of *addresses* once, in the order they finish. Never raises for what an address does."""
        from claimcheck.adapters.web.run import Run

        run = Run(self._settings, self._guard, self._now)
        for refusal in run.admit(addresses):
            yield refusal
        async with AsyncExitStack() as stack:
            pools = [await stack.enter_async_context(pool) for pool in self._pools(run.jobs)]
            tasks = [asyncio.create_task(run.work(pool)) for pool in pools]
            crew = asyncio.gather(*tasks)
            crew.add_done_callback(lambda _: run.results.put_nowait(None))
            try:
                while (result := await run.results.get()) is not None:
                    run.room.release()
                    yield result
                await crew  # a bug in a worker is raised here
            finally:
                for task in tasks:
                    task.cancel()
                # NOTE: the crew too: its own end, cancelled with its first worker, would else be told as a loss.
                await asyncio.gather(crew, *tasks, return_exceptions=True)

    def _pools(self, jobs: int) -> list[httpcore.AsyncConnectionPool]:
        if not jobs:
            return []
        import httpcore

        from claimcheck.adapters.web.connect import GuardedBackend, system_resolver

        backend = GuardedBackend(self._guard, self._resolver or system_resolver)
        context = _tls()
        return [
            httpcore.AsyncConnectionPool(
                ssl_context=context, max_connections=1, keepalive_expiry=5.0, network_backend=backend
            )
            for _ in range(min(self._settings.concurrency, jobs))
        ]


def _tls() -> ssl.SSLContext:
    """What is trusted: the system's certificates, which may hold a newsroom's own, and certifi's."""
    import ssl

    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
