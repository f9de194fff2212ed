"""A reading process for tests: it hangs, dies or runs away with the memory when the document says so."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator

from claimcheck.adapters.readers import DocumentReader
from claimcheck.adapters.readers.worker import serve
from claimcheck.core.model.finding import Finding
from claimcheck.core.model.statement import Question
from claimcheck.ports.web import Exchange, Page, Unread
from claimcheck.usecases.verify.judge import answers


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


def rude_answers(page: Page, questions: Iterable[Question]) -> Iterator[Finding]:
    """Answers as usual, but for a claim that says to hang."""
    asked = list(questions)
    while any("hang" in question.statement.words for question in asked):
        pass
    return answers(page, asked)


if __name__ == "__main__":
    serve(RudeReader(), rude_answers, sys.stdin.buffer, sys.stdout.buffer, seconds=1)
