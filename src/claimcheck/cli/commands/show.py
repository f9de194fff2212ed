"""claimcheck show."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli import wiring
from claimcheck.cli.arguments import Claim, PageOption
from claimcheck.cli.output import PageFormat, colour, put, width


def show(
    claim: Claim,
    why: Annotated[
        bool, typer.Option("--why", help="Every reason with its rule, and what was not established.")
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Also the sources that say only part of it, or nothing.")
    ] = False,
    output: PageOption = PageFormat.PAGE,
) -> None:
    """Show one claim, its passages and its rulings.

    The words that differ between claim and passage stand between ⟦ and ⟧.
    """
    from claimcheck.usecases.show import show as look

    shown = look(wiring.newsroom(), claim)
    if output is PageFormat.JSON:
        from claimcheck.report import as_json as json_format

        put([json_format.document("claims", [json_format.claim(shown.claim)])])
        return
    from claimcheck.report.claim_page import lines

    put(lines(shown, width(), colour(), why=why, everything=everything))
