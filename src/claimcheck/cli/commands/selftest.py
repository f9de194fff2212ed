"""claimcheck selftest."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli.output import Format, colour, put
from claimcheck.core.record.gate import Exit


def selftest(
    classes: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CLASS...]", help="Only these classes of cases: counts, names..."),
    ] = None,
    cases: Annotated[
        bool, typer.Option("--cases", help="List every case, and not only the classes.")
    ] = False,
    output: Annotated[Format, typer.Option("--format", "-f", help="How to print the result.")] = Format.TABLE,
) -> None:
    """Try to fool the checker, and show whether it held.

    Runs the cases that claimcheck is tested on: changed digits, dropped negations, swapped names. Exits 1 when one
    got past.
    """
    from claimcheck.cli.render import put_table
    from claimcheck.report.selftest_page import cases_table, classes_table, lines
    from claimcheck.usecases.selftest import selftest as run_cases

    tried = run_cases(classes or [])
    if output is Format.JSON:
        from claimcheck.report.as_json import document, tried_case

        put([document("cases", [tried_case(one) for one in tried])])
    else:
        put_table(cases_table(tried) if cases else classes_table(tried), output)
        if output is Format.TABLE:
            put(["", *lines(tried, colour())])
    raise typer.Exit(Exit.FINE if all(one.held for one in tried) else Exit.SHORT)
