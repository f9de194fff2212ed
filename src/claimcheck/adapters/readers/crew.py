"""Processes that read documents for this one, so that a parser that hangs or dies takes one source with it.

Each has a socket of its own and reads one document at a time; one that dies is replaced when it is next needed.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.adapters.readers.wire import LENGTHS, message, order_message, result_of
from claimcheck.adapters.readers.wire_findings import findings_of, packed_questions
from claimcheck.core.model.source import Outcome
from claimcheck.core.model.statement import Question
from claimcheck.ports.web import Answered, Exchange, Unread

# NOTE: -P, since the working directory may be a stranger's: no module is ever taken from there.
COMMAND = (sys.executable, "-P", "-m", "claimcheck.reading_process")
_MOST = 4
_A_GREAT_MANY = 300
_AS_TEXT = "save its text as a file and run `claimcheck snapshot ADDRESS --file SAVED`"


def crew_size(expected: int) -> int:
    """One process for each processor this program may use, four at most; and one more for a great many documents.

    For them it pays: a processor is idle while its process waits for us to hand it the next.
    """
    ours = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(_MOST, ours) + (expected >= _A_GREAT_MANY)


class ReadingCrew:
    """Reads documents in processes of its own, and asks them questions there.

    The processes are started by `begin` or as they are needed, told every question once, and end with `close`.
    """

    def __init__(
        self, size: int, command: Sequence[str] = COMMAND, questions: Sequence[Question] = ()
    ) -> None:
        self._command = command
        self._questions = message({}, packed_questions(questions))
        self._idle: asyncio.LifoQueue[_Worker | None] = asyncio.LifoQueue()
        for _ in range(size):
            self._idle.put_nowait(None)

    async def begin(self) -> None:
        """Start every process now: each imports what it needs while the first documents are on their way."""
        waiting = [self._idle.get_nowait() for _ in range(self._idle.qsize())]
        for worker in waiting:
            self._idle.put_nowait(worker or await _Worker.start(self._command, self._questions))

    async def read(self, exchange: Exchange, asked: Sequence[int] = ()) -> Answered:
        """The text of *exchange*, or why it has none; that its reader or judge hung or died is such a reason.

        With what it says of the questions *asked*, by number.
        """
        worker = await self._idle.get()
        after = None
        try:
            worker = worker or await _Worker.start(self._command, self._questions)
            answer = await worker.ask(exchange, asked)
            after = worker
        except (asyncio.IncompleteReadError, ConnectionError):
            answer = Answered(_lost(exchange, worker.end() if worker else 0))
        except BaseException:
            # NOTE: cancelled in the middle, it may still answer; the next order must not get that answer.
            if worker:
                worker.end()
            raise
        finally:
            self._idle.put_nowait(after)
        return answer

    def close(self) -> None:
        """End every process. For when no reading is under way."""
        while not self._idle.empty():
            worker = self._idle.get_nowait()
            if worker:
                worker.end()


@dataclass(frozen=True, slots=True)
class _Worker:
    """One process and the way to it."""

    process: subprocess.Popen[bytes]
    answers: asyncio.StreamReader
    orders: asyncio.StreamWriter

    @classmethod
    async def start(cls, command: Sequence[str], questions: bytes) -> _Worker:
        ours, theirs = socket.socketpair()
        with theirs:
            process = subprocess.Popen(  # noqa: S603 - a module of our own
                command, stdin=theirs.fileno(), stdout=theirs.fileno(), stderr=subprocess.DEVNULL
            )
        worker = cls(process, *await asyncio.open_connection(sock=ours))
        worker.orders.write(questions)
        return worker

    async def ask(self, exchange: Exchange, asked: Sequence[int]) -> Answered:
        self.orders.write(order_message(exchange, asked))
        await self.orders.drain()
        head, findings = LENGTHS.unpack(await self.answers.readexactly(LENGTHS.size))
        said = result_of(await self.answers.readexactly(head))
        return Answered(said, findings_of(await self.answers.readexactly(findings)))

    def end(self) -> int:
        """Stop it, if it has not stopped by itself; what it ended with."""
        self.orders.transport.abort()
        self.process.kill()
        return self.process.wait()


def _lost(exchange: Exchange, ended_with: int) -> Unread:
    if ended_with == -signal.SIGALRM:
        outcome, detail = Outcome.TIMEOUT, f"it came, but reading it took too long; {_AS_TEXT}"
    else:
        outcome, detail = Outcome.WRONG_TYPE, f"the program that reads documents broke on it; {_AS_TEXT}"
    return Unread(exchange.address, outcome, detail, exchange.status, exchange.fetched)
