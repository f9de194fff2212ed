"""Processes that read documents for this one, so that a parser that hangs or dies takes one source with it.

Small documents are sent a few ahead, so that a process never waits for us; what may take long goes by itself, so that
nothing waits behind it. A process that dies is replaced, and is told anew what it had not come to.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Sequence

from claimcheck.adapters.readers.kinds import may_take_long
from claimcheck.adapters.readers.process import Order, ReadingProcess, Unserved
from claimcheck.adapters.readers.wire import message
from claimcheck.adapters.readers.wire_findings import packed_questions
from claimcheck.core.model.statement import Question
from claimcheck.ports.web import Answered, Exchange

# NOTE: -P, since the working directory may be a stranger's: no module is ever taken from there.
COMMAND = (sys.executable, "-P", "-m", "claimcheck.reading_process")
_MOST = 4
_AHEAD = 4  # documents that one process has at once
_FEW = 12  # questions: with more, a document keeps its process busy long enough


def crew_size() -> int:
    """One process for each processor this program may use, four at most."""
    ours = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(_MOST, ours)


class ReadingCrew:
    """Reads documents in processes of its own, and asks them questions there.

    The processes are started by `begin` or as they are needed, told every question once, and end with `close`.
    """

    def __init__(
        self, size: int, command: Sequence[str] = COMMAND, questions: Sequence[Question] = ()
    ) -> None:
        self._size = size
        self._command = command
        self._questions = message({}, packed_questions(questions))
        self._processes: list[ReadingProcess] = []
        self._line = asyncio.Lock()
        self._answered = asyncio.Event()

    async def begin(self) -> None:
        """Start every process now: each imports what it needs while the first documents are on their way."""
        async with self._line:
            while len(self._processes) < self._size:
                await self._started()

    async def read(self, exchange: Exchange, asked: Sequence[int] = ()) -> Answered:
        """The text of *exchange*, or why it has none; that its reader or judge hung or died is such a reason.

        With what it says of the questions *asked*, by number.
        """
        alone = len(asked) > _FEW or may_take_long(exchange.body)
        while True:
            order = Order(exchange, asked, alone)
            async with self._line:  # who came first is first in line
                process = await self._with_room(alone)
                process.take(order)
            try:
                return await process.answer(order)
            except Unserved:
                continue
            finally:
                self._answered.set()

    async def _with_room(self, alone: bool) -> ReadingProcess:
        """The process with least to do, once it has room for one more."""
        while True:
            self._processes = [process for process in self._processes if not process.ended]
            open_to = [process for process in self._processes if process.has_room(alone, _AHEAD)]
            least = min(open_to, key=lambda process: process.waiting, default=None)
            if len(self._processes) < self._size and (least is None or least.waiting):
                return await self._started()
            if least is not None:
                return least
            self._answered.clear()
            await self._answered.wait()

    async def _started(self) -> ReadingProcess:
        self._processes.append(await ReadingProcess.start(self._command, self._questions))
        return self._processes[-1]

    def close(self) -> None:
        """End every process. For when no reading is under way."""
        for process in self._processes:
            process.close()
