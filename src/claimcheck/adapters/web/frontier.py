"""Whose turn it is: addresses waiting, so many at a time from one host, and none before its time.

Every request goes through here, a redirect's next step and a retry too, so that a host's limits hold whatever
leads to it, and a wait for one host holds up no other.
"""

from __future__ import annotations

import asyncio
import heapq
import time
from dataclasses import dataclass, field, replace

from claimcheck.adapters.web.address import WebAddress


@dataclass(frozen=True, slots=True)
class Job:
    """One address on its way to an outcome."""

    asked: str  # as the caller wrote it
    at: WebAddress  # where its redirects have led so far
    way: tuple[str, ...] = ()  # every address after the first
    retries: int = 0
    spent: float = 0.0  # seconds at work, waiting in line left out
    moved: str = ""  # where redirects that are for good, all of them, have led
    links: tuple[str, ...] = ()  # the Link headers of the redirects

    def redirected(self, to: WebAddress, *, for_good: bool = False, link: str = "") -> Job:
        """The same job at its next address; *link* is the Link header that came with it."""
        moved = to.url if for_good and self._all_for_good else ""
        links = (*self.links, link) if link else self.links
        return replace(self, at=to, way=(*self.way, to.url), moved=moved, links=links)

    @property
    def _all_for_good(self) -> bool:
        return self.moved == (self.way[-1] if self.way else "")


@dataclass(slots=True)
class _Site:
    """One server's line. ``waiting`` is a heap of (not before, order, job)."""

    waiting: list[tuple[float, int, Job]] = field(default_factory=list)
    running: int = 0
    free_at: float = 0.0  # pacing: no request starts before
    listed: float | None = (
        None  # the due time of its entry in the frontier's line; other entries are out of date
    )


class Frontier:
    """Hands out jobs until the last one is finished. For one event loop."""

    def __init__(self, per_host: int, host_pause: float) -> None:
        self._per_host = per_host
        self._host_pause = host_pause
        self._sites: dict[str, _Site] = {}
        self._line: list[
            tuple[float, int, str]
        ] = []  # heap of (due, order, site) for sites that may start one
        self._order = 0
        self._open = 0
        self._waiters: set[asyncio.Future[None]] = set()

    def add(self, job: Job) -> None:
        """Take a new *job* into the line."""
        self._open += 1
        self._queue(job, 0.0)

    def finish(self, job: Job) -> None:
        """*job* has its outcome."""
        self._open -= 1
        self._release(job.at.site)

    def requeue(self, job: Job, done_at: WebAddress, delay: float = 0.0) -> None:
        """*job*'s request to *done_at* is over, and it goes on at ``job.at`` after *delay* seconds."""
        self._queue(job, time.monotonic() + delay)
        self._release(done_at.site)

    def hold(self, address: WebAddress, seconds: float) -> None:
        """Ask nothing of *address*'s server for *seconds*."""
        site = self._site(address.site)
        site.free_at = max(site.free_at, time.monotonic() + seconds)

    async def take(self) -> Job | None:
        """The next job whose time has come, or None when every job has its outcome."""
        while self._open:
            due = self._next_due()
            wait = None if due is None else due - time.monotonic()
            if wait is not None and wait <= 0:
                return self._start()
            await self._pause(wait)
        return None

    def _next_due(self) -> float | None:
        """When the first site in line may start; entries that are out of date are put right on the way."""
        while self._line:
            due, _, name = self._line[0]
            site = self._sites[name]
            if due == site.listed and due == self._due(site):
                return due
            heapq.heappop(self._line)
            if due == site.listed:
                site.listed = None
                self._enter(name, site)
        return None

    def _start(self) -> Job:
        _, _, name = heapq.heappop(self._line)
        site = self._sites[name]
        _, _, job = heapq.heappop(site.waiting)
        site.running += 1
        site.free_at = time.monotonic() + self._host_pause
        site.listed = None
        self._enter(name, site)
        return job

    def _release(self, name: str) -> None:
        site = self._site(name)
        site.running -= 1
        self._enter(name, site)
        self._wake()

    def _queue(self, job: Job, not_before: float) -> None:
        self._order += 1
        site = self._site(job.at.site)
        heapq.heappush(site.waiting, (not_before, self._order, job))
        self._enter(job.at.site, site)

    def _due(self, site: _Site) -> float | None:
        if not site.waiting or site.running >= self._per_host:
            return None
        return max(site.waiting[0][0], site.free_at)

    def _enter(self, name: str, site: _Site) -> None:
        due = self._due(site)
        if due is not None and (site.listed is None or due < site.listed):
            self._order += 1
            site.listed = due
            heapq.heappush(self._line, (due, self._order, name))

    def _site(self, name: str) -> _Site:
        return self._sites.setdefault(name, _Site())

    async def _pause(self, seconds: float | None) -> None:
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            await asyncio.wait({waiter}, timeout=seconds)
        finally:
            self._waiters.discard(waiter)

    def _wake(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
