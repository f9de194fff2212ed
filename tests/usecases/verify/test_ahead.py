"""Results come as they are finished, no more are in hand than there is room for, and nothing goes on afterwards."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

import pytest

from claimcheck.usecases.verify.ahead import as_finished


class BrokenError(Exception):
    """What a piece of work may raise."""


async def numbers(*given: int) -> AsyncGenerator[int, None]:
    for number in given:
        yield number


async def work(number: int) -> int:
    """The number itself, the larger the later; a negative one breaks."""
    for _ in range(abs(number)):
        await asyncio.sleep(0)
    if number < 0:
        raise BrokenError(number)
    return number


async def taken(stream: AsyncGenerator[int, None], room: int = 16) -> list[int]:
    return [each async for each in as_finished(stream, work, room)]


def test_nothing_comes_of_nothing() -> None:
    assert asyncio.run(taken(numbers())) == []


def test_the_quick_overtake_the_slow() -> None:
    assert asyncio.run(taken(numbers(30, 1, 10))) == [1, 10, 30]


def test_room_for_one_keeps_the_order() -> None:
    assert asyncio.run(taken(numbers(30, 1, 10), room=1)) == [30, 1, 10]


def test_what_is_finished_comes_while_the_stream_waits() -> None:
    async def run() -> int:
        async def waiting() -> AsyncGenerator[int, None]:
            yield 1
            await asyncio.Event().wait()

        results = as_finished(waiting(), work, 4)
        first = await anext(results)
        await results.aclose()
        assert len(asyncio.all_tasks()) == 1
        return first

    assert asyncio.run(run()) == 1


@pytest.mark.parametrize("room", [1, 16])
def test_broken_work_is_raised(room: int) -> None:
    with pytest.raises(BrokenError):
        asyncio.run(taken(numbers(1, -2, 3, 4, 5), room))


def test_a_broken_stream_is_raised() -> None:
    async def broken() -> AsyncGenerator[int, None]:
        yield 1
        raise BrokenError

    with pytest.raises(BrokenError):
        asyncio.run(taken(broken()))


def test_an_early_end_closes_the_stream() -> None:
    closed: list[bool] = []

    async def run() -> None:
        async def endless() -> AsyncGenerator[int, None]:
            try:
                while True:
                    yield 1
            finally:
                closed.append(True)

        results = as_finished(endless(), work, 3)
        await anext(results)
        await results.aclose()

    asyncio.run(run())
    assert closed == [True]
