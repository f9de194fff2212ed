"""claimcheck check."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.output import Format, GateFormat, colour, put, tell, width


def check(
    articles: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ARTICLE...]", help="What to check; every article if left out."),
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Extract every article again; for CI, which trusts no seal.")
    ] = False,
    output: Annotated[
        GateFormat, typer.Option("--format", "-f", help="How to print the answer.")
    ] = GateFormat.TABLE,
) -> None:
    """Fail while anything falls short of the policy. Offline; nothing is written.

    Exits 0 when nothing falls short, 1 when something does, 2 when nothing was checked or something could not be read,
    3 when all that falls short is unreadable sources.
    """
    from claimcheck.usecases.check import check as hold

    result = hold(wiring.newsroom(), articles or [], full=full)
    if output is GateFormat.JSON:
        from claimcheck.report.as_json import checked

        put([checked(result)])
    elif output is GateFormat.GITHUB:
        from claimcheck.report.as_github import lines as annotations

        put(annotations(result))
    elif output is GateFormat.TABLE:
        from claimcheck.report.gate_page import lines, next_steps

        put(lines(result, width(), colour()))
        for step in next_steps(result):
            tell(f"Next: {step}")
    else:
        from claimcheck.cli.render import put_table
        from claimcheck.report.gate_page import gaps_table

        put_table(gaps_table(result), Format(output.value))
        if result.nothing_checked:
            tell(f"claimcheck: {result.nothing_checked}")
    raise typer.Exit(result.exit)
