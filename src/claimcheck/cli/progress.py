"""A progress bar on a terminal, silence in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from claimcheck.usecases.verify.gather import Gathered, Progress

if TYPE_CHECKING:
    from rich.progress import Progress as Bar


class Silent:
    """Says nothing."""

    def begin(self, total: int) -> None:
        """Nothing is said of *total*."""

    def finished(self, one: Gathered) -> None:
        """Nothing is said of *one*."""


@contextmanager
def progress() -> Iterator[Progress]:
    """A bar on stderr while the block runs, when stderr is a terminal."""
    if not sys.stderr.isatty():
        yield Silent()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as RichBar

    columns = (TextColumn("reading sources"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with RichBar(*columns, console=Console(stderr=True), transient=True) as bar:
        yield _OnBar(bar)


class _OnBar:
    """Moves a Rich bar."""

    def __init__(self, bar: Bar) -> None:
        self._bar = bar
        self._task = bar.add_task("sources", total=None)

    def begin(self, total: int) -> None:
        """Set the bar's length."""
        self._bar.update(self._task, total=total)

    def finished(self, one: Gathered) -> None:
        """Move the bar on by one."""
        self._bar.advance(self._task)
