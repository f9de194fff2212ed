"""A process that reads documents for another and holds claims against them; the program's own, not for people.

python -P -m claimcheck.reading_process
"""

from __future__ import annotations

import sys

from claimcheck.adapters.readers.document import DocumentReader
from claimcheck.adapters.readers.worker import confine, serve
from claimcheck.usecases.verify.judge import answers


def main() -> None:
    """Serve the process that started this one."""
    confine()
    serve(DocumentReader(), answers, sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
