"""Where documents are read and judged: here while they are few, small and plain, else in processes of their own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from claimcheck.adapters.readers.kinds import may_take_long
from claimcheck.core.model.statement import Question
from claimcheck.ports.web import Answered, Exchange, Judge, PageReader, Read, Unread

if TYPE_CHECKING:
    from claimcheck.adapters.readers.crew import ReadingCrew

MANY = 24  # documents: starting a process takes as long as reading that many


class ReadingRoom:
    """Reads documents by *reader* and judges by *judge*, or by processes that *command* starts; a `DocumentReaders`.

    A document that is big, one of many, or packed so that its size says nothing of the work it makes (PDF, DOCX), is
    read in another process, which it alone can bring down.
    """

    def __init__(self, reader: PageReader, judge: Judge, command: Sequence[str] | None = None) -> None:
        self._reader = reader
        self._judge = judge
        self._command = command

    @asynccontextmanager
    async def open(self, expected: int, questions: Sequence[Question] = ()) -> AsyncGenerator[Read, None]:
        """A function that reads, for about *expected* documents; its processes end with the block."""
        crew: ReadingCrew | None = None

        async def read(exchange: Exchange, asked: Sequence[int]) -> Answered:
            nonlocal crew
            if expected < MANY and not may_take_long(exchange.body):
                return await self._here(exchange, [questions[n] for n in asked])
            crew = crew or self._crew(questions)
            return await crew.read(exchange, asked)

        try:
            if expected >= MANY:
                crew = self._crew(questions)
                await crew.begin()
            yield read
        finally:
            if crew is not None:
                crew.close()

    async def _here(self, exchange: Exchange, questions: list[Question]) -> Answered:
        said = self._reader.read(exchange)
        if isinstance(said, Unread) or not questions:
            return Answered(said)
        # NOTE: in a thread, or servers would time out on us while we judge.
        return Answered(said, await asyncio.to_thread(lambda: tuple(self._judge(said, questions))))

    def _crew(self, questions: Sequence[Question]) -> ReadingCrew:
        from claimcheck.adapters.readers.crew import COMMAND, ReadingCrew, crew_size

        return ReadingCrew(crew_size(), self._command or COMMAND, questions)
