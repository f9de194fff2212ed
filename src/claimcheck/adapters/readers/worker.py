"""What a process does that reads and judges documents for another: one at a time, each within its time and memory.

`claimcheck.reading_process` runs it; it dies of a document that takes too much.
"""

from __future__ import annotations

import resource
import signal
from collections.abc import Sequence
from typing import BinaryIO

from claimcheck.adapters.readers.wire import order_of, receive, result_message
from claimcheck.adapters.readers.wire_findings import packed_findings, questions_of
from claimcheck.core.model.finding import Finding
from claimcheck.core.model.statement import Question
from claimcheck.ports.web import Judge, Page, PageReader

SECONDS = 20  # for one document, and again to judge it
_QUESTIONS = 10  # for which judging may take a second more
_NOTHING = Page(main="", whole="")
_MEMORY = 4_000_000_000  # bytes of address space: a page that needs more is an attack


def serve(
    reader: PageReader, judge: Judge, orders: BinaryIO, answers: BinaryIO, seconds: int = SECONDS
) -> None:
    """Take the questions, then read and judge what is ordered until nobody orders any more.

    NOTE: the alarm is not handled, so the system ends this process whatever a parser is busy with.
    """
    first = receive(orders)
    questions = questions_of(first[1]) if first else []
    if questions:
        # What judging imports is imported while the first document is on its way.
        _found(judge, _NOTHING, questions[:1], seconds)
        signal.alarm(0)
    while order := receive(orders):
        exchange, asked = order_of(*order)
        signal.alarm(seconds)
        read = reader.read(exchange)
        wanted = [questions[n] for n in asked]
        found = _found(judge, read, wanted, seconds) if wanted and isinstance(read, Page) else []
        signal.alarm(0)
        answers.write(result_message(read, packed_findings(found)))
        answers.flush()


def _found(judge: Judge, page: Page, questions: Sequence[Question], seconds: int) -> list[Finding]:
    signal.alarm(seconds + len(questions) // _QUESTIONS)
    return list(judge(page, questions))


def confine() -> None:
    """Limit this process's memory, and leave Ctrl-C to the one who started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
