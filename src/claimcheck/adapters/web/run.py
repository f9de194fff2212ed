"""One call of fetch: its line, what its workers do, and its results until they are taken."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

import httpx

from claimcheck.adapters.web.address import RefusedAddressError, parse_address
from claimcheck.adapters.web.frontier import Frontier, Job
from claimcheck.adapters.web.guard import Guard
from claimcheck.adapters.web.refresh import refreshes_to
from claimcheck.adapters.web.request import Answer, Header, ask, unless_unchanged
from claimcheck.adapters.web.retry import RETRIED_STATUSES, retry_delay
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.adapters.web.verdicts import (
    BY_HAND,
    FAILURES,
    PART,
    Failure,
    failed,
    is_challenge,
    refused_status,
)
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Known, Unread

_FOR_GOOD = frozenset({301, 308})
_NOWHERE = ("javascript:", "data:", "about:")  # where no browser goes from a page: it stands for itself


class Run:
    """Everything in motion while a list of addresses is fetched."""

    def __init__(
        self,
        settings: FetchSettings,
        guard: Guard,
        now: Callable[[], datetime],
        known: Known,
        headers: Sequence[Header] = (),
    ) -> None:
        self._headers = headers
        self._settings = settings
        self._known = known
        self._guard = guard
        self._now = now
        self._frontier = Frontier(settings.per_host, settings.host_pause)
        self.jobs = 0
        self.results: asyncio.Queue[Exchange | Unread | None] = asyncio.Queue()
        self.room = asyncio.Semaphore(2 * settings.concurrency)  # bounds the pages held until they are taken

    def admit(self, addresses: Sequence[str]) -> Iterator[Unread]:
        """A refusal for each address the guard does not let through; the others stand in line."""
        for asked in dict.fromkeys(addresses):
            try:
                address = parse_address(asked)
                self._guard.check(address)
            except RefusedAddressError as error:
                yield Unread(asked, Outcome.REFUSED, str(error), at=self._now())
            else:
                self._frontier.add(Job(asked, address))
                self.jobs += 1

    async def work(self, sender: httpx.AsyncBaseTransport) -> None:
        """Take jobs until none is left."""
        while True:
            await self.room.acquire()
            job = await self._frontier.take()
            if job is None:
                self.room.release()
                return
            started = time.monotonic()
            known = self._known(job.asked)
            answer = await self._ask(sender, job, [*unless_unchanged(known, job.at), *self._headers])
            result = self._conclude(replace(job, spent=job.spent + time.monotonic() - started), answer, known)
            if result is None:
                self.room.release()
            else:
                self.results.put_nowait(result)
                self._frontier.finish(job)

    async def _ask(
        self, sender: httpx.AsyncBaseTransport, job: Job, unless: list[Header]
    ) -> Answer | Failure:
        try:
            async with asyncio.timeout(max(0.0, self._settings.total_seconds - job.spent)):
                # NOTE: a second try over another kept connection may find that one closed, too.
                return await ask(sender, job.at, self._settings, unless, fresh=job.retries > 0)
        except FAILURES as error:
            return failed(error, self._settings)

    def _conclude(
        self, job: Job, answer: Answer | Failure, known: Exchange | None
    ) -> Exchange | Unread | None:
        """The job's result, or None when it went back into the line."""
        if isinstance(answer, Failure):
            again = answer.worth_retrying and self._retry(job, "")
            return None if again else self._unread(job, answer)
        if answer.location is not None:
            return self._follow(job, answer.location, answer)
        if answer.status == 304 and known is not None and unless_unchanged(known, job.at):
            return replace(
                known, address=job.asked, fetched=self._now(), redirects=job.way, moved=_moved(job)
            )
        if is_challenge(answer.headers) or not 200 <= answer.status < 300 or answer.status == PART:
            return self._refused(job, answer)
        if onward := _onward(job, answer):
            return self._follow(job, onward, answer)
        return self._exchange(job, answer)

    def _exchange(self, job: Job, answer: Answer) -> Exchange:
        return Exchange(
            address=job.asked,
            final_address=job.at.url,
            status=answer.status,
            content_type=answer.headers.get("content-type", ""),
            body=answer.body,
            fetched=self._now(),
            redirects=job.way,
            moved=_moved(job),
            etag=answer.headers.get("etag", ""),
            modified=answer.headers.get("last-modified", ""),
            headers=answer.headers,
            links=job.links,
        )

    def _refused(self, job: Job, answer: Answer) -> Unread | None:
        busy = answer.status in RETRIED_STATUSES and not is_challenge(answer.headers)
        if busy and self._retry(
            job, answer.headers.get("retry-after", ""), whole_server=answer.status == 429
        ):
            return None
        return self._unread(job, refused_status(answer.status, answer.headers, self._now()), answer.status)

    def _follow(self, job: Job, location: str, answer: Answer) -> Unread | None:
        status = answer.status
        try:
            to = job.at.join(location)
            self._guard.check(to)
        except RefusedAddressError as error:
            return self._unread(job, Failure(Outcome.REFUSED, f"it redirects to {location}: {error}"), status)
        if to.url in (parse_address(job.asked).url, *job.way):
            circle = f"it redirects in a circle, perhaps to set a cookie; {BY_HAND}"
            return self._unread(job, Failure(Outcome.TOO_MANY_REDIRECTS, circle), status)
        if len(job.way) >= self._settings.max_redirects:
            many = f"more than {self._settings.max_redirects} redirects; cite the address they lead to"
            return self._unread(job, Failure(Outcome.TOO_MANY_REDIRECTS, many), status)
        onward = job.redirected(to, for_good=status in _FOR_GOOD, link=answer.headers.get("link", ""))
        self._frontier.requeue(onward, done_at=job.at)
        return None

    def _retry(self, job: Job, retry_after: str, *, whole_server: bool = False) -> bool:
        """True when *job* is back in the line for another try."""
        delay = retry_delay(job.retries, retry_after, self._now(), self._settings)
        if delay is None:
            return False
        if whole_server:
            self._frontier.hold(job.at, delay)
        self._frontier.requeue(replace(job, retries=job.retries + 1), done_at=job.at, delay=delay)
        return True

    def _unread(self, job: Job, failure: Failure, status: int | None = None) -> Unread:
        return Unread(job.asked, failure.outcome, failure.detail, status, self._now(), job.links)


def _onward(job: Job, answer: Answer) -> str:
    """Where the page itself leads on to, by the rules of any redirect; "" where that is itself or nowhere."""
    if "html" not in answer.headers.get("content-type", "html"):
        return ""
    to = refreshes_to(answer.body)
    if not to or to.lower().startswith(_NOWHERE):
        return ""
    try:
        return to if job.at.join(to).url != job.at.url else ""
    except RefusedAddressError:
        return to  # and whoever follows it says why it is refused


def _moved(job: Job) -> str:
    """Where the page has moved to for good; "" for no more than https, "www." or a final slash."""
    return (
        "" if not job.moved or parse_address(job.asked).is_same_place(parse_address(job.moved)) else job.moved
    )
