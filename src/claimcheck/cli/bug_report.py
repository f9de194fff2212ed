"""What to paste when claimcheck itself is at fault."""

from __future__ import annotations

import platform
import sys
import traceback

from claimcheck._version import __version__


def report(error: BaseException) -> str:
    """The report as text: what ran where, and the traceback. It holds paths and the command line; it says so."""
    trace = "".join(traceback.format_exception(error))
    return (
        "claimcheck: this is a bug in claimcheck; no ledger was left half-written.\n"
        "Please report it with the lines below (look them through first: they name files and your command line).\n\n"
        f"claimcheck {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
        f"command: {sys.argv[1:]}\n{trace}"
    )
