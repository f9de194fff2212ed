"""A reading process for tests: it hangs, dies or runs away with the memory when the document says so."""

from __future__ import annotations

import os
import sys

from claimcheck.adapters.readers import DocumentReader
from claimcheck.adapters.readers.worker import serve
from claimcheck.ports.web import Exchange, Page, Unread


class RudeReader:
    """Reads as usual what asks for nothing else."""

    def read(self, exchange: Exchange) -> Page | Unread:
        if b"die" in exchange.body:
            os._exit(3)
        if b"hang" in exchange.body:
            while True:
                pass
        if b"break" in exchange.body:
            raise ZeroDivisionError
        return DocumentReader().read(exchange)


if __name__ == "__main__":
    serve(RudeReader(), sys.stdin.buffer, sys.stdout.buffer, seconds=1)
