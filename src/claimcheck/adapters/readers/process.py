"""One process that reads and judges for this one, and the orders that it has not answered yet."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from claimcheck.adapters.readers.wire import LENGTHS, order_message, result_of
from claimcheck.adapters.readers.wire_findings import findings_of
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Answered, Exchange, Unread

_AS_TEXT = "save its text as a file and run `claimcheck snapshot ADDRESS --file SAVED`"


class Unserved(Exception):  # noqa: N818 - no error: it is asked again elsewhere
    """The process ended before it came to this document."""


@dataclass(eq=False, slots=True)
class Order:
    """A document to read, the numbers of the questions to hold against it, and where the answer will be."""

    exchange: Exchange
    asked: Sequence[int]
    alone: bool  # it may take long: nothing is to wait behind it
    answer: asyncio.Future[Answered] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class ReadingProcess:
    """Answers orders one after the other. Those behind the first wait in its socket, so that it never waits for us."""

    def __init__(
        self, process: subprocess.Popen[bytes], answers: asyncio.StreamReader, orders: asyncio.StreamWriter
    ) -> None:
        self._process = process
        self._answers = answers
        self._orders = orders
        self._waiting: deque[Order] = deque()
        self._given_up = False
        self._over = False
        self._listening = asyncio.create_task(self._listen())
        self._listening.add_done_callback(self._leave)

    @classmethod
    async def start(cls, command: Sequence[str], questions: bytes) -> ReadingProcess:
        """A new process by *command*, which is told its *questions*."""
        ours, theirs = socket.socketpair()
        with theirs:
            process = subprocess.Popen(  # noqa: S603 - a module of our own
                command, stdin=theirs.fileno(), stdout=theirs.fileno(), stderr=subprocess.DEVNULL
            )
        started = cls(process, *await asyncio.open_connection(sock=ours))
        started._orders.write(questions)
        return started

    @property
    def ended(self) -> bool:
        """True when it takes no more orders; one that somebody killed is asked, for its end is heard only later."""
        return self._over or (not self._waiting and self._process.poll() is not None)

    @property
    def waiting(self) -> int:
        """How many orders it has not answered."""
        return len(self._waiting)

    def has_room(self, alone: bool, most: int) -> bool:
        """True when it may take one more order, *alone* or beside others, of *most* at once."""
        if not self._waiting:
            return True
        return not alone and self.waiting < most and not any(order.alone for order in self._waiting)

    def take(self, order: Order) -> None:
        """Send *order*; it is answered after those before it."""
        self._waiting.append(order)
        self._orders.write(order_message(order.exchange, order.asked))

    async def answer(self, order: Order) -> Answered:
        """What became of *order*, which was taken. Raises Unserved where the process ended before it came to it."""
        try:
            return await order.answer
        except asyncio.CancelledError:
            # NOTE: it may be busy with it, and those behind should not wait for what nobody wants.
            self._given_up = True
            self.end()
            raise

    def close(self) -> None:
        """End it. For when no reading is under way."""
        self.end()
        self._listening.cancel()

    def end(self) -> int:
        """Stop it, if it has not stopped by itself; what it ended with."""
        self._over = True
        self._orders.transport.abort()
        self._process.kill()
        return self._process.wait()

    async def _listen(self) -> None:
        """Hand each answer to the order that has waited longest."""
        while True:
            head, findings = LENGTHS.unpack(await self._answers.readexactly(LENGTHS.size))
            said = result_of(await self._answers.readexactly(head))
            found = findings_of(await self._answers.readexactly(findings))
            order = self._waiting.popleft()
            if not order.answer.done():
                order.answer.set_result(Answered(said, found))

    def _leave(self, listening: asyncio.Task[None]) -> None:
        """Nothing more is heard: it died of the first order, unless it was given up. The others go elsewhere."""
        ended_with = self.end()
        if not listening.cancelled():
            listening.exception()  # its end, or an answer that is none: either way it broke
        while self._waiting:
            order = self._waiting.popleft()
            if order.answer.done():
                continue
            if self._given_up:
                order.answer.set_exception(Unserved())
            else:
                order.answer.set_result(Answered(_lost(order.exchange, ended_with)))
            self._given_up = True


def _lost(exchange: Exchange, ended_with: int) -> Unread:
    if ended_with == -signal.SIGALRM:
        outcome, detail = Outcome.TIMEOUT, f"it came, but reading it took too long; {_AS_TEXT}"
    else:
        outcome, detail = Outcome.WRONG_TYPE, f"the program that reads documents broke on it; {_AS_TEXT}"
    return Unread(exchange.address, outcome, detail, exchange.status, exchange.fetched)
