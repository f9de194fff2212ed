"""Work on what a stream brings, several pieces at a time, while the stream goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


async def as_finished(
    stream: AsyncGenerator[Item, None], work: Callable[[Item], Awaitable[Result]], room: int
) -> AsyncGenerator[Result, None]:
    """What *work* makes of each item of *stream*, in the order it is finished; *room* items at once in our hands.

    Whatever *stream* or *work* raises is raised here. Closed early, it stops both.
    """
    gate = asyncio.Semaphore(room)
    finished: asyncio.Queue[asyncio.Future[Result] | None] = asyncio.Queue()
    under_way: set[asyncio.Future[Result]] = set()

    async def take() -> None:
        async with aclosing(stream):
            async for item in stream:
                await gate.acquire()
                task = asyncio.ensure_future(work(item))
                under_way.add(task)
                task.add_done_callback(finished.put_nowait)
            if under_way:
                await asyncio.wait(under_way)

    taking = asyncio.create_task(take())
    taking.add_done_callback(lambda _: finished.put_nowait(None))
    try:
        while (one := await finished.get()) is not None:
            under_way.discard(one)
            gate.release()
            yield one.result()
        await taking
    finally:
        left: list[asyncio.Future[Any]] = [taking, *under_way]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
