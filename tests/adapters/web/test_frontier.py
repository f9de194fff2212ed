"""Whose turn it is."""

from __future__ import annotations

import asyncio
import time

from claimcheck.adapters.web.address import parse_address
from claimcheck.adapters.web.frontier import Frontier, Job


def job(host: str, number: int = 0) -> Job:
    url = f"http://{host}/{number}"
    return Job(url, parse_address(url))


async def next_name(frontier: Frontier, wait: float = 0.02) -> str | None:
    """The next job's address, or "-" when nobody's turn comes soon."""
    try:
        taken = await asyncio.wait_for(frontier.take(), wait)
    except TimeoutError:
        return "-"
    return taken.asked if taken else None


def test_an_empty_line_is_at_its_end() -> None:
    assert asyncio.run(next_name(Frontier(1, 0))) is None


def test_no_more_at_a_time_than_a_host_takes() -> None:
    """The third job of a host waits until one of the first two is done; another host's goes before it."""

    async def run() -> None:
        frontier = Frontier(2, 0)
        jobs = [job("a.example", number) for number in range(3)]
        for each in (*jobs, job("b.example")):
            frontier.add(each)
        taken = [await next_name(frontier) for _ in range(4)]
        assert sorted(map(str, taken[:3])) == [
            "http://a.example/0",
            "http://a.example/1",
            "http://b.example/0",
        ]
        assert taken[3] == "-"
        frontier.finish(jobs[0])
        assert await next_name(frontier) == "http://a.example/2"

    asyncio.run(run())


def test_a_waiting_worker_is_woken() -> None:
    """By the end of a job that made room, and at the very end."""

    async def run() -> None:
        frontier = Frontier(1, 0)
        first, second = job("a.example", 1), job("a.example", 2)
        frontier.add(first)
        frontier.add(second)
        assert await frontier.take() == first
        waiting = [asyncio.create_task(frontier.take()) for _ in range(2)]
        await asyncio.sleep(0)
        frontier.finish(first)
        done, pending = await asyncio.wait(waiting, timeout=1, return_when=asyncio.FIRST_COMPLETED)
        assert [task.result() for task in done] == [second]
        frontier.finish(second)
        assert [await task for task in pending] == [None]

    asyncio.run(run())


def test_pacing_and_holding_are_the_hosts_own() -> None:
    """A host that is paced or held lets others pass."""

    async def run() -> None:
        frontier = Frontier(5, 60.0)
        for each in (job("a.example", 1), job("a.example", 2), job("b.example"), job("c.example")):
            frontier.add(each)
        frontier.hold(parse_address("http://c.example/"), 60.0)
        taken = [await next_name(frontier) for _ in range(3)]
        assert taken == ["http://a.example/1", "http://b.example/0", "-"]

    asyncio.run(run())


def test_a_retry_comes_back_after_its_delay_and_holds_up_nobody() -> None:
    async def run() -> None:
        frontier = Frontier(1, 0)
        first, second = job("a.example", 1), job("a.example", 2)
        frontier.add(first)
        frontier.add(second)
        assert await frontier.take() == first
        started = time.monotonic()
        frontier.requeue(first, first.at, 0.05)
        assert await frontier.take() == second
        frontier.finish(second)
        assert await frontier.take() == first
        assert time.monotonic() - started >= 0.05
        frontier.finish(first)
        assert await frontier.take() is None

    asyncio.run(run())


def test_a_redirect_stands_in_its_new_hosts_line() -> None:
    async def run() -> None:
        frontier = Frontier(1, 0)
        first = job("a.example")
        frontier.add(first)
        assert await frontier.take() == first
        moved = first.redirected(parse_address("http://b.example/x"))
        frontier.requeue(moved, done_at=first.at)
        assert await frontier.take() == moved
        assert moved.way == ("http://b.example/x",)
        frontier.add(job("a.example", 9))
        assert await next_name(frontier) == "http://a.example/9"

    asyncio.run(run())
