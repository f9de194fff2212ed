"""Where documents are read: here while they are few, small and plain, else in processes of their own."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from claimcheck.adapters.readers.kinds import is_packed
from claimcheck.ports.web import Exchange, Page, PageReader, Read, Unread

if TYPE_CHECKING:
    from claimcheck.adapters.readers.crew import ReadingCrew

MANY = 24  # documents: starting a process takes as long as reading that many
BIG = 300_000  # bytes


class ReadingRoom:
    """Reads documents by *reader*, or by processes that *command* starts; a `DocumentReaders`.

    A document that is big, one of many, or packed so that its size says nothing of the work it makes (PDF, DOCX), is
    read in another process, which it alone can bring down.
    """

    def __init__(self, reader: PageReader, command: Sequence[str] | None = None) -> None:
        self._reader = reader
        self._command = command

    @asynccontextmanager
    async def open(self, expected: int) -> AsyncGenerator[Read, None]:
        """A function that reads, for about *expected* documents; its processes end with the block."""
        crew: ReadingCrew | None = None

        async def read(exchange: Exchange) -> Page | Unread:
            nonlocal crew
            if expected < MANY and len(exchange.body) < BIG and not is_packed(exchange.body):
                return self._reader.read(exchange)
            crew = crew or self._crew()
            return await crew.read(exchange)

        try:
            yield read
        finally:
            if crew is not None:
                crew.close()

    def _crew(self) -> ReadingCrew:
        from claimcheck.adapters.readers.crew import COMMAND, ReadingCrew, crew_size

        return ReadingCrew(crew_size(), self._command or COMMAND)
