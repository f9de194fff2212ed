"""Where results and words about them go: results to stdout, progress and hints to stderr."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import partial

from claimcheck.core.errors import UsageError
from claimcheck.core.record.gate import Exit
from claimcheck.report.plain import plain_lines


class Format(StrEnum):
    """How results are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


class PageFormat(StrEnum):
    """How one claim is printed."""

    PAGE = "page"
    JSON = "json"


class GateFormat(StrEnum):
    """How the gate's answer is printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"
    GITHUB = "github"


def width() -> int | None:
    """The terminal's width in cells; None when stdout is no terminal, so that nothing is cut."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def colour() -> bool:
    """True when stdout is a terminal and nobody asked for none (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def put(lines: Iterable[str]) -> None:
    """Print each line as it comes, in UTF-8 whatever the locale says.

    Raises BrokenPipeError where the reader went away, UsageError where there is no room for what is printed.
    """
    for chunk in _chunks(lines):
        _out(partial(sys.stdout.write, chunk))
    _out(sys.stdout.flush)


def _out(write: Callable[[], object]) -> None:
    try:
        write()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence()
        raise UsageError(f"the output cannot be written: {error.strerror}") from error


def silence() -> None:
    """Let what is still to be printed go nowhere, so that the interpreter does not fail on it as it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _chunks(lines: Iterable[str], size: int = 64) -> Iterator[str]:
    """Lines joined in handfuls: the first at once, so that a long list starts on the spot."""
    held: list[str] = []
    allowed = 1
    for line in lines:
        held.append(line + "\n")
        if len(held) >= allowed:
            yield "".join(held)
            held, allowed = [], size
    yield "".join(held)


def tell(message: str) -> None:
    """A word to the person at the terminal, on stderr."""
    sys.stderr.write(plain_lines(message) + "\n")


def without(unread: Iterable[str]) -> Exit:
    """Say which articles were left out because they cannot be read; and the exit code of that."""
    for why in unread:
        tell(f"claimcheck: left out: {why}")
    return Exit.UNUSABLE


def use_utf8() -> None:
    """Print what articles say even where the locale is C: text is UTF-8, as the files are."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
