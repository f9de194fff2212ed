"""A process that reads documents for another: one at a time, each within its time and memory, or it dies of it.

python -P -m claimcheck.adapters.readers.worker
"""

from __future__ import annotations

import resource
import signal
import sys
from typing import BinaryIO

from claimcheck.adapters.readers.wire import exchange_of, receive, result_message
from claimcheck.ports.web import PageReader

SECONDS = 20  # for one document
_MEMORY = 4_000_000_000  # bytes of address space: a page that needs more is an attack


def serve(reader: PageReader, orders: BinaryIO, answers: BinaryIO, seconds: int = SECONDS) -> None:
    """Read what is ordered until nobody orders any more.

    NOTE: the alarm is not handled, so the system ends this process whatever a parser is busy with.
    """
    while order := receive(orders):
        signal.alarm(seconds)
        answer = result_message(reader.read(exchange_of(*order)))
        signal.alarm(0)
        answers.write(answer)
        answers.flush()


def main() -> None:
    """Serve the process that started this one."""
    from claimcheck.adapters.readers.document import DocumentReader

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who started us to answer
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    serve(DocumentReader(), sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
