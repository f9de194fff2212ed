"""A process that reads documents for another and holds claims against them; the program's own, not for people.

python -P -m claimcheck.reading_process
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from claimcheck.adapters.readers.document import DocumentReader
from claimcheck.adapters.readers.worker import confine, serve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.core.model.finding import Finding
    from claimcheck.core.model.statement import Question
    from claimcheck.ports.web import Page


_OBJECTS = (
    20_000  # made before the interpreter looks for circles among them: a page's are let go by themselves
)


def _answers(page: Page, questions: Iterable[Question]) -> Iterator[Finding]:
    """What *page* says; judging is imported when something is asked, for much is only read."""
    from claimcheck.usecases.verify.judge import answers

    return answers(page, questions)


def main() -> None:
    """Serve the process that started this one."""
    confine()
    gc.set_threshold(_OBJECTS)
    serve(DocumentReader(), _answers, sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
