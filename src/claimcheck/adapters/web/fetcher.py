"""Many pages at a time, each to its outcome: workers side by side, each with an httpx transport of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from claimcheck.adapters.web.guard import Guard
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.ports.web import Exchange, Known, Unread

if TYPE_CHECKING:
    import httpx

    from claimcheck.adapters.web.connect import Resolver


def utc_now() -> datetime:
    """The time in UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


class WebFetcher:
    """Fetches http and https addresses; a `Fetcher`.

    *proxies* are those of the environment where left out; otherwise by scheme, and "no" for the hosts without one.
    *headers* are sent along with every request, wherever it leads: nothing secret.
    """

    def __init__(
        self,
        settings: FetchSettings | None = None,
        *,
        resolver: Resolver | None = None,
        now: Callable[[], datetime] = utc_now,
        proxies: Mapping[str, str] | None = None,
        headers: Sequence[tuple[bytes, bytes]] = (),
    ) -> None:
        self._headers = headers
        self._settings = settings or FetchSettings()
        self._guard = Guard.opening(self._settings.allow, self._settings.ports)
        self._resolver = resolver
        self._now = now
        self._proxies = proxies

    async def fetch(
        self, addresses: Sequence[str], known: Known | None = None
    ) -> AsyncGenerator[Exchange | Unread, None]:
        """Each of *addresses* once, in the order they finish. Never raises for what an address does."""
        from claimcheck.adapters.web.run import Run

        run = Run(self._settings, self._guard, self._now, known or _nothing_known, self._headers)
        for refusal in run.admit(addresses):
            yield refusal
        async with AsyncExitStack() as stack:
            senders = [await stack.enter_async_context(sender) for sender in self._senders(run.jobs)]
            tasks = [asyncio.create_task(run.work(sender)) for sender in senders]
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

    def _senders(self, jobs: int) -> list[httpx.AsyncBaseTransport]:
        if not jobs:
            return []
        from claimcheck.adapters.web.connect import GuardedBackend, system_resolver
        from claimcheck.adapters.web.senders import senders

        backend = GuardedBackend(self._guard, self._resolver or system_resolver)
        return senders(backend, min(self._settings.concurrency, jobs), self._proxies)


def _nothing_known(_: str) -> None:
    """No exchange."""
