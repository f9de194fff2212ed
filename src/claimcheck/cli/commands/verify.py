"""claimcheck verify."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import FormatOption, age
from claimcheck.cli.output import Format, put, tell, without
from claimcheck.cli.render import put_claims
from claimcheck.core.record.gate import Exit

if TYPE_CHECKING:
    from claimcheck.usecases.verify.run import Verified


def verify(
    targets: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ARTICLE-OR-CLAIM...]", help="What to verify; everything if left out."),
    ] = None,
    offline: Annotated[
        bool, typer.Option("--offline", help="Judge by the snapshots kept; ask the network nothing.")
    ] = False,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Ask for every page whole, however fresh its snapshot.")
    ] = False,
    max_age: Annotated[
        timedelta | None,
        typer.Option(
            parser=age, metavar="AGE", help="Ask only for pages last read longer ago: 12h, 30d, 2w."
        ),
    ] = None,
    output: FormatOption = Format.TABLE,
) -> None:
    """Fetch the sources, find the passages, compare, record.

    Unless told otherwise it asks every source whether it changed since it was last read.
    Exits 1 when a claim stands contradicted or its tick fell, 2 when an article cannot be read, 3 when a source cannot.
    """
    from claimcheck.cli.progress import progress
    from claimcheck.report.verify_page import drift_lines, next_step, source_lines
    from claimcheck.usecases.verify.asking import VerifyOptions
    from claimcheck.usecases.verify.run import verify as hold

    found = wiring.configuration()
    with progress() as bar:
        room, web = wiring.newsroom(found), wiring.web(found)
        options = VerifyOptions(offline, refresh, max_age)
        try:
            done = asyncio.run(hold(room, web, targets or [], options, bar))
        except KeyboardInterrupt:
            tell("Next: claimcheck verify --max-age 1h, which asks only for what is missing")
            raise
    put_claims(done.claims, output, reasons=True)
    if output is Format.TABLE:
        put(drift_lines(done))
        put(source_lines(done))
    tell(f"Next: {next_step(done)}")
    raise typer.Exit(without(done.left_out) if done.left_out else _exit(done))


def _exit(done: Verified) -> Exit:
    if done.falls_short:
        return Exit.SHORT
    return Exit.UNCHECKED if done.unreadable else Exit.FINE
